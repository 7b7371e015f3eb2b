package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Filing;
import vn.motcua.event.DossierEvent;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeRequest;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.fee.GroupEvidence.Source;
import vn.motcua.identity.Territory;

/** An applicant's own word lowers the price in the quote, but somebody has to see the proof before receipt. */
class ClaimTest {

    private static final Instant FILED = at(Journey.FILED);

    @Test
    void aClaimThatDecidedThePriceHasToBeVerifiedBeforeReceipt() {
        Dossier dossier = filed(Source.CLAIMED, ApplicantGroup.HO_NGHEO);
        assertThat(dossier.quotedTotal().isZero()).isTrue();

        Decision bare = receive(dossier, Set.of());
        Decision other = receive(dossier, Set.of(ApplicantGroup.TRE_EM));
        Decision seen = receive(dossier, Set.of(ApplicantGroup.HO_NGHEO));

        assertThat(Journey.codes(bare)).containsExactly("workflow.relief-unverified");
        assertThat(Journey.codes(other)).containsExactly("workflow.relief-unverified");
        Decision.Accepted accepted = (Decision.Accepted) seen;
        assertThat(accepted.next().filing().groups())
                .extracting(GroupEvidence::source)
                .containsExactly(Source.VERIFIED);
        assertThat(accepted.occurrences().get(0).event())
                .isEqualTo(new DossierEvent.ReliefVerified(List.of(ApplicantGroup.HO_NGHEO)));
    }

    @ParameterizedTest
    @EnumSource(value = Source.class, names = "CLAIMED", mode = EnumSource.Mode.EXCLUDE)
    void whatIsProvenAlreadyNeedsNoSecondLook(Source source) {
        assertThat(receive(filed(source, ApplicantGroup.HO_NGHEO), Set.of())).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aClaimThatDecidedNothingStandsInNobodysWay() {
        Filing filing = Sample.filing(
                Sample.BIRTH,
                Channel.ONLINE,
                FILED,
                Map.of(),
                List.of(evidence(Source.CLAIMED, ApplicantGroup.TRE_EM)));
        Decision opened = Journey.open(filing, List.of(price("HOTICH.KHAI_SINH", filing)), CITIZEN, false);

        assertThat(receive(((Decision.Accepted) opened).next(), Set.of())).isInstanceOf(Decision.Accepted.class);
    }

    static Dossier filed(Source source, ApplicantGroup group) {
        Filing filing = Sample.filing(
                Sample.CRIMINAL_RECORD, Channel.ONLINE, FILED, Map.of(), List.of(evidence(source, group)));
        Decision opened = Journey.open(filing, List.of(price("LLTP.PHIEU", filing)), CITIZEN, false);
        return ((Decision.Accepted) opened).next();
    }

    private static Decision receive(Dossier dossier, Set<ApplicantGroup> verified) {
        return Journey.WORKFLOW.decide(dossier, new DossierAction.Receive(verified), ONE_STOP, at(Journey.RECEIVED));
    }

    private static GroupEvidence evidence(Source source, ApplicantGroup group) {
        return new GroupEvidence(group, source, "form", FILED);
    }

    private static FeePricing price(String fee, Filing filing) {
        return FeeSchedule.shipped()
                .price(new FeeRequest(
                        fee,
                        filing.channel(),
                        Territory.ofProvince("96"),
                        VietnamTime.dayOf(filing.submittedAt()),
                        filing.facts(),
                        filing.groups()));
    }
}
