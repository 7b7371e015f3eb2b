package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.error.Reason;

/** A value that no text of the law can have is refused where it stands. */
class PackValuesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{1} -> {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fee.source-missing | ▸{id: A.1, amount: 1}",
                "fee.window-reversed | {id: A.1, from: 2025-01-02, to: ▸2025-01-01, amount: 1, $S}",
                "fee.day-beyond | {id: A.1, to: ▸+999999999-12-31, amount: 1, $S}",
                "fee.day-beyond | {id: A.1, from: ▸-999999999-01-01, amount: 1, $S}",
                "fee.day-beyond | {id: A.1, from: ▸1945-09-01, amount: 1, $S}",
                "fee.day-beyond | {id: A.1, to: ▸3000-01-01, amount: 1, $S}",
                "fee.amount-negative | {id: A.1, amount: ▸-1, $S}",
                "fee.one-amount | ▸{id: A.1, $S}",
                "fee.one-amount | '▸{id: A.1, amount: 1, percentOf: {fact: pages, percent: 1}, $S}'",
                "fee.one-amount | '▸{id: A.1, amount: 1, steps: {fact: pages, each: [{amount: 1}]}, $S}'",
                "fee.percent-impossible | '{id: A.1, percentOf: {fact: pages, percent: ▸100.01}, $S}'",
                "fee.percent-impossible | '{id: A.1, percentOf: {fact: pages, percent: ▸0}, $S}'",
                "fee.percent-impossible | '{id: A.1, percentOf: {fact: pages, percent: ▸-1}, $S}'",
                "fee.bounds-reversed | '{id: A.1, percentOf: {fact: pages, percent: 1, atLeast: ▸2, atMost: 1}, $S}'",
                "fee.amount-negative | '{id: A.1, percentOf: {fact: pages, percent: 1, atLeast: ▸-2}, $S}'",
                "fee.amount-negative | '{id: A.1, percentOf: {fact: pages, percent: 1, atMost: ▸-2}, $S}'",
                "fee.amount-negative | '{id: A.1, percentOf: {fact: pages, percent: 1, rounding: {mode: UP, to: ▸0}}, $S}'",
                "fee.fact-undeclared | '{id: A.1, percentOf: {fact: ▸weight, percent: 1}, $S}'",
                "fee.condition-wrong | '{id: A.1, percentOf: {fact: ▸area, percent: 1}, $S}'",
                "fee.steps-wrong | '{id: A.1, steps: ▸{fact: pages, each: []}, $S}'",
                "fee.steps-wrong | '{id: A.1, steps: {fact: pages, each: [▸{upTo: 2, amount: 1}]}, $S}'",
                "fee.steps-wrong | '{id: A.1, steps: {fact: pages, each: [{upTo: 2, amount: 1}, ▸{upTo: 2, amount: 1}, {amount: 1}]}, $S}'",
                "fee.steps-wrong | '{id: A.1, steps: {fact: pages, each: [▸{upTo: 0, amount: 1}, {amount: 1}]}, $S}'",
                "fee.steps-wrong | '{id: A.1, steps: {fact: pages, each: [▸{amount: 1}, {amount: 1}]}, $S}'",
                "fee.amount-negative | '{id: A.1, steps: {fact: pages, each: [{amount: ▸-1}]}, $S}'",
                "fee.amount-negative | '{id: A.1, steps: {fact: pages, each: [{amount: 1}], atMost: ▸-1}, $S}'",
                "fee.condition-wrong | '{id: A.1, steps: {fact: ▸area, each: [{amount: 1}]}, $S}'",
                "fee.rule-names-nothing | {id: A.1, channels: ▸[], amount: 1, $S}",
                "fee.fact-undeclared | '{id: A.1, when: {weight: ▸{min: 1}}, amount: 1, $S}'",
                "fee.condition-wrong | '{id: A.1, when: {age: ▸{min: 5, max: 4}}, amount: 1, $S}'",
                "fee.condition-wrong | '{id: A.1, when: {age: ▸{max: 151}}, amount: 1, $S}'",
                "fee.condition-wrong | '{id: A.1, when: {age: ▸{min: -1}}, amount: 1, $S}'",
                "fee.condition-wrong | '{id: A.1, when: {age: ▸{}}, amount: 1, $S}'",
                "fee.condition-wrong | '{id: A.1, when: {age: ▸{oneOf: [PHUONG]}}, amount: 1, $S}'",
                "fee.condition-wrong | '{id: A.1, when: {area: ▸{min: 1}}, amount: 1, $S}'",
                "fee.condition-wrong | '{id: A.1, when: {area: ▸{oneOf: []}}, amount: 1, $S}'",
                "fee.condition-wrong | '{id: A.1, when: {area: ▸{oneOf: [XA]}}, amount: 1, $S}'",
                "fee.condition-wrong | '{id: A.1, when: {area: ▸{oneOf: [KHAC], min: 1}}, amount: 1, $S}'",
                "fee.id-malformed | {id: ▸a.1, amount: 1, $S}",
                "fee.id-malformed | {id: ▸'LỆ.PHÍ', amount: 1, $S}",
                "fee.id-malformed | {id: ▸A..1, amount: 1, $S}",
                "fee.id-malformed | {id: ▸'', amount: 1, $S}",
            })
    void aRateIsRefusedAtItsWrongValue(String code, String rate) {
        PackText.refused(folder, code, "$HEAD\nfees:\n  - {id: A, $FEE, rates: [" + rate + "]}\n");
    }

    @ParameterizedTest(name = "{1} -> {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fee.source-missing | ▸{id: M, exempt: true}",
                "fee.one-amount | ▸{id: M, $S}",
                "fee.one-amount | ▸{id: M, exempt: false, $S}",
                "fee.one-amount | ▸{id: M, exempt: true, pay: 5, $S}",
                "fee.one-amount | '▸{id: M, pay: 5, percentOff: {percent: 5}, $S}'",
                "fee.amount-negative | {id: M, pay: ▸-5, $S}",
                "fee.percent-impossible | '{id: M, percentOff: {percent: ▸100.5}, $S}'",
                "fee.percent-impossible | '{id: M, percentOff: {percent: ▸0.0}, $S}'",
                "fee.bounds-reversed | '{id: M, percentOff: {percent: 5, payAtLeast: ▸2, payAtMost: 1}, $S}'",
                "fee.amount-negative | '{id: M, percentOff: {percent: 5, payAtLeast: ▸-2}, $S}'",
                "fee.amount-negative | '{id: M, percentOff: {percent: 5, rounding: {mode: UP, to: ▸-1}}, $S}'",
                "fee.parameter-unknown | '{id: M, percentOff: {percent: 5, offAtMost: {times: 5, parameter: ▸LUONG}}, $S}'",
                "fee.rule-names-nothing | {id: M, groups: ▸[], exempt: true, $S}",
                "fee.rule-names-nothing | ▸{id: M, evidence: VNEID, exempt: true, $S}",
                "fee.rule-names-nothing | {id: M, channels: ▸[], exempt: true, $S}",
                "fee.window-reversed | {id: M, from: 2026-01-01, to: ▸2025-01-01, exempt: true, $S}",
                "fee.day-beyond | {id: M, to: ▸+999999999-12-31, exempt: true, $S}",
                "fee.fact-undeclared | '{id: M, when: {weight: ▸{min: 1}}, exempt: true, $S}'",
                "fee.scope-wrong | '{id: M, exempt: true, scope: ▸{fees: [A]}, $S}'",
                "fee.territory-wrong | '{id: M, exempt: true, territory: ▸{province: \"01\"}, $S}'",
                "fee.name-missing | '{id: M, unknown: {vi: ▸\" \", en: x}}'",
                "fee.id-malformed | {id: ▸m, exempt: true, $S}",
            })
    void aReliefIsRefusedAtItsWrongValue(String code, String relief) {
        PackText.refused(folder, code, "$HEAD\nfees:\n  - {id: A, $FEE, $OPEN, reliefs: [" + relief + "]}\n");
    }

    @ParameterizedTest(name = "{1} -> {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fee.source-missing | refund: ▸{refused: KEPT, withdrawn: UNKNOWN}",
                "fee.fact-undeclared | per: ▸sheets",
                "fee.condition-wrong | per: ▸area",
                "fee.window-reversed | 'from: 2026-01-01, to: ▸2025-01-01'",
                "fee.day-beyond | to: ▸+999999999-12-31",
                "fee.territory-wrong | 'territory: ▸{province: \"01\"}'",
                "fee.source-missing | 'additions: [▸{id: T, fact: pages, above: 2, each: 5, vi: a, en: a}]'",
                "fee.amount-negative | 'additions: [{id: T, fact: pages, above: ▸-2, each: 5, vi: a, en: a, $S}]'",
                "fee.amount-negative | 'additions: [{id: T, fact: pages, above: 2, each: ▸-5, vi: a, en: a, $S}]'",
                "fee.condition-wrong | 'additions: [{id: T, fact: ▸area, above: 2, each: 5, vi: a, en: a, $S}]'",
                "fee.fact-undeclared | 'notPriced: [{when: {weight: ▸{min: 1}}, vi: a, en: a}]'",
                "fee.name-missing | 'notPriced: [{channels: [POST], vi: a, en: ▸\"\"}]'",
                "fee.rule-names-nothing | 'notPriced: [{channels: ▸[], vi: a, en: a}]'",
            })
    void aFeeIsRefusedAtItsWrongValue(String code, String part) {
        PackText.refused(folder, code, "$HEAD\nfees:\n  - {id: A, $FEE, $OPEN, " + part + "}\n");
    }

    @ParameterizedTest(name = "{1} -> {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fee.fact-declared-wrong | 'facts: {weight: ▸{vi: a, en: a, min: 0}}'",
                "fee.fact-declared-wrong | 'facts: {weight: ▸{vi: a, en: a, min: -1, max: 3}}'",
                "fee.fact-declared-wrong | 'facts: {weight: ▸{vi: a, en: a, min: 4, max: 3}}'",
                "fee.fact-declared-wrong | 'facts: {weight: ▸{vi: a, en: a, values: {}}}'",
                "fee.fact-declared-wrong | 'facts: {weight: ▸{vi: a, en: a, otherwise: B, values: {A: {vi: a, en: a}}}}'",
                "fee.fact-declared-wrong | 'facts: {weight: ▸{vi: a, en: a, min: 0, max: 3, values: {A: {vi: a, en: a}}}}'",
                "fee.fact-name-wrong | 'facts: {khối lượng: ▸{vi: a, en: a, min: 0, max: 3}}'",
                "fee.fact-name-wrong | 'facts: {weight: {vi: a, en: a, values: {phuong: ▸{vi: a, en: a}}}}'",
                "fee.name-missing | 'facts: {weight: {vi: ▸\"\", en: a, min: 0, max: 3}}'",
                "fee.source-missing | 'parameters: {LUONG: {vi: a, en: a, values: [▸{amount: 1}]}}'",
                "fee.amount-negative | 'parameters: {LUONG: {vi: a, en: a, values: [{amount: ▸-1, $S}]}}'",
                "fee.parameter-wrong | 'parameters: {LUONG: {vi: a, en: a, values: [{to: 2025-01-01, amount: 1, $S}, ▸{from: 2025-01-01, amount: 1, $S}]}}'",
                "fee.source-missing | 'supports: [▸{id: H, vi: a, en: a, percent: 5, scope: {setBy: [PROVINCE]}}]'",
                "fee.percent-impossible | 'supports: [{id: H, vi: a, en: a, percent: ▸101, scope: {setBy: [PROVINCE]}, $S}]'",
                "fee.scope-wrong | 'supports: [▸{id: H, vi: a, en: a, percent: 5, $S}]'",
                "fee.scope-wrong | 'reliefs: [▸{id: M, exempt: true, $S}]'",
                "fee.rule-names-nothing | 'reliefs: [{id: M, exempt: true, scope: ▸{}, $S}]'",
                "fee.rule-names-nothing | 'reliefs: [{id: M, exempt: true, scope: ▸{except: []}, $S}]'",
                "fee.rule-names-nothing | 'reliefs: [{id: M, exempt: true, scope: ▸{fees: [], kinds: [PHI]}, $S}]'",
                "fee.window-fee-unknown | 'reliefs: [{id: M, exempt: true, scope: {fees: ▸[B]}, $S}]'",
                "fee.window-fee-unknown | 'reliefs: [{id: M, exempt: true, scope: {kinds: [PHI], except: ▸[B]}, $S}]'",
                "fee.territory-wrong | 'reliefs: [{id: M, exempt: true, scope: {kinds: [PHI]}, territory: ▸{province: \"01\"}, $S}]'",
            })
    void aPackIsRefusedAtItsWrongValue(String code, String part) {
        PackText.refused(folder, code, "pack: G\nversion: \"1\"\nterritory: {province: \"96\"}\n" + part + "\n");
    }

    @Test
    void theSentenceSaysWhatIsWrongInBothLanguages() {
        Reason reason = PackText.refused(
                folder,
                "fee.percent-impossible",
                "$HEAD\nfees:\n  - {id: A, $FEE, $OPEN, reliefs: [{id: M, percentOff: {percent: ▸150}, $S}]}\n");

        assertThat(reason.vi()).endsWith(": Quy tắc M: tỷ lệ phần trăm 150 phải lớn hơn 0 và không quá 100.");
        assertThat(reason.en()).endsWith(": The rule M: the percentage 150 has to be above 0 and at most 100.");
    }
}
