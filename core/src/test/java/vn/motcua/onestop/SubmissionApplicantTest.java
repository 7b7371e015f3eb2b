package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.Sample;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;

/** What is believed of the applicant as typed, and in which form it is kept. */
class SubmissionApplicantTest extends TypedSubmission {

    @ParameterizedTest
    @ValueSource(
            strings = {"096000000001", "381234567", " 0912345678 ", "+84 912 345 678", "84912345678", "mau@example.vn"})
    void anAccountThatTellsWhoItIsIsRefused(String account) {
        Submission.Person known = Counter.person();

        assertThat(violations(withApplicant(
                        new Submission.Person(account, known.name(), known.personalId(), "", "", "", ""))))
                .isEqualTo(Map.of("applicant.account", "onestop.account-personal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acc-1", "12345678", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "user@realm", "0"})
    void anOpaqueAccountIsTaken(String account) {
        assertThat(OpaqueAccount.fault(account)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000000", "000000000", " 000000000000 "})
    void theMarkOfADeletedNumberIsNoInput(String number) {
        Submission.Person known = Counter.person();

        assertThat(violations(withApplicant(new Submission.Person("acc-1", known.name(), number, "", "", "", ""))))
                .isEqualTo(Map.of("applicant.personalId", "onestop.constraint"));
    }

    @Test
    void aDateThatOnlyLooksLikeOneIsAViolation() {
        Submission.Person person = new Submission.Person("acc-1", "Mẫu", "096000000001", "2026-02-30", "", "", "");

        assertThat(violations(withApplicant(person)))
                .isEqualTo(Map.of("applicant.birthDate", "identity.birth-date-impossible"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, ''",
        "2026-11, ''",
        "2026-11-21, identity.birth-date-in-future",
        "2026-12, identity.birth-date-in-future",
        "2027, identity.birth-date-in-future",
        "1899-12-31, identity.birth-date-too-early"
    })
    void anApplicantIsBornUntilTodayAndNotBefore1900(String born, String code) {
        Submission submission = withApplicant(new Submission.Person("acc-1", "Mẫu", "096000000001", born, "", "", ""));

        if (code.isEmpty()) {
            assertThat(counter.oneStop.submit(submission, CITIZEN, Counter.key("1")))
                    .isInstanceOf(Outcome.Done.class);
        } else {
            assertThat(violations(submission)).isEqualTo(Map.of("applicant.birthDate", code));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "05/1980, 1980-05",
        "00/00/1980, 1980",
        "12/05/1980, 1980-05-12",
        "19800512, 1980-05-12",
        "' 12. 5. 1980 ', 1980-05-12",
        "1980-05-12, 1980-05-12",
    })
    void aBirthDateIsReadAsPeopleWriteIt(String typed, String kept) {
        assertThat(applicant(typed, "", "").birthDate().orElseThrow().reveal()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "01621234567, 0321234567",
        "0912 345 678, 0912345678",
        "+84(0)912345678, 0912345678",
        "84912345678, 0912345678",
        "+1 415 555 2671, +14155552671",
        "０９１２３４５６７８, 0912345678",
    })
    void aPhoneNumberIsKeptAsItIsDialled(String typed, String kept) {
        assertThat(applicant("", typed, "").phone()).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000", "123456789012345", "0912345", "x", "09123456789"})
    void whatIsNoPhoneNumberIsNamedByItsPlace(String typed) {
        assertThat(violations(withApplicant(person("", typed, ""))))
                .isEqualTo(Map.of("applicant.phone", "identity.phone-malformed"));
    }

    @Test
    void anAddressIsKeptOnOneLineInItsForm() {
        String typed = " so\u0302́ 1 ,  ấp\u00a01\r\nP. An Xuyên , ";

        String kept = applicant("", "", typed).address().orElseThrow();

        assertThat(kept).isEqualTo("số 1, ấp 1, Phường An Xuyên");
        assertThat(applicant("", "", kept).address()).contains(kept);
    }

    @Test
    void whatIsOnlyBlankWasNotGiven() {
        Applicant applicant = applicant("\u00a0 ", " \u3000", " ,\n, ");

        assertThat(applicant.birthDate()).isEmpty();
        assertThat(applicant.phone()).isEmpty();
        assertThat(applicant.address()).isEmpty();
    }

    private static Submission.Person person(String birthDate, String phone, String address) {
        return new Submission.Person("acc-1", "Mẫu", "096000000001", birthDate, phone, "", address);
    }

    private Applicant applicant(String birthDate, String phone, String address) {
        Outcome outcome = counter.oneStop.submit(
                withApplicant(person(birthDate, phone, address)),
                CITIZEN,
                Counter.key(Integer.toHexString((birthDate + phone + address).hashCode())));
        return ((Outcome.Done) outcome).dossier().filing().applicant();
    }

    @Test
    void todayIsVietnamsDay() {
        counter.clock.set(Sample.at("2026-11-21T00:30"));
        Submission submission =
                withApplicant(new Submission.Person("acc-1", "Mẫu", "096000000001", "2026-11-21", "", "", ""));

        assertThat(counter.oneStop.submit(submission, CITIZEN, Counter.key("1")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aNameTypedInPiecesIsTheSameName() {
        String name = "Nguyễn Phước Bảo Quỳnh ".repeat(4).strip();
        String pieces = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(pieces.length()).isGreaterThan(100);

        Outcome outcome = counter.oneStop.submit(
                withApplicant(new Submission.Person("acc-1", pieces, " 096000000001 ", "", "", "", "")),
                CITIZEN,
                Counter.key("1"));

        Dossier dossier = ((Outcome.Done) outcome).dossier();
        assertThat(dossier.filing().applicant().name().reveal()).isEqualTo(name);
        assertThat(dossier.filing().applicant().birthDate()).isEmpty();
        assertThat(dossier.filing().applicant().phone()).isEmpty();
    }
}
