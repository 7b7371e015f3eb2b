package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.motcua.law.Confidence;

/** Holds the packs to cases that were worked out from the legal texts alone. */
class FeeCasesTest {

    private static final List<String> FILES = List.of(
            "ly-lich-tu-phap",
            "cu-tru",
            "can-cuoc-ho-chieu-gplx",
            "ho-tich",
            "chung-thuc",
            "dang-ky-kinh-doanh",
            "dat-dai-bao-dam-truoc-ba",
            "tinh",
            "khac");

    private static final List<String> FEES = List.of(
            "LLTP.PHIEU",
            "CUTRU.THUONG_TRU",
            "CUTRU.TAM_TRU",
            "CUTRU.TAM_TRU_DS",
            "CUTRU.TACH_HO",
            "CAN_CUOC.DOI_TU_CCCD",
            "CAN_CUOC.DOI_KHAC",
            "CAN_CUOC.CAP_LAI",
            "HO_CHIEU.CAP_MOI",
            "HO_CHIEU.HONG_MAT",
            "GPLX.DOI_LAI",
            "XE.DOI_TAM",
            "HOTICH.TRICH_LUC",
            "HOTICH.KHAI_SINH",
            "HOTICH.KHAI_SINH_QUA_HAN.HN",
            "HOTICH.KET_HON",
            "HOTICH.XN_TTHN.HN",
            "HOTICH.CAI_CHINH.HN",
            "CHUNG_THUC.BAN_SAO",
            "CHUNG_THUC.CHU_KY",
            "CHUNG_THUC.HOP_DONG",
            "CHUNG_THUC.SO_GOC",
            "DKKD.DOANH_NGHIEP",
            "DKKD.HO_KINH_DOANH.HN",
            "DAT.GCN_LAN_DAU.HN",
            "DAT.PHI_THAM_DINH.HN",
            "DAT.GCN.DN",
            "GDBD.DANG_KY",
            "PCCC.THAM_DUYET",
            "TRUOC_BA.NHA_DAT",
            "TRUOC_BA.XE",
            "QUOC_TICH",
            "HPH_LANH_SU");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCaseCostsWhatTheTextSays(FeeCase worked) {
        FeePricing pricing = FeeSchedule.shipped().price(worked.request());

        if (worked.notPriced() != null) {
            assertThat(pricing)
                    .as(worked.toString())
                    .isInstanceOfSatisfying(
                            FeePricing.NotPriced.class,
                            refusal -> assertThat(refusal.reason().code()).isEqualTo(worked.notPriced()));
            return;
        }
        assertThat(pricing).isInstanceOfSatisfying(FeePricing.Priced.class, priced -> holds(worked, priced.quote()));
    }

    private static void holds(FeeCase worked, FeeQuote quote) {
        assertThat(quote.total().value()).as("%s: owed", worked.id()).isEqualTo(worked.pay());
        if (worked.supported() != null) {
            assertThat(quote.lines().stream()
                            .filter(line -> line.kind() == FeeLine.Kind.SUPPORT)
                            .mapToLong(line -> -line.amount().value())
                            .sum())
                    .as("%s: paid by the budget", worked.id())
                    .isEqualTo(worked.supported());
        }
        if (worked.unconfirmed() != null) {
            assertThat(quote.confidence() != Confidence.CONFIRMED)
                    .as("%s: less than confirmed: %s", worked.id(), quote.confidence())
                    .isEqualTo(worked.unconfirmed());
        }
        if (worked.validUntil() != null) {
            assertThat(quote.validUntil()).as("%s: valid until", worked.id()).contains(worked.validUntil());
        }
    }

    @Test
    void thereAreManyCasesEachWithAnIdOfItsOwn() {
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(230)
                .extracting(FeeCase::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFeeHasACase() {
        assertThat(cases()).extracting(FeeCase::fee).containsAll(FEES);
    }

    static List<FeeCase> cases() {
        YAMLMapper mapper = new YAMLMapper();
        return FILES.stream().flatMap(file -> read(mapper, file)).toList();
    }

    private static Stream<FeeCase> read(YAMLMapper mapper, String file) {
        try (InputStream in = FeeCasesTest.class.getResourceAsStream("/vn/motcua/law/fees/" + file + ".cases.yaml")) {
            return mapper.readValue(Objects.requireNonNull(in, file), FeeCase.Sheet.class).cases().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
