package vn.motcua.examples.portal.journey;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import vn.motcua.examples.portal.journey.PortalClient.Answer;

/** Drives every journey, prints the timelines, and says whether all came out as the law says. */
public final class JourneyRunner {

    /** In the order of their dates, so that the portal's clock only ever goes forward. */
    private static final List<Journey> JOURNEYS = List.of(
            new ResidenceJourney(),
            new CertificateJourney(),
            new WithdrawalJourney(),
            new DigitalCitizenJourney(),
            new BirthJourney());

    private final World world;
    private final PrintWriter out;

    /**
     * Creates the runner.
     *
     * @param portal the portal's address
     * @param out where the timelines are printed
     */
    public JourneyRunner(URI portal, PrintWriter out) {
        this.world = new World(new PortalClient(portal));
        this.out = out;
    }

    /**
     * Drives the journeys.
     *
     * @return true if every step came out as the law says
     */
    public boolean run() {
        int failed = 0;
        for (Journey journey : JOURNEYS) {
            out.println();
            out.println("== " + journey.title());
            try {
                journey.travel(world).forEach(this::print);
                out.println("   ĐẠT: mọi bước đúng luật");
            } catch (JourneyFailed | UncheckedIOException e) {
                failed++;
                out.println("   KHÔNG ĐẠT: " + e.getMessage());
            }
        }
        out.println();
        out.println("%d passed, %d failed".formatted(JOURNEYS.size() - failed, failed));
        return failed == 0;
    }

    private void print(Journey.Traveller traveller) {
        Answer timeline = world.portal().get(traveller.officer(), "/api/dossiers/" + traveller.code() + "/timeline");
        out.println("   Hồ sơ " + traveller.code());
        TimelineTable.print(out, world.ok(timeline, "xem diễn biến"));
    }
}
