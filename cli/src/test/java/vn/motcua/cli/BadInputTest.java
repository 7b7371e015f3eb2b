package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gives one coded sentence and 2, never a stack trace. */
class BadInputTest {

    private static final String REST = " --date 2026-05-05 --channel ONLINE --province 96";

    @ParameterizedTest
    @CsvSource({
        "fee quote, cli.argument-missing",
        "fee quote LLTP.PHIEU --date, cli.argument-missing",
        "fee bogus, cli.not-understood",
        "bogus, cli.not-understood",
        "packs check, cli.nothing-to-check",
        "fee quote X --date 2026-02-30 --channel ONLINE --province 96, cli.value-wrong",
        "fee quote X --date 2026-02-03 --channel SEA --province 96, cli.value-wrong",
        "fee quote X --date 2026-02-03 --channel ONLINE --province 64, identity.province-code-ended",
        "fee quote X --date 2026-02-03 --channel ONLINE --province Huế, identity.province-code-malformed",
        "fee quote X Y REST, cli.not-understood",
        "fee quote X REST --bogus, cli.not-understood",
        "fee quote X REST --lang fr, cli.value-wrong",
        "fee quote X REST --date 2026-05-05, cli.option-twice",
        "fee quote X REST --group NOBODY, cli.value-wrong",
        "fee quote X REST --group HO_NGHEO:HEARSAY, cli.value-wrong",
        "fee quote X REST --group HO_NGHEO:CLAIMED:VNEID, cli.value-wrong",
        "fee quote X REST --fact copies, cli.value-wrong",
        "fee quote X REST --fact copies=, cli.value-wrong",
        "fee quote LLTP.PHIEU REST --fact copie=3, fee.fact-unknown",
        "fee quote LLTP.PHIEU REST --fact copies=-3, fee.fact-malformed",
        "fee quote LLTP.PHIEU REST --fact copies=99999999999999999999, fee.fact-malformed",
        "fee quote LLTP.PHIEU REST --fact copies=3 --fact copies=3, cli.fact-twice",
        "fee changes LLTP.PHIEU REST --until 2026-05-04, cli.days-reversed",
        "fee compare abc --date 2026-05-05 --province 96, procedure.code-malformed"
    })
    void aSlipIsNamedByItsCodeInBothLanguages(String words, String code) {
        Typed vi = Typed.run(words.replace(" REST", REST));
        Typed en = Typed.run("--lang=en " + words.replace(" REST", REST).replace(" --lang fr", " --fact"));

        assertThat(vi.code()).isEqualTo(2);
        assertThat(vi.out()).isEmpty();
        assertThat(vi.err().lines().findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line).startsWith("motcua: ").endsWith("[" + code + "]"));
        assertThat(vi.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(en.code()).isEqualTo(2);
        assertThat(en.err()).isNotEqualTo(vi.err());
    }

    @ParameterizedTest
    @CsvSource({
        "fee compare 9.999999 --date 2026-05-05 --province 96, procedure.unknown",
        "fee compare 3.000333 --case khong --date 2026-05-05 --province 96, procedure.case-unknown",
        "fee quote KHONG.CO REST, fee.unknown"
    })
    void whatIsNotThereIsNoAnswerButNoSlipEither(String words, String code) {
        Typed typed = Typed.run(words.replace(" REST", REST));

        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).contains("[" + code + "]").doesNotContain("Exception");
    }

    @Test
    void whatWasTypedIsRepeatedShortAndWithoutWhatSteersATerminal() {
        Typed typed = Typed.run("fee", "\u001b[2J" + "x".repeat(10_000) + "\ud800");

        assertThat(typed.err()).contains("«?[2Jxxx").doesNotContain("\u001b");
        assertThat(typed.err().length()).isLessThan(300);
    }

    @Test
    void aWordWithoutAnotherBehindItShowsWhatMayFollow() {
        Typed typed = Typed.run("fee");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("quote", "changes", "compare");
    }

    @Test
    void helpIsInTheLanguageAskedFor() {
        assertThat(Typed.run("fee quote --help").out()).contains("Cách dùng: motcua fee quote", "Mã khoản thu");
        assertThat(Typed.run("fee quote --help --lang en").out())
                .contains("Usage: motcua fee quote", "The id of a fee");
        assertThat(Typed.run("--version").out()).startsWith("motcua ");
    }

    @Test
    void bothLanguagesHelpWithTheSame() {
        ResourceBundle vi = Language.VI.help();
        ResourceBundle en = Language.EN.help();

        assertThat(en.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(en.keySet()).isEqualTo(vi.keySet()).isNotEmpty();
        vi.keySet().stream()
                .filter(key -> !key.equals("usage.footerHeading"))
                .forEach(key -> assertThat(vi.getString(key)).isNotEqualTo(en.getString(key)));
    }
}
