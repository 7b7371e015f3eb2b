package vn.motcua.identity;

/** How surely VNeID knows who holds an account (mức độ định danh điện tử, NĐ 69/2024/NĐ-CP; cited from memory). */
public enum AssuranceLevel {
    /** Level 01: the data agree with the population database. */
    LEVEL_1,
    /** Level 02: the holder was seen, with face and fingerprints, when the card was issued. */
    LEVEL_2
}
