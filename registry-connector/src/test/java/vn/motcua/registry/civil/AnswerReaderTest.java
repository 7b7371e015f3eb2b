package vn.motcua.registry.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.Origin;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Retryability;
import vn.motcua.registry.civil.FieldError.Problem;
import vn.motcua.registry.gateway.GatewayAnswer;

class AnswerReaderTest {

    private static final UnitCode UNIT = new UnitCode("32001");

    private final AnswerReader reader = new AnswerReader(MessageClassifier.shipped());

    private static GatewayAnswer answer(String text) {
        return new GatewayAnswer(text, "c-1", Retryability.OUTCOME_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":1}",
                "{\"status\":\"1\",\"errorCode\":\"\",\"errorDescription\":null}",
                "{\"status\":1,\"errorCode\":0,\"statusDescription\":\"Thành công\"}"
            })
    void aPushIsAcceptedInEveryShapeOfYes(String text) {
        assertThat(reader.push(answer(text), UNIT)).isEqualTo(new PushAnswer.Accepted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":0,\"errorCode\":500,\"errorDescription\":\"Hồ sơ X đã được tiếp nhận\"}",
                "{\"status\":0,\"statusDescription\":\"HỒ SƠ  ĐÃ ĐƯỢC\\u00a0TIẾP NHẬN.\"}",
                "{\"status\":0,\"errorDescription\":\"\\u0111a\\u0303 \\u0111u\\u031bo\\u031b\\u0323c tie\\u0302\\u0301p nha\\u0323\\u0302n\"}"
            })
    void whatTheRegistryHasAlreadyIsAsGoodAsAccepted(String text) {
        assertThat(reader.push(answer(text), UNIT)).isEqualTo(new PushAnswer.AlreadyReceived());
    }

    @Test
    void refusedFieldsAreSplitWithoutTheirValues() {
        String text = "{\"status\":0,\"errorCode\":\"DATA_INCORRECT\",\"errorDescription\":"
                + "\"nksDanToc 63001 không tồn tại trong danh mụcnnksNgaySinh có định dạng không đúngnc"
                + "meHoTen có độ dài vượt quá số lượng cho phépcapnnycQuanHe bắt buộc nhập\\nlạ thật\"}";

        PushAnswer.Refused refused = (PushAnswer.Refused) reader.push(answer(text), UNIT);

        assertThat(refused.fields())
                .containsExactly(
                        new FieldError("nksDanToc", Problem.NOT_IN_CATALOGUE),
                        new FieldError("nksNgaySinh", Problem.WRONG_FORMAT),
                        new FieldError("meHoTen", Problem.TOO_LONG),
                        new FieldError("nycQuanHe", Problem.MISSING));
        assertThat(refused.reason().vi())
                .contains("nksDanToc (không có trong danh mục)")
                .doesNotContain("63001");
        assertThat(refused.remark()).contains("63001");
        assertThat(refused.toString()).doesNotContain("63001");
    }

    @Test
    void aRemarkIsKeptWithoutWhatNoStoreCanKeepAndIsNotCutWithinACharacter() {
        String tooLong = "x".repeat(1999) + "\\uD842\\uDFB7";

        StatusAnswer dirty = reader.status(answer("{\"status\":2,\"ghiChu\":\"Thiếu\\u0000 giấy \\uD83Dtờ\"}"));
        StatusAnswer cut = reader.status(answer("{\"status\":2,\"ghiChu\":\"" + tooLong + "\"}"));

        assertThat(((StatusAnswer.Known) dirty).remark()).isEqualTo("Thiếu giấy tờ");
        assertThat(((StatusAnswer.Known) cut).remark()).isEqualTo("x".repeat(1999));
    }

    @Test
    void aLongerNameIsNotTakenForAShorterOne() {
        assertThat(FieldErrors.split("nksNgaySinhBangChu quá dài, nksDanTocKhac thiếu"))
                .isEqualTo(List.of(
                        new FieldError("nksNgaySinhBangChu", Problem.TOO_LONG),
                        new FieldError("nksDanTocKhac", Problem.MISSING)));
    }

    @ParameterizedTest
    @CsvSource({
        "100, '', civil.not-authenticated",
        "101, '', civil.address-not-allowed",
        "108, '', civil.error-code",
        "500, Có lỗi trong quá trình thêm mới, civil.busy",
        "'', hệ thống bận, civil.busy"
    })
    void whatMayBeSentAgainIsNoRefusal(String code, String words, String reason) {
        String text = "{\"status\":0,\"errorCode\":\"" + code + "\",\"errorDescription\":\"" + words + "\"}";

        PushAnswer.Retry retry = (PushAnswer.Retry) reader.push(answer(text), UNIT);

        assertThat(retry.reason().code()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "null",
                "[1]",
                "{",
                "{}",
                "{\"status\":7}",
                "{\"status\":1,\"status\":0}",
                "{\"status\":1} tail",
                "{\"status\":0,\"errorCode\":\"Nguyễn Văn A\"}"
            })
    void garbageIsAFaultOfTheProviderAndQuotesNothing(String text) {
        OutsideException fault = catchThrowableOfType(OutsideException.class, () -> reader.push(answer(text), UNIT));

        assertThat(fault.origin()).isEqualTo(Origin.PROVIDER);
        assertThat(fault.retryability()).isEqualTo(Retryability.OUTCOME_UNKNOWN);
        assertThat(fault).hasMessageNotContaining("Nguyễn").hasNoCause();
    }

    @Test
    void jsonThatIsDeeperThanAnyAnswerIsGarbage() {
        String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);

        assertThat(catchThrowableOfType(OutsideException.class, () -> reader.status(answer(deep))))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"status\":3}', PROCESSING",
        "'{\"status\":\"0\"}', ERROR",
        "'{\"status\":1,\"value\":{\"trangThai\":2}}', SUPPLEMENT_NEEDED",
        "'{\"status\":1,\"value\":[{\"trangThai\":\"6\"}]}', REFUSED"
    })
    void aStatusIsFoundInEveryShape(String text, RegistryStatus status) {
        assertThat(((StatusAnswer.Known) reader.status(answer(text))).status()).isEqualTo(status);
    }

    @Test
    void notFoundAndNotYetAreAnswersOfTheirOwn() {
        assertThat(reader.status(answer("{\"status\":0,\"errorCode\":201}"))).isEqualTo(new StatusAnswer.NotFound());
        assertThat(reader.result(answer("{\"status\":0,\"errorCode\":\"RECORD_NOT_FOUND\"}")))
                .isEqualTo(new ResultAnswer.NotFound());
        assertThat(reader.result(answer("{\"status\":0,\"errorCode\":200}"))).isEqualTo(new ResultAnswer.NotYet());
        assertThat(reader.result(answer("{\"status\":0,\"errorCode\":106}"))).isInstanceOf(ResultAnswer.Retry.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":1,\"value\":%s}",
                "{\"status\":1,\"value\":[%s]}",
                "{\"status\":1,\"value\":{\"ketQuaXuLy\":%s}}",
                "{\"ketQuaXuLy\":%s}",
                "%s"
            })
    void aResultIsFoundInEveryShape(String frame) {
        String text = frame.formatted("{\"soDangKy\":12,\"quyenSo\":\"01/2026\",\"trangSo\":\"6\","
                + "\"ngayDangKy\":\"23/11/2026\",\"soDinhDanh\":\"096326000001\",\"giayKhaiSinh\":\"JVBERi0xLjQK\"}");

        RegistrationResult result = ((ResultAnswer.Ready) reader.result(answer(text))).result();

        assertThat(result.fields().values())
                .containsEntry("soDangKy", "12")
                .containsEntry("ngayDangKy", "2026-11-23")
                .containsEntry("soDinhDanh", "096326000001");
        assertThat(result.certificate()).isPresent();
        assertThat(result.toString()).doesNotContain("096326000001");
    }

    @ParameterizedTest
    @CsvSource({
        "soDangKy, ''",
        "ngayDangKy, 2026-02-30",
        "ngayDangKy, 31/02/2026",
        "soDinhDanh, 12345",
        "giayKhaiSinh, bm90IGEgcGRm",
        "giayKhaiSinh, ???",
        "quyenSo, '<b>'"
    })
    void aResultWithAWrongFieldIsNotTaken(String field, String value) {
        var fields = new java.util.TreeMap<>(java.util.Map.of(
                "soDangKy", "12", "quyenSo", "01", "ngayDangKy", "23/11/2026", "soDinhDanh", "096326000001"));
        fields.put(field, value);
        StringBuilder text = new StringBuilder("{\"status\":1");
        fields.forEach((name, content) -> text.append(",\"%s\":\"%s\"".formatted(name, content)));

        OutsideException fault = catchThrowableOfType(OutsideException.class, () -> reader.result(answer(text + "}")));

        assertThat(fault.reason().code()).isEqualTo("civil.result-unreadable");
        assertThat(fault.reason().en()).contains(field);
    }
}
