package vn.motcua.testkit.simulator.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.EventLog;
import vn.motcua.event.Occurrence;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;
import vn.motcua.onestop.IdempotencyKey;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.onestop.Submission;
import vn.motcua.onestop.UnitOfWork;

/** Birth dossiers of made-up people, filed at the counter. */
final class BirthDossiers {

    static final AgencyCode AGENCY = new AgencyCode("H12.40");
    static final Actor OFFICER = Actor.officer(ActorRole.ONE_STOP, "cb-01", AGENCY);
    static final Actor SPECIALIST = Actor.officer(ActorRole.SPECIALIST, "cb-02", AGENCY);

    static final String CHILD = "Nguyễn Thị Ánh Hoà";
    static final String REQUESTER = "Đặng Thuỳ Khuê";
    static final String REQUESTER_NUMBER = "096190001234";
    static final String PHONE = "0901234567";
    static final String EMAIL = "khue@vidu.vn";

    private BirthDossiers() {}

    static Map<String, String> form() {
        return new HashMap<>(Map.of(
                "nksHoTen", CHILD,
                "nksGioiTinh", "Nữ",
                "nksNgaySinh", "2026-11-05",
                "nksNoiSinh", "Bệnh viện Sản – Nhi Cà Mau",
                "nycQuanHe", "Mẹ",
                "meHoTen", REQUESTER,
                "meNgaySinh", "1990",
                "ghiChuRieng", "không gửi đi"));
    }

    static DossierCode received(OneStop oneStop, Map<String, String> form) {
        return ((Outcome.Done) oneStop.receiveAtCounter(
                        submission(form),
                        OFFICER,
                        new IdempotencyKey(UUID.randomUUID().toString())))
                .dossier()
                .code();
    }

    static Submission submission(Map<String, String> form) {
        return new Submission(
                "1.001193",
                "dung-han",
                AGENCY.value(),
                Channel.DIRECT,
                new Submission.Person("tk-0001", REQUESTER, REQUESTER_NUMBER, "1990-02-03", PHONE, EMAIL, "12 Lý Bôn"),
                form,
                List.of(
                        new Submission.Paper("to-khai", "", ""),
                        new Submission.Paper("giay-chung-sinh", "", ""),
                        new Submission.Paper("giay-to-tuy-than", "", "")),
                Map.of(),
                List.of());
    }

    /** What an officer's correction of the form does to the snapshot. The domain has no action for it yet. */
    static void correctForm(UnitOfWork work, DossierCode code, String key, String value) {
        work.run(transaction -> {
            StoredDossier stored = transaction.dossiers().lock(code).orElseThrow();
            Dossier old = stored.dossier();
            Filing filing = old.filing();
            Dossier next = old.nextVersion().with(filing.withMore(List.of(), new FormFields(Map.of(key, value))));
            var note = new DossierEvent.ExternalNote("vn.motcua.test", "form-corrected", key);
            transaction
                    .dossiers()
                    .update(
                            next,
                            EventLog.append(
                                    code,
                                    stored.head(),
                                    filing.submittedAt(),
                                    OFFICER,
                                    List.of(new Occurrence(note, new LegalBasis("thực tiễn", Confidence.CONFIRMED)))));
            return next;
        });
    }
}
