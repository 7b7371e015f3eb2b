package vn.motcua.examples.quickstart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.Territory;
import vn.motcua.onestop.AgencyDirectory;
import vn.motcua.onestop.IdempotencyKey;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.Submission;
import vn.motcua.onestop.memory.MemoryStore;

/** Files a criminal-record certificate in memory and prints what it costs. */
public final class QuickStart {

    private QuickStart() {}

    static String run() {
        Agency police = new Agency(new AgencyCode("H12.40"), "Công an tỉnh Cà Mau", Territory.ofProvince("96"));
        AgencyDirectory agencies = code -> Optional.of(police);
        OneStop oneStop = OneStop.builder(new MemoryStore(), agencies).build();
        var person = new Submission.Person("an", "Nguyễn Thị Mẫu", "096190000018", "", "", "an@example.vn", "");
        var form = ContentDigest.of(new byte[] {1, 2, 3}).value();
        var papers = List.of(new Submission.Paper("to-khai", form, ""));
        var submission =
                new Submission("3.000333", "", "H12.40", Channel.ONLINE, person, Map.of(), papers, Map.of(), List.of());
        Outcome outcome = oneStop.submit(submission, Actor.citizen("an"), new IdempotencyKey("my-first-dossier"));
        if (outcome instanceof Outcome.Done done) {
            var quote = done.dossier().quotes().get(0);
            return done.dossier().code() + ": " + quote.total() + ", "
                    + quote.decisive().basis().marked();
        }
        return "Bị từ chối: " + ((Outcome.Rejected) outcome).reasons();
    }

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(run());
    }
}
