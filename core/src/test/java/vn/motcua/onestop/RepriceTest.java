package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.Sample;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.fee.LiveFeeSchedule;
import vn.motcua.identity.Actor;
import vn.motcua.procedure.SampleCatalog;

/** The price of a filed dossier is looked at again: at receipt for its claims, before a payment for its rules. */
class RepriceTest {

    @TempDir
    Path folder;

    private final Counter counter = new Counter();

    @Test
    void anOfficerWhoFindsAClaimUntrueAsksForTheDifference() {
        OneStop oneStop = counter.builder().build();
        DossierCode code = filed(oneStop, ApplicantGroup.SINH_VIEN);

        Outcome outcome =
                oneStop.reprice(code, Set.of(ApplicantGroup.SINH_VIEN), Set.of(), "thẻ sinh viên đã hết hạn", ONE_STOP);

        Dossier dossier = ((Outcome.Done) outcome).dossier();
        assertThat(dossier.quotedTotal()).isEqualTo(Dong.of(200_000));
        assertThat(dossier.obligation("1").orElseThrow().amount()).isEqualTo(Dong.of(200_000));
        assertThat(oneStop.verify(code)).isEmpty();
        assertThat(codes(oneStop.reprice(code, Set.of(), Set.of(), "lần nữa", ONE_STOP)))
                .containsExactly("workflow.price-unchanged");
    }

    @Test
    void aProofSeenAtTheDeskLowersThePriceOfItsOwnDay() {
        OneStop oneStop = counter.builder().build();
        counter.clock.set(at("2025-12-31T16:00"));
        DossierCode code = filed(oneStop, null);
        counter.clock.set(at("2026-01-02T08:00"));

        Outcome outcome =
                oneStop.reprice(code, Set.of(), Set.of(ApplicantGroup.SINH_VIEN), "đã xem thẻ sinh viên", ONE_STOP);

        // 85.000 online held until 31/12/2025, the day of filing
        assertThat(((Outcome.Done) outcome).dossier().quotedTotal()).isEqualTo(Dong.of(85_000));
    }

    @Test
    void aPackThatChangesIsNoticedBeforeMoneyIsTaken() throws IOException {
        Path pack = folder.resolve("tinh.yaml");
        Files.writeString(pack, pack(180_000));
        LiveFeeSchedule fees = new LiveFeeSchedule(FeeSchedule.shipped(), () -> List.of(pack));
        OneStop oneStop = counter.builder().fees(fees).build();
        DossierCode code = filed(oneStop, null);
        assertThat(oneStop.changedPrice(code)).isEmpty();

        Files.writeString(pack, pack(190_000));
        fees.reload();

        assertThat(oneStop.find(code).orElseThrow().quotedTotal()).isEqualTo(Dong.of(180_000));
        assertThat(oneStop.changedPrice(code))
                .hasValueSatisfying(
                        quotes -> assertThat(quotes).extracting(FeeQuote::total).containsExactly(Dong.of(190_000)));
        Outcome outcome = oneStop.reprice(code, Set.of(), Set.of(), "biểu phí thay đổi", Actor.payment("platform"));
        assertThat(((Outcome.Done) outcome)
                        .dossier()
                        .obligation("1")
                        .orElseThrow()
                        .amount())
                .isEqualTo(Dong.of(190_000));
        assertThat(oneStop.changedPrice(code)).isEmpty();
    }

    @Test
    void aDossierThatIsNotThereIsNotFound() {
        OneStop oneStop = counter.builder().build();
        DossierCode nobody = DossierCode.parse("H12.40-261120-0999");

        assertThatThrownBy(() -> oneStop.changedPrice(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> oneStop.reprice(nobody, Set.of(), Set.of(), "x", ONE_STOP))
                .isInstanceOf(NotFoundException.class);
    }

    /** A payment asks for the price first, and must still be taken when the catalogue has lost the procedure. */
    @Test
    void aProcedureThatLeftTheCatalogueKeepsItsPrice() {
        OneStop knowing = counter.builder().procedures(SampleCatalog.all()).build();
        DossierCode code = filed(knowing, SampleCatalog.PAID_AT_RETURN.value(), null);

        assertThat(counter.oneStop.changedPrice(code)).isEmpty();
        assertThat(codes(counter.oneStop.reprice(code, Set.of(), Set.of(), "x", ONE_STOP)))
                .containsExactly("onestop.not-priced-any-more");
    }

    @Test
    void aFactThatNoFeeAsksForIsNamed() {
        OneStop oneStop = counter.builder().build();
        Submission slip = submission(Sample.CRIMINAL_RECORD.value(), null, Map.of("copys", 4L));

        assertThat(codes(oneStop.submit(slip, CITIZEN, Counter.key("slip")))).containsExactly("fee.fact-unknown");
    }

    private DossierCode filed(OneStop oneStop, @org.jspecify.annotations.Nullable ApplicantGroup claimed) {
        return filed(oneStop, Sample.CRIMINAL_RECORD.value(), claimed);
    }

    private DossierCode filed(
            OneStop oneStop, String procedure, @org.jspecify.annotations.Nullable ApplicantGroup claimed) {
        Outcome outcome =
                oneStop.submit(submission(procedure, claimed, Map.of()), CITIZEN, Counter.key("of-" + claimed));
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).dossier().code();
    }

    private Submission submission(
            String procedure, @org.jspecify.annotations.Nullable ApplicantGroup claimed, Map<String, Long> facts) {
        return new Submission(
                procedure,
                "",
                Sample.WARD.code().value(),
                Channel.ONLINE,
                Counter.person(),
                Map.of(),
                List.of(Counter.file("to-khai")),
                facts,
                claimed == null
                        ? List.of()
                        : List.of(new GroupEvidence(
                                claimed, GroupEvidence.Source.CLAIMED, "the-sinh-vien", counter.clock.instant())));
    }

    private static List<String> codes(Outcome outcome) {
        return ((Outcome.Rejected) outcome).reasons().stream().map(Reason::code).toList();
    }

    private static String pack(long amount) {
        return """
                pack: TINH
                version: "%d"
                territory: {province: "96"}
                replaces:
                  - {fee: LLTP.PHIEU, source: {citation: NQ thử, confidence: CONFIRMED}}
                fees:
                  - id: LLTP.PHIEU
                    vi: Phí
                    en: Fee
                    kind: PHI
                    setBy: FINANCE_MINISTRY
                    rates:
                      - {id: TINH.LLTP, from: 2020-01-01, amount: %d, source: {citation: NQ thử, confidence: CONFIRMED}}
                """.formatted(amount, amount);
    }
}
