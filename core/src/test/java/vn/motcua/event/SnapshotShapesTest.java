package vn.motcua.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Routing;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.fee.Channel;

/** Snapshots that were written before routing, intake, sources and a second measure of the clock came to be. */
class SnapshotShapesTest {

    private static final String OLD = """
            {"code":"H12.40-261120-0001","version":4,"status":"SUPPLEMENT_REQUESTED","interrupted":["RECEIVED"],
             "filing":{"procedure":"1.001193","caseId":"dung-han",
               "agency":{"code":"H12.40","name":"UBND phường An Xuyên","territory":{"province":"96","commune":null}},
               "channel":"DIRECT",
               "applicant":{"account":"acc-1","name":"Nguyễn Thị Mẫu","personalId":"096000000001","birthDate":null,
                 "phone":null,"email":null,"address":null},
               "form":{},"documents":[],"facts":{},"groups":[],"submittedAt":"2026-11-20T02:00:00Z"},
             "clock":{"startedAt":"2026-11-20T02:00:00Z","stoppedAt":"2026-11-20T03:00:00Z","endedAt":null,
               "due":{"at":"2026-11-25T10:00:00Z","provisional":false},"pauses":[],"running":false,"started":true},
             "quotes":[],"obligations":[],
             "supplements":[{"items":["CCCD"],"reason":"thiếu","requestedAt":"2026-11-20T03:00:00Z",
               "overrideReason":null,"acceptedAt":null}],
             "registryLinks":[],"result":null,"packVersion":"2026-11-21"}
            """;

    @Test
    void an_old_snapshot_says_what_it_would_have_said_then() {
        Dossier dossier = DossierJson.readDossier(OLD);

        assertThat(dossier.routing()).isEqualTo(Routing.NONE);
        assertThat(dossier.apology()).isEmpty();
        assertThat(dossier.filing().intake()).isEqualTo(Intake.of(Channel.DIRECT));
        assertThat(dossier.filing().bundle()).isEmpty();
        assertThat(dossier.supplements())
                .extracting(SupplementRequest::source)
                .containsExactly(SupplementRequest.Source.OFFICER);
        assertThat(dossier.clock().reappointed()).isFalse();
        assertThat(dossier.clock().firstStartedAt()).isEqualTo(dossier.clock().startedAt());
        assertThat(dossier.clock().initialDue().map(DueDate::at))
                .isEqualTo(dossier.clock().due().map(DueDate::at));
    }

    @Test
    void what_was_read_from_an_old_snapshot_is_written_in_the_present_shape() {
        Dossier dossier = DossierJson.readDossier(OLD);

        assertThat(DossierJson.readDossier(DossierJson.write(dossier))).isEqualTo(dossier);
    }
}
