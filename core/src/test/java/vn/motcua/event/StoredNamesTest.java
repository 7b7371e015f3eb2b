package vn.motcua.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The names under which events lie in every store: one that changes makes every older log unreadable. */
class StoredNamesTest {

    @Test
    void anEventKeepsItsNameWhereverItsClassStands() {
        List<String> names = DossierJsonTest.events().stream()
                .map(DossierJson::write)
                .map(StoredNamesTest::named)
                .toList();

        assertThat(names)
                .containsExactlyInAnyOrder(
                        "submitted",
                        "opened-from-register",
                        "obligation-raised",
                        "repriced",
                        "payment-received",
                        "paid-late",
                        "received",
                        "relief-verified",
                        "refused",
                        "supplement-requested",
                        "supplement-accepted",
                        "withdrawal-requested",
                        "withdrawal-rejected",
                        "withdrawal-accepted",
                        "processing-started",
                        "handed-over",
                        "taken-back",
                        "delegated",
                        "delegation-ended",
                        "consultation-asked",
                        "consultation-answered",
                        "consultation-withdrawn",
                        "apologised",
                        "stopped",
                        "completed",
                        "result-returned",
                        "correction-opened",
                        "registry-linked",
                        "warned",
                        "external-note",
                        "purged");
    }

    private static String named(String json) {
        return DossierJson.object(json).path("type").asString("");
    }
}
