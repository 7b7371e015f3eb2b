package vn.motcua.identity;

/** By which rule an agency code was given. Codes of both are in use side by side. */
public enum AgencyScheme {
    /** Four groups with the head last, {@code 000.17.22.H56} (QCVN 102:2016/BTTTT). */
    QCVN_102,
    /** The head first and then level by level, {@code H12.40} (QĐ 20/2020/QĐ-TTg). */
    QD_20
}
