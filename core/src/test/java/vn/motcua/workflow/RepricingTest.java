package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.event.DossierEvent;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.fee.GroupEvidence.Source;
import vn.motcua.identity.Actor;

/** A claim that proved wrong, a proof that was seen, or another rule: a new price that nobody hides. */
class RepricingTest {

    private static final List<FeeQuote> FULL =
            List.of(Acts.quote("LLTP.PHIEU", vn.motcua.fee.Channel.ONLINE, at(Journey.FILED)));

    @Test
    void aClaimThatProvedWrongIsStruckAndThePriceAskedForBeforeReceipt() {
        Dossier claimed = ClaimTest.filed(Source.CLAIMED, ApplicantGroup.HO_NGHEO);
        assertThat(claimed.obligations()).isEmpty();

        Decision.Accepted struck = accepted(claimed, strike(ApplicantGroup.HO_NGHEO), ONE_STOP);

        Dossier next = struck.next();
        assertThat(next.quotedTotal()).isEqualTo(Dong.of(200_000));
        assertThat(next.filing().groups()).isEmpty();
        assertThat(next.open(Guard.RECEIVE))
                .extracting(FinancialObligation::amount)
                .containsExactly(Dong.of(200_000));
        assertThat(Journey.codes(decide(next, Acts.RECEIVE, ONE_STOP))).containsExactly("workflow.obligation-open");
        Dossier paid =
                accepted(next, Acts.settle("1", 200_000, "tx-1"), PAYMENT).next();
        assertThat(decide(paid, Acts.RECEIVE, ONE_STOP)).isInstanceOf(Decision.Accepted.class);
        assertThat(struck.occurrences().get(0).event()).isInstanceOfSatisfying(DossierEvent.Repriced.class, event -> {
            assertThat(event.before()).isEqualTo(Dong.ZERO);
            assertThat(event.after()).isEqualTo(Dong.of(200_000));
            assertThat(event.struck()).containsExactly(ApplicantGroup.HO_NGHEO);
            assertThat(event.toString()).doesNotContain("không thuộc diện");
        });
    }

    @Test
    void theDifferenceIsOwedWhereAPartWasPaid() {
        Dossier claimed = ClaimTest.filed(Source.CLAIMED, ApplicantGroup.SINH_VIEN);
        Dossier paid =
                accepted(claimed, Acts.settle("1", 100_000, "tx-1"), PAYMENT).next();

        Dossier next =
                accepted(paid, strike(ApplicantGroup.SINH_VIEN), ONE_STOP).next();

        FinancialObligation owed = next.obligation("1").orElseThrow();
        assertThat(owed.amount().minus(owed.paid())).isEqualTo(Dong.of(100_000));
        assertThat(next.obligations()).hasSize(1);
        assertThat(Journey.codes(decide(next, Acts.RECEIVE, ONE_STOP))).containsExactly("workflow.obligation-open");
    }

    @Test
    void whatWasPaidTooMuchIsToBeRefunded() {
        Dossier open = Journey.submitted(Sample.CRIMINAL_RECORD).dossier();
        Dossier paid =
                accepted(open, Acts.settle("1", 200_000, "tx-1"), PAYMENT).next();

        Decision.Accepted seen = accepted(
                paid,
                new DossierAction.Reprice(
                        List.of(Acts.costing(0, paid.quotes().get(0))),
                        Set.of(),
                        Set.of(ApplicantGroup.HO_NGHEO),
                        "đã xem sổ hộ nghèo"),
                ONE_STOP);

        assertThat(seen.attention()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("workflow.refund-due");
            assertThat(reason.vi()).contains("200.000 đ");
        });
        assertThat(seen.next().obligation("1").orElseThrow().excess()).isEqualTo(Dong.of(200_000));
        assertThat(seen.next().filing().groups())
                .extracting(GroupEvidence::group, GroupEvidence::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ApplicantGroup.HO_NGHEO, Source.VERIFIED));
    }

    @Test
    void aRuleThatChangedIsAnOpenQuestionAndNeverASilentOne() {
        Dossier open = Journey.submitted(Sample.CRIMINAL_RECORD).dossier();

        Dossier dearer = accepted(
                        open,
                        Acts.reprice(List.of(Acts.costing(250_000, open.quotes().get(0)))),
                        PAYMENT)
                .next();

        assertThat(dearer.obligation("1").orElseThrow().amount()).isEqualTo(Dong.of(250_000));
        assertThat(dearer.version()).isEqualTo(open.version() + 1);
        assertThat(Journey.codes(decide(open, Acts.reprice(open.quotes()), PAYMENT)))
                .containsExactly("workflow.price-unchanged");
    }

    @Test
    void aPriceForOtherFeesIsNoPrice() {
        Dossier open = Journey.submitted(Sample.CRIMINAL_RECORD).dossier();
        FeeQuote other = Acts.quote("CUTRU.TAM_TRU", vn.motcua.fee.Channel.ONLINE, at(Journey.FILED));

        assertThat(Journey.codes(decide(open, Acts.reprice(List.of(other)), ONE_STOP)))
                .containsExactly("workflow.other-fees");
        assertThat(Journey.codes(decide(open, Acts.reprice(List.of()), ONE_STOP)))
                .containsExactly("workflow.other-fees");
        assertThat(Journey.codes(decide(open, Acts.reprice(List.of(FULL.get(0), FULL.get(0))), ONE_STOP)))
                .containsExactly("workflow.other-fees");
    }

    @Test
    void onlyAnOfficerJudgesClaims() {
        Dossier claimed = ClaimTest.filed(Source.CLAIMED, ApplicantGroup.HO_NGHEO);
        Dossier proven = ClaimTest.filed(Source.VERIFIED, ApplicantGroup.HO_NGHEO);

        assertThat(Journey.codes(decide(claimed, strike(ApplicantGroup.HO_NGHEO), PAYMENT)))
                .containsExactly("workflow.claims-by-officer");
        assertThat(Journey.codes(decide(claimed, strike(ApplicantGroup.HO_NGHEO), CITIZEN)))
                .containsExactly("workflow.role-not-allowed");
        assertThat(Journey.codes(decide(proven, strike(ApplicantGroup.HO_NGHEO), ONE_STOP)))
                .containsExactly("workflow.claim-not-made");
    }

    private static DossierAction strike(ApplicantGroup group) {
        return new DossierAction.Reprice(FULL, Set.of(group), Set.of(), "không thuộc diện " + group);
    }

    private static Decision decide(Dossier dossier, DossierAction action, Actor actor) {
        return Journey.WORKFLOW.decide(dossier, action, actor, at(Journey.RECEIVED));
    }

    private static Decision.Accepted accepted(Dossier dossier, DossierAction action, Actor actor) {
        Decision decision = decide(dossier, action, actor);
        assertThat(decision).as(decision.toString()).isInstanceOf(Decision.Accepted.class);
        return (Decision.Accepted) decision;
    }
}
