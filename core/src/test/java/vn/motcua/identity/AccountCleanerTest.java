package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountCleanerTest {

    private static final AccountCleaner CLEANER = new AccountCleaner(LocalDate.of(2026, 11, 20));

    private static final PortalAccount GOOD = new PortalAccount(
            "acc-1",
            "Nguyễn Thị Mẫu",
            "096190000018",
            "05/05/1990",
            "Nữ",
            "0912345678",
            "Phường An Xuyên, Cà Mau",
            "Phường An Xuyên, Cà Mau");

    @Test
    void aGoodAccountHasNothingToCorrect() {
        CleanedAccount cleaned = CLEANER.clean(GOOD);

        assertThat(cleaned.corrections()).isEmpty();
        assertThat(cleaned.isMatchable()).isTrue();
        assertThat(cleaned.account()).isEqualTo("acc-1");
        assertThat(cleaned.name()).contains(PersonName.parse("Nguyễn Thị Mẫu"));
        assertThat(cleaned.personalId()).contains(PersonalId.parse("096190000018"));
        assertThat(cleaned.birthDate()).contains(BirthDate.parse("1990-05-05"));
        assertThat(cleaned.gender()).contains(Gender.FEMALE);
        assertThat(cleaned.phone()).contains(PhoneNumber.parse("0912345678"));
        assertThat(cleaned.permanentAddress()).contains("Phường An Xuyên, Cà Mau");
        assertThat(cleaned.currentAddress()).contains("Phường An Xuyên, Cà Mau");
    }

    @Test
    void everythingThatIsWrongIsListedInTheOrderOfTheFields() {
        CleanedAccount cleaned = CLEANER.clean(
                new PortalAccount("acc-1", "NguyÔn V¨n A", "38123", "31/02/1990", "x", "123", "a\u0000", "b\u202e"));

        assertThat(said(cleaned))
                .containsExactly(
                        "name REQUIRED identity.name-looks-like-tcvn3 -> Nguyễn Văn A",
                        "personalId REQUIRED identity.personal-id-malformed",
                        "birthDate REQUIRED identity.birth-date-impossible",
                        "gender ADVISED identity.gender-unreadable",
                        "phone ADVISED identity.phone-malformed",
                        "permanentAddress ADVISED identity.text-control-character",
                        "currentAddress ADVISED identity.text-direction-mark");
        assertThat(cleaned.isMatchable()).isFalse();
        assertThat(cleaned.name()).isEmpty();
        assertThat(cleaned.toString()).doesNotContain("Nguyễn", "38123");
    }

    @Test
    void anEmptyAccountMissesWhatTheDatabaseIsAskedBy() {
        CleanedAccount cleaned = CLEANER.clean(new PortalAccount("acc-1", "", " ", "\u200b", "", "", "\t", ""));

        assertThat(said(cleaned))
                .containsExactly(
                        "name REQUIRED identity.name-empty",
                        "personalId REQUIRED identity.account-missing",
                        "birthDate REQUIRED identity.account-missing");
        assertThat(cleaned.gender()).isEmpty();
        assertThat(cleaned.phone()).isEmpty();
        assertThat(cleaned.permanentAddress()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "name| Nguyễn  Thị Mẫu|name ADVISED identity.account-cleaned -> Nguyễn Thị Mẫu",
                "name|Ðặng Thị Mẫu|name ADVISED identity.account-cleaned -> Đặng Thị Mẫu",
                "name|Mẫu|name ADVISED identity.account-name-of-one-word",
                "name|Nguyễn 2|name REQUIRED identity.name-digit",
                "name|Traàn Vaên A|name REQUIRED identity.name-looks-like-vni -> Trần Văn A",
                "name|Loïc Martin|name ADVISED identity.account-maybe-legacy -> Lọc Martin",
                "personalId|096 190 000.018|personalId ADVISED identity.account-cleaned -> 096190000018",
                "personalId|096-190-000-018|personalId ADVISED identity.account-cleaned -> 096190000018",
                "personalId|381234567|personalId REQUIRED identity.account-old-number",
                "personalId|096090000018|personalId ADVISED identity.number-contradicts-gender",
                "personalId|096191000018|personalId ADVISED identity.number-contradicts-year",
                "personalId|003190000018|personalId ADVISED identity.number-place-not-listed",
                "birthDate|1990|birthDate ADVISED identity.account-birth-date-not-full",
                "birthDate|05/1990|birthDate ADVISED identity.account-birth-date-not-full",
                "birthDate|01/01/1990|birthDate ADVISED identity.birth-date-placeholder",
                "birthDate|21/11/2026|birthDate REQUIRED identity.birth-date-in-future",
                "birthDate|1890|birthDate REQUIRED identity.birth-date-too-early",
                "phone|+84 912 345 678|phone ADVISED identity.account-phone-converted -> 0912345678",
                "phone|01621234567|phone ADVISED identity.account-phone-converted -> 0321234567",
                "phone|+84912345678|",
                "address|P. An Xuyên,Cà Mau|currentAddress ADVISED identity.account-cleaned -> Phường An Xuyên, Cà Mau",
                "address| , |",
            })
    void eachCorrectionNamesItsFieldAndWhatItMayRead(String field, String typed, String correction) {
        CleanedAccount cleaned = CLEANER.clean(with(field, typed));

        assertThat(said(cleaned)).containsExactlyElementsOf(correction == null ? List.of() : List.of(correction));
        assertThat(cleaned.isMatchable()).isEqualTo(correction == null || correction.contains("ADVISED"));
    }

    @Test
    void aBirthDateThatCannotBeIsNotKept() {
        assertThat(CLEANER.clean(with("birthDate", "21/11/2026")).birthDate()).isEmpty();
        assertThat(CLEANER.clean(with("birthDate", "20/11/2026")).birthDate()).contains(BirthDate.parse("2026-11-20"));
        assertThat(CLEANER.clean(with("address", " , ")).currentAddress()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "P. An Xuyên , TP. Cà Mau,  Cà Mau|Phường An Xuyên, Thành phố Cà Mau, Cà Mau",
                "p.An Xuyên|Phường An Xuyên",
                "Q.1, TPHCM|Quận 1, Thành phố Hồ Chí Minh",
                "Q1|Quận 1",
                "Q. Bình Thạnh, TP. HCM|Quận Bình Thạnh, Thành phố Hồ Chí Minh",
                "KP.3|Khu phố 3",
                "H. Cái Nước, X. Tân Hưng|Huyện Cái Nước, Xã Tân Hưng",
                "TX. Giá Rai|Thị xã Giá Rai",
                "12 Lý Bôn, P.5|12 Lý Bôn, P.5",
                "Đ. Lý Bôn, TT. Cái Nước, T. Cà Mau|Đ. Lý Bôn, TT. Cái Nước, T. Cà Mau",
                "P An Xuyên|P An Xuyên",
                "P. an xuyên|P. an xuyên",
                "P. A|P. A",
                "P.|P.",
                "Q|Q",
                "Quận 1, Phường 5, Hẻm 3|Quận 1, Phường 5, Hẻm 3",
                "H’ Bia|H’ Bia",
                "Ðường Ðoàn|Đường Đoàn",
                "Nguye\u0302\u0303n Huệ|Nguyễn Huệ",
                "TP.HCM|Thành phố Hồ Chí Minh",
                "tp hcm|Thành phố Hồ Chí Minh",
                "1A/2 hẻm, số P.12|1A/2 hẻm, số P.12",
                "Q. 1|Quận 1",
                "Q. 1A|Q. 1A",
                ",,|\"\"",
            })
    void anAddressIsPutInOrderWithoutGuessing(String typed, String kept) {
        assertThat(AddressLine.clean(typed)).isEqualTo(kept);
        assertThat(AddressLine.clean(kept)).isEqualTo(kept);
    }

    @Test
    void aLineBreakSeparatesTheParts() {
        assertThat(AddressLine.clean("ấp 1\nxã Tân Hưng\r\n")).isEqualTo("ấp 1, xã Tân Hưng");
    }

    @Tag("thorough")
    @Test
    void randomAccountsAreCleanedWithoutAFaultAndOnceIsEnough() {
        for (long seed = 0; seed < 3000; seed++) {
            RandomNames random = new RandomNames(seed);
            CleanedAccount once = CLEANER.clean(new PortalAccount(
                    "acc-1",
                    random.below(2) == 0 ? random.name() : random.chaos(),
                    random.chaos(),
                    random.chaos(),
                    random.chaos(),
                    random.chaos(),
                    random.chaos(),
                    random.name() + "," + random.chaos()));
            once.permanentAddress()
                    .ifPresent(text -> assertThat(AddressLine.clean(text)).isEqualTo(text));
            Optional<PersonName> name = once.name();
            assertThat(name.map(PersonName::reveal).map(PersonName::parse))
                    .as("seed %d", seed)
                    .isEqualTo(name);
            assertThat(once.isMatchable()).as("seed %d", seed).isFalse();
        }
    }

    @Test
    void tenMegabytesInEveryFieldAreRefused() {
        String huge = "1".repeat(10_000_000);

        CleanedAccount cleaned = CLEANER.clean(new PortalAccount("acc-1", huge, huge, huge, huge, huge, huge, huge));

        assertThat(cleaned.corrections()).hasSize(7);
    }

    @Test
    void aCorrectionHidesItsSuggestion() {
        assertThat(CLEANER.clean(with("name", " Nguyễn Thị Mẫu")).corrections())
                .singleElement()
                .hasToString("Correction[name, ADVISED, identity.account-cleaned]");
    }

    private static PortalAccount with(String field, String typed) {
        return new PortalAccount(
                GOOD.account(),
                field.equals("name") ? typed : GOOD.name(),
                field.equals("personalId") ? typed : GOOD.personalId(),
                field.equals("birthDate") ? typed : GOOD.birthDate(),
                GOOD.gender(),
                field.equals("phone") ? typed : GOOD.phone(),
                GOOD.permanentAddress(),
                field.equals("address") ? typed : GOOD.currentAddress());
    }

    private static List<String> said(CleanedAccount cleaned) {
        return cleaned.corrections().stream()
                .map(each ->
                        each.path() + " " + each.weight() + " " + each.reason().code()
                                + each.suggestion().map(text -> " -> " + text).orElse(""))
                .toList();
    }
}
