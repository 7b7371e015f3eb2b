package vn.motcua.examples.portal.api;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.CompletionLevel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierReason;
import vn.motcua.error.NotFoundException;
import vn.motcua.onestop.OneStop;

/** Looks a dossier up for someone who is not signed in: its code and how far it is, and nothing else. */
@Component
public class LookUp {

    private final OneStop oneStop;

    LookUp(OneStop oneStop) {
        this.oneStop = oneStop;
    }

    /**
     * What anybody may see.
     *
     * @param code the dossier's code as printed
     * @param level how far it is
     */
    public record Seen(String code, Level level) {}

    /**
     * How far a dossier is.
     *
     * @param key the name of the group in reports
     * @param vi the word in Vietnamese
     * @param en the word in English
     */
    public record Level(String key, String vi, String en) {

        static Level of(CompletionLevel level) {
            return new Level(level.key(), level.vi(), level.en());
        }
    }

    /**
     * Looks a dossier up.
     *
     * @param typed the code as typed, pasted or scanned
     * @return what anybody may see of it
     * @throws vn.motcua.error.InvalidInputException if that is no code
     * @throws NotFoundException if there is no such dossier
     */
    public Seen of(String typed) {
        DossierCode code = DossierCode.parse(typed);
        return oneStop.lookUp(code)
                .map(view -> new Seen(view.code().value(), Level.of(view.level())))
                .orElseThrow(() -> new NotFoundException(DossierReason.NOT_FOUND.with(code)));
    }
}
