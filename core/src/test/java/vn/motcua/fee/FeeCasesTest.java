package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        assertThat(worked.differences(FeeSchedule.shipped())).isEmpty();
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
        assertThat(cases()).extracting(each -> each.request().fee()).containsAll(FEES);
    }

    static List<FeeCase> cases() {
        return FILES.stream().flatMap(file -> read(file).all().stream()).toList();
    }

    private static FeeCases read(String file) {
        URL found = FeeCasesTest.class.getResource("/vn/motcua/law/fees/" + file + ".cases.yaml");
        return FeeCases.from(
                Path.of(URI.create(Objects.requireNonNull(found, file).toString())));
    }
}
