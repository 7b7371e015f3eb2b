package vn.motcua.onestop;

import java.util.List;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;

/** What became of a request for all that is held about a person. */
public sealed interface ExportOutcome {

    /**
     * All that is held. The text is a JSON object:
     *
     * <ul>
     *   <li>{@code format}: {@code motcua.subject-export/1}; {@code madeAt}: UTC; {@code subject}: account and number;
     *   <li>{@code dossiers}: by code, of each its {@code snapshot} in full; {@code purged}; {@code documents}: key and digest
     *       of each file, the result's as {@code result}; {@code events} in order: {@code at}, {@code by} (the role), {@code
     *       agency}, {@code basis}, {@code says} (a sentence in Vietnamese) and {@code event} with its texts; {@code records}
     *       that modules keep beside it: {@code kind}, {@code state}, {@code body}.
     * </ul>
     *
     * <p>Officers are named by role and agency only. The contents of files are fetched by their digests from {@link
     * DocumentContents}.
     *
     * @param json the text, personal throughout: it belongs to whoever asked and into no log
     * @param dossiers the dossiers in it
     * @param digest SHA-256 of the text in UTF-8, as it stands in the audit
     */
    record Made(String json, List<DossierCode> dossiers, ContentDigest digest) implements ExportOutcome {

        /** Copies the list. */
        public Made {
            dossiers = List.copyOf(dossiers);
        }

        @Override
        public String toString() {
            return "Made" + dossiers;
        }
    }

    /**
     * Nothing was handed out.
     *
     * @param reasons every reason, at least one
     */
    record Rejected(List<Reason> reasons) implements ExportOutcome {

        /** Copies the list. */
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }
}
