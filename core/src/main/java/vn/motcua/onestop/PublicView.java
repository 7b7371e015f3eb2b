package vn.motcua.onestop;

import java.util.Optional;
import vn.motcua.dossier.CompletionLevel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;

/**
 * What anybody may see of a dossier who knows its code: how far it is, and nothing else (TT 01/2018/TT-VPCP Đ16).
 *
 * @param code the code
 * @param level how far it is
 */
public record PublicView(DossierCode code, CompletionLevel level) {

    static Optional<PublicView> of(Dossier dossier) {
        return CompletionLevel.of(dossier.status()).map(level -> new PublicView(dossier.code(), level));
    }
}
