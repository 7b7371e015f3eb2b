package vn.motcua.workflow;

import java.util.List;
import java.util.Objects;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.fee.FeePricing;

/** What opens a dossier: before it there is none, and the code, the filing and the prices arrive inside the action. */
public sealed interface OpeningAction extends DossierAction {

    /**
     * The code drawn for the dossier: of the agency that decides it, also where another desk took it in, and of the
     * Vietnamese day on which its submission was acknowledged. Any other is refused.
     *
     * @return the code
     */
    DossierCode code();

    /**
     * What is filed.
     *
     * @return the filing
     */
    Filing filing();

    /**
     * What it costs, fee by fee.
     *
     * @return the prices
     */
    List<FeePricing> prices();

    /**
     * The law packs in force.
     *
     * @return their versions
     */
    String packVersion();

    /**
     * Files a dossier online, by post or assisted.
     *
     * @param code the code drawn for it
     * @param filing what is filed
     * @param prices what it costs
     * @param packVersion the law packs in force
     */
    record Submit(DossierCode code, Filing filing, List<FeePricing> prices, String packVersion)
            implements OpeningAction {

        /** Copies the list and refuses missing parts. */
        public Submit {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(filing, "filing");
            prices = List.copyOf(prices);
            Objects.requireNonNull(packVersion, "packVersion");
        }
    }

    /**
     * Takes and accepts a dossier at the counter or at home in one act.
     *
     * @param code the code drawn for it
     * @param filing what is filed
     * @param prices what it costs
     * @param packVersion the law packs in force
     */
    record ReceiveAtCounter(DossierCode code, Filing filing, List<FeePricing> prices, String packVersion)
            implements OpeningAction {

        /** Copies the list and refuses missing parts. */
        public ReceiveAtCounter {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(filing, "filing");
            prices = List.copyOf(prices);
            Objects.requireNonNull(packVersion, "packVersion");
        }
    }

    /**
     * Takes over a dossier that was first made in a registry's software, with its result.
     *
     * @param code the code drawn for it
     * @param filing what the registry knows of it, whose intake is the register
     * @param packVersion the law packs in force
     * @param link its counterpart there
     * @param result the result
     */
    record OpenFromRegister(
            DossierCode code, Filing filing, String packVersion, RegistryLink link, DossierResult result)
            implements OpeningAction {

        /** Refuses missing parts. */
        public OpenFromRegister {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(filing, "filing");
            Objects.requireNonNull(packVersion, "packVersion");
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(result, "result");
        }

        /** Nothing is charged for what the registry did by itself. */
        @Override
        public List<FeePricing> prices() {
            return List.of();
        }
    }
}
