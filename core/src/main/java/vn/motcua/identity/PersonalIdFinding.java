package vn.motcua.identity;

import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/** What a look at a personal number says about it and about the person it came with. */
public enum PersonalIdFinding implements ReasonCode {
    /** Nothing that was compared speaks against it. */
    CONSISTENT(
            "identity.number-consistent",
            "Số định danh phù hợp với thông tin đã khai.",
            "The personal number agrees with what was stated."),
    /** The year in the number is not the year of birth. */
    CONTRADICTS_YEAR(
            "identity.number-contradicts-year",
            "Năm sinh trong số định danh khác năm sinh đã khai.",
            "The year of birth in the personal number is not the one stated."),
    /** The gender in the number is not the one stated. */
    CONTRADICTS_GENDER(
            "identity.number-contradicts-gender",
            "Giới tính trong số định danh khác giới tính đã khai.",
            "The gender in the personal number is not the one stated."),
    /** An old nine-digit number, or nothing to compare it with. */
    CANNOT_TELL(
            "identity.number-cannot-tell",
            "Không đối chiếu được: số CMND 9 chữ số hoặc chưa có năm sinh, giới tính.",
            "Nothing can be compared: an old nine-digit number, or neither year of birth nor gender is stated."),
    /** Digits 1 to 3 are none of the 63 codes; newer codes are not published, so this is no proof. */
    PLACE_NOT_LISTED(
            "identity.number-place-not-listed",
            "Ba chữ số đầu của số định danh không có trong danh mục mã tỉnh đã công bố; cần kiểm tra lại.",
            "The first three digits of the personal number are not among the published codes; please check."),
    /** The year in the number is still to come. */
    YEAR_TO_COME(
            "identity.number-year-to-come",
            "Năm sinh trong số định danh chưa tới.",
            "The year of birth in the personal number is still to come."),
    /** One digit over and over, or a random part of zeros: typed to fill the field. */
    FILLER(
            "identity.number-filler",
            "Số định danh có vẻ được gõ cho đủ chữ số.",
            "The personal number looks typed to fill the field.");

    private final Reason template;

    PersonalIdFinding(String code, String vi, String en) {
        template = new Reason(code, vi, en);
    }

    @Override
    public Reason template() {
        return template;
    }
}
