package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.AssuranceLevel;
import vn.motcua.identity.BirthDate;
import vn.motcua.identity.Gender;
import vn.motcua.identity.IdentityAgreement;
import vn.motcua.identity.IdentityAgreement.Outcome;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;
import vn.motcua.identity.PhoneNumber;
import vn.motcua.identity.VerifiedIdentity;

class VerifiedPersonTest {

    private static final VerifiedIdentity FULL = new VerifiedIdentity(
            CITIZEN.id(),
            AssuranceLevel.LEVEL_2,
            PersonName.parse("NGUYỄN THỊ MẪU"),
            PersonalId.parse("096190000018"),
            Optional.of(BirthDate.parse("1990-05-05")),
            Optional.of(Gender.FEMALE),
            Optional.of(PhoneNumber.parse("0912345678")),
            Optional.of("mau@example.vn"),
            Optional.of("ấp 1"));

    @Test
    void aPersonIsFilledFromTheVerifiedIdentity() {
        assertThat(Submission.Person.of(FULL))
                .isEqualTo(new Submission.Person(
                        CITIZEN.id(),
                        "NGUYỄN THỊ MẪU",
                        "096190000018",
                        "1990-05-05",
                        "0912345678",
                        "mau@example.vn",
                        "ấp 1"));
        assertThat(Submission.Person.of(FULL).agreement(FULL).holds()).isTrue();
    }

    @Test
    void whatVneidDidNotGiveIsEmptyAndCanBeFiled() {
        VerifiedIdentity bare = new VerifiedIdentity(
                CITIZEN.id(),
                AssuranceLevel.LEVEL_1,
                FULL.name(),
                FULL.personalId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Submission.Person person = Submission.Person.of(bare);
        Submission base = Counter.birth();

        assertThat(person)
                .isEqualTo(new Submission.Person(CITIZEN.id(), "NGUYỄN THỊ MẪU", "096190000018", "", "", "", ""));
        assertThat(new Counter()
                        .oneStop.submit(
                                new Submission(
                                        base.procedure(),
                                        base.caseId(),
                                        base.agency(),
                                        base.channel(),
                                        person,
                                        base.form(),
                                        base.documents(),
                                        base.facts(),
                                        base.groups()),
                                CITIZEN,
                                Counter.key("1")))
                .isInstanceOf(vn.motcua.onestop.Outcome.Done.class);
    }

    @Test
    void whatWasTypedOverIsFoundByItsField() {
        Submission.Person typed = new Submission.Person(
                "someone-else", "Trần Văn B", "096190000019", "1991-05-05", "0999999999", "", "nơi khác");

        IdentityAgreement agreement = typed.agreement(FULL);

        assertThat(agreement.holds()).isFalse();
        assertThat(agreement.fields())
                .extracting(IdentityAgreement.Field::path)
                .containsExactly("account", "name", "personalId", "birthDate");
        assertThat(agreement.fields())
                .extracting(IdentityAgreement.Field::outcome)
                .containsOnly(Outcome.DIFFERS);
    }
}
