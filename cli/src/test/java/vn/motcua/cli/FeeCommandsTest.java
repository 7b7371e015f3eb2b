package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeeCommandsTest {

    private static final String ONLINE = " --channel ONLINE --province 96 ";

    @TempDir
    Path folder;

    @Test
    void aQuoteShowsLinesWithTheirTextsTotalAndValidity() {
        Typed typed = Typed.run("fee quote LLTP.PHIEU --date 2026-08-15 --group CONG_DAN_SO" + ONLINE.stripTrailing());

        assertThat(typed.code()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out().lines())
                .anyMatch(line -> line.matches(" 200\\.000 đ  Phí cấp Phiếu.*TT 16/2025/TT-BTC Đ4\\(1\\)"))
                .anyMatch(
                        line -> line.startsWith("-200.000 đ  Miễn: công dân số") && line.contains("TT 117/2026/TT-BTC"))
                .anyMatch(line -> line.matches(" +0 đ  TỔNG"))
                .contains("Giữ mức này đến hết ngày: 2027-02-28", "Mức độ chắc chắn: đã xác nhận");
    }

    @Test
    void aClaimIsPricedAndNamedForVerificationInTheLanguageAskedFor() {
        Typed typed = Typed.run(
                "fee quote LLTP.PHIEU --date 2026-02-01 --channel direct --province 96 --group HO_NGHEO:claimed --fact copies=4 --lang en");

        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .contains("10.000 đ  TOTAL", "[unconfirmed]", "Confidence: unconfirmed")
                .contains("To be verified at receipt: HO_NGHEO", "Holds until: no change is known");
    }

    @Test
    void aReliefThatWasSetAsideIsToldWithWhy() {
        Typed typed = Typed.run(
                "fee quote LLTP.PHIEU --date 2026-08-15 --group CONG_DAN_SO:CLAIMED" + ONLINE.stripTrailing());

        assertThat(typed.out())
                .contains("Ưu đãi không áp dụng:", "- CONG_DAN_SO_2026: Mức ưu đãi phải do VNeID chia sẻ")
                .contains("200.000 đ  TỔNG");
    }

    @Test
    void aTraceTellsEveryRuleAndThenTheQuote() {
        Typed typed = Typed.run("fee quote LLTP.PHIEU --date 2026-05-05 --trace" + ONLINE.stripTrailing());

        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .contains("+ LLTP.PHIEU.2026.ONLINE", "- LLTP.PHIEU.2017", "Tổng: 200.000 đ", "200.000 đ  TỔNG");
    }

    @Test
    void whatHasNoPriceGivesTheReasonAndOne() {
        Typed typed = Typed.run("fee quote PCCC.THAM_DUYET --date 2026-05-05" + ONLINE.stripTrailing());

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err())
                .startsWith("motcua: Khoản thu PCCC.THAM_DUYET chưa có mức thu")
                .contains("[fee.not-priced]");
    }

    @Test
    void aPackOfAProvinceCountsInAQuote() throws IOException {
        Path pack = PacksCheckTest.packIn(folder);

        Typed typed = Typed.run("fee quote THU.NGHIEM --date 2026-05-05 --channel DIRECT --province 96 --pack", pack);

        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("50.000 đ  TỔNG", "Gói phí: THU_NGHIEM 1");
    }

    @Test
    void aNoticeBoardShowsEachDayWithItsAmountAndText() {
        Typed typed = Typed.run("fee changes LLTP.PHIEU --date 2026-08-14 --until 2027-12-31 --group CONG_DAN_SO"
                + ONLINE.stripTrailing());

        assertThat(typed.code()).isZero();
        assertThat(typed.out().lines())
                .containsExactly(
                        "Từ ngày       Mức thu  Căn cứ",
                        "2026-08-14  200.000 đ  TT 16/2025/TT-BTC Đ4(1)",
                        "2026-08-15        0 đ  TT 117/2026/TT-BTC; NQ 66.22/2026/NQ-CP",
                        "2027-03-01  200.000 đ  TT 16/2025/TT-BTC Đ4(1)");
    }

    @Test
    void aFeeThatDoesNotChangeSaysSoAndAnUnknownOneFails() {
        String days = " --date 2027-06-01 --until 2027-12-31" + ONLINE.stripTrailing();

        assertThat(Typed.run("fee changes LLTP.PHIEU" + days).out()).contains("Không đổi đến hết ngày 2027-12-31.");
        assertThat(Typed.run("fee changes KHONG.CO" + days).code()).isEqualTo(1);
    }

    @Test
    void onlineThatCostsTheCitizenMoreIsCalledDearer() throws IOException {
        Path tariff = tariff("CITIZEN");

        Typed typed = Typed.run("fee compare 3.000333 --case thuong --province 96 --date 2026-05-05 --tariff", tariff);

        assertThat(typed.code()).isZero();
        assertThat(typed.out().lines())
                .anyMatch(line -> line.matches("trực tiếp +– +200\\.000 đ +0 đ +200\\.000 đ"))
                .anyMatch(line -> line.matches("trực tuyến +vnpay +200\\.000 đ +5\\.500 đ +205\\.500 đ"))
                .anyMatch(line -> line.startsWith("bưu chính"))
                .contains("CẢNH BÁO: nộp trực tuyến qua vnpay đắt hơn tại quầy 5.500 đ.", "Trung gian rẻ nhất: vnpay")
                .contains("vnpay: 5.500 đ, người nộp trả, bên thu: VNPAY – hợp đồng số 1 [chỉ một nguồn]");
    }

    @Test
    void aSurchargeThatSomeoneElseBearsIsNotDearer() throws IOException {
        Typed typed =
                Typed.run("fee compare 3.000333 --province 96 --date 2026-05-05 --lang en --tariff", tariff("AGENCY"));

        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .doesNotContain("WARNING")
                .contains("paid by the agency", "Cheapest intermediary: vnpay");
    }

    @Test
    void aFormerCodeOfAProcedureLeadsToTheSameComparison() {
        String rest = " --province 96 --date 2026-05-05";

        assertThat(Typed.run("fee compare 2.000413" + rest).out())
                .isEqualTo(Typed.run("fee compare 3.000333" + rest).out())
                .isNotEmpty();
    }

    private Path tariff(String payer) throws IOException {
        return Files.writeString(folder.resolve("tariff.yaml"), """
                tariff: THU_NGHIEM
                version: "1"
                surcharges:
                  - id: VNPAY.1
                    intermediary: vnpay
                    payee: VNPAY
                    payer: %s
                    amount: 5500
                    source: {citation: hợp đồng số 1, confidence: SINGLE}
                """.formatted(payer));
    }
}
