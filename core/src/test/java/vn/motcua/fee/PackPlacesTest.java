package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;

/** What several packs say together: ids, places, replacements, parameters, procedures. */
class PackPlacesTest {

    private static final String CENTRAL = """
            pack: TU
            version: "1"
            fees:
              - {id: A, vi: a, en: a, kind: PHI, setBy: FINANCE_MINISTRY, $OPEN, reliefs: [{id: M, exempt: true, groups: [TRE_EM], $S}]}
            """;

    @TempDir
    Path folder;

    @Test
    void twoPacksOfOneNameAreRefused() {
        PackText.refused(folder, "fee.pack-duplicate", "pack: G\nversion: \"1\"\n", "pack: ▸G\nversion: \"2\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fees: [{id: A, $FEE, $OPEN}, {id: ▸A, $FEE, rates: [{id: MO.2, amount: 1, $S}]}]",
                "fees: [{id: A, $FEE, $OPEN}, {id: B, $FEE, rates: [{id: ▸MO, amount: 1, $S}]}]",
                "fees: [{id: A, $FEE, $OPEN, reliefs: [{id: ▸MO, exempt: true, $S}]}]",
                "fees: [{id: A, $FEE, $OPEN, additions: [{id: ▸MO, fact: pages, above: 1, each: 1, vi: a, en: a, $S}]}]",
                "reliefs: [{id: M, exempt: true, scope: {kinds: [PHI]}, $S}, {id: ▸M, exempt: true, scope: {kinds: [PHI]}, $S}]",
                "supports: [{id: M, vi: a, en: a, percent: 1, scope: {kinds: [PHI]}, $S}, {id: ▸M, vi: a, en: a, percent: 1, scope: {kinds: [PHI]}, $S}]",
            })
    void anIdStandsOnceInAPack(String parts) {
        PackText.refused(folder, "fee.duplicate", "$HEAD\n" + parts + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fees: [{id: ▸A, $FEE, rates: [{id: MO.2, amount: 1, $S}]}]",
                "fees: [{id: B, $FEE, rates: [{id: ▸MO, amount: 1, $S}]}]",
                "reliefs: [{id: ▸M, exempt: true, scope: {fees: [A]}, $S}]",
            })
    void anIdStandsOnceInAllPacks(String parts) {
        PackText.refused(folder, "fee.duplicate", CENTRAL, "$HEAD\n" + parts + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replaces: [▸{fee: A}]\nfees: [{id: A, $FEE, rates: [{id: MO.2, amount: 1, $S}]}]",
                "replaces: [▸{rule: M}]",
            })
    void whatReplacesHasToCiteItsText(String parts) {
        PackText.refused(folder, "fee.source-missing", CENTRAL, "$HEAD\n" + parts + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replaces: [▸{fee: B, $S}]\nfees: [{id: B, $FEE, rates: [{id: MO.2, amount: 1, $S}]}]",
                "replaces: [▸{fee: A, $S}]",
                "replaces: [▸{rule: M.2, $S}]",
                "replaces: [▸{rule: MO, $S}]",
                "replaces: [{rule: M, $S}, ▸{rule: M, $S}]",
            })
    void whatNobodyHasOrNobodyDefinesAnewIsNotReplaced(String parts) {
        PackText.refused(folder, "fee.replacement-wrong", CENTRAL, "$HEAD\n" + parts + "\n");
    }

    @Test
    void whatIsReplacedIsAFeeOrARule() {
        PackText.refused(
                folder,
                "fee.one-amount",
                CENTRAL,
                "$HEAD\nreplaces: [▸{fee: A, rule: M, $S}]\nfees: [{id: B, $FEE, rates: [{id: MO.2, amount: 1, $S}]}]\n");
        PackText.refused(folder, "fee.one-amount", CENTRAL, "$HEAD\nreplaces: [▸{$S}]\n");
    }

    @Test
    void aFeeOfAnotherProvinceIsNotThereToBeReplaced() {
        PackText.refused(
                folder,
                "fee.replacement-wrong",
                "pack: HN\nversion: \"1\"\nterritory: {province: \"01\"}\nfees: [{id: A, $FEE, $OPEN}]\n",
                "$HEAD\nreplaces: [▸{fee: A, $S}]\nfees: [{id: A, $FEE, rates: [{id: MO.2, amount: 1, $S}]}]\n");
    }

    @Test
    void twoPacksDoNotReplaceTheSameWhereTheirPlacesMeet() {
        String hole = "\nreplaces: [%s{rule: M, $S}]\n";
        String whole = "pack: HP\nversion: \"1\"\nterritory: {province: \"31\"}" + hole.formatted("");
        String part = "pack: HD\nversion: \"1\"\nterritory: {province: \"31\", former: \"30\"}" + hole.formatted("▸");
        String country = "pack: VN\nversion: \"1\"" + hole.formatted("▸");

        PackText.refused(folder, "fee.replacement-wrong", CENTRAL, whole, part);
        PackText.refused(folder, "fee.replacement-wrong", CENTRAL, whole, country);
    }

    @Test
    void twoPacksMayReplaceTheSameInPlacesThatDoNotMeet() {
        String hole = "\nreplaces: [{rule: M, $S}]\n";

        FeeSchedule schedule = PackText.loaded(
                folder,
                CENTRAL,
                "pack: HD\nversion: \"1\"\nterritory: {province: \"31\", former: \"30\"}" + hole,
                "pack: HP\nversion: \"1\"\nterritory: {province: \"31\", former: \"31\"}" + hole,
                "pack: CM\nversion: \"1\"\nterritory: {province: \"96\"}" + hole);

        assertThat(schedule.fees()).containsExactly("A");
    }

    @Test
    void aReplacingFeeHoldsInAllOfItsPacksTerritory() {
        PackText.refused(folder, "fee.replacement-narrower", CENTRAL, """
                pack: HP
                version: "1"
                territory: {province: "31"}
                replaces: [{fee: A, $S}]
                fees: [{id: A, $FEE, territory: ▸{province: "31", former: "30"}, rates: [{id: MO.2, amount: 1, $S}]}]
                """);
    }

    @Test
    void aProvincesFeeWithoutAPlaceIsRefused() {
        PackText.refused(folder, "fee.territory-wrong", "pack: G\nversion: \"1\"\nfees:\n  - ▸{id: A, $FEE, $OPEN}\n");
        PackText.refused(
                folder,
                "fee.territory-wrong",
                "pack: G\nversion: \"1\"\nreliefs:\n  - ▸{id: M, exempt: true, scope: {setBy: [PROVINCE]}, $S}\n");
        PackText.refused(
                folder,
                "fee.territory-wrong",
                "pack: G\nversion: \"1\"\nsupports:\n  - ▸{id: H, vi: a, en: a, percent: 1, scope: {kinds: [PHI]}, $S}\n");
    }

    @Test
    void aPartOfThePacksTerritoryMayHaveItsOwnFee() {
        FeeSchedule schedule = PackText.loaded(folder, """
                pack: HP
                version: "1"
                territory: {province: "31"}
                fees: [{id: A, $FEE, territory: {province: "31", former: "30"}, $OPEN}]
                """);

        assertThat(schedule.fees()).containsExactly("A");
    }

    @Test
    void theValuesOfAParameterDoNotMeetAcrossPacks() {
        String one =
                "pack: G\nversion: \"1\"\nparameters: {LUONG: {vi: a, en: a, values: [{from: 2025-01-01, amount: 1, $S}]}}\n";
        String two =
                "pack: H\nversion: \"1\"\nparameters: {LUONG: {vi: a, en: a, values: [{to: 2024-12-31, amount: 1, $S}]}}\n";
        String wrong =
                "pack: H\nversion: \"1\"\nparameters: {LUONG: {vi: a, en: a, values: [▸{to: 2025-01-01, amount: 1, $S}]}}\n";
        String otherName = "pack: H\nversion: \"1\"\nparameters: {LUONG: ▸{vi: b, en: a}}\n";

        PackText.loaded(folder, one, two);

        PackText.refused(folder, "fee.parameter-wrong", one, wrong);
        PackText.refused(folder, "fee.parameter-wrong", one, otherName);
    }

    @Test
    void aFactIsDeclaredTheSameWayInAllPacks() {
        PackText.refused(
                folder,
                "fee.fact-declared-wrong",
                "pack: G\nversion: \"1\"\nfacts: {age: {vi: a, en: a, min: 0, max: 9}}\n",
                "pack: H\nversion: \"1\"\nfacts: {age: ▸{vi: a, en: a, min: 0, max: 8}}\n");
    }

    @Test
    void aProcedureThatNobodyKnowsIsNamedWithItsPlace() {
        String pack = """
                $HEAD
                procedures: {"9.999999": Thủ tục thử}
                fees:
                  - {id: A, $FEE, procedures: ▸["1.001193", "9.999999", "9.111111"], $OPEN}
                """;
        PackText text = PackText.of(pack);
        FeeSchedule schedule = PackText.loaded(folder, pack);

        List<Reason> unknown = schedule.unknownProcedures(Set.of("1.001193")::contains);

        assertThat(unknown).extracting(Reason::code).containsExactly("fee.procedure-unknown");
        assertThat(unknown.get(0).vi())
                .endsWith(
                        "goi-1.yaml, dòng %d, cột %d: Thủ tục 9.111111 không có trong danh mục và chưa được khai ở mục procedures."
                                .formatted(text.line(), text.column()));
        assertThat(unknown.get(0).en()).contains("line %d, column %d:".formatted(text.line(), text.column()));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
        Path[] files = PackText.files(folder, """
                $HEAD
                fees:
                  - {id: A, $FEE, rates: [{id: A.1, amount: -1, $S}]}
                  - {id: B, $FEE, rates: [{id: B.1, channels: [ONLINE], amount: 1, $S}]}
                reliefs:
                  - {id: M, percentOff: {percent: 101}, scope: {fees: [C]}}
                """);

        List<Reason> faults = PackText.NOTHING.faults(files);

        assertThat(faults)
                .extracting(Reason::code)
                .containsExactly(
                        "fee.amount-negative",
                        "fee.rates-gap",
                        "fee.percent-impossible",
                        "fee.source-missing",
                        "fee.window-fee-unknown");
        IntegrityException thrown = org.assertj.core.api.Assertions.catchThrowableOfType(
                IntegrityException.class, () -> FeeSchedule.from(files));
        assertThat(thrown.reason().code()).isEqualTo("fee.amount-negative");
        assertThat(thrown.reason().vi()).contains(faults.get(0).vi(), "(và 4 lỗi khác)");
        assertThat(thrown.reason().en()).contains(faults.get(0).en(), "(and 4 more)");
    }
}
