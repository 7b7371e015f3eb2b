package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.fee.FeeQuote;

/** The parts of a snapshot that a next snapshot may change, while it is being made. */
final class DossierParts {

    private final Dossier original;
    long version;
    DossierStatus status;
    List<DossierStatus> interrupted;
    Filing filing;
    ProcessingClock clock;
    List<FeeQuote> quotes;
    List<FinancialObligation> obligations;
    List<SupplementRequest> supplements;
    List<RegistryLink> registryLinks;
    Optional<DossierResult> result;
    Routing routing;
    Optional<Apology> apology;

    DossierParts(Dossier original) {
        this.original = original;
        this.version = original.version();
        this.status = original.status();
        this.interrupted = original.interrupted();
        this.filing = original.filing();
        this.clock = original.clock();
        this.quotes = original.quotes();
        this.obligations = original.obligations();
        this.supplements = original.supplements();
        this.registryLinks = original.registryLinks();
        this.result = original.result();
        this.routing = original.routing();
        this.apology = original.apology();
    }

    Dossier dossier() {
        return new Dossier(
                original.code(),
                version,
                status,
                interrupted,
                filing,
                clock,
                quotes,
                obligations,
                supplements,
                registryLinks,
                result,
                routing,
                apology,
                original.packVersion());
    }
}
