package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.Filing;
import vn.motcua.event.DossierEvent;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeQuote;

/** What a submission owes, and why. */
class OpeningTest {

    private static final FeePricing OWED = Acts.price("LLTP.PHIEU", Channel.ONLINE, at(Journey.FILED));
    private static final FeePricing FREE = Acts.price("HOTICH.KHAI_SINH", Channel.ONLINE, at(Journey.FILED));

    private static Journey filed(FeePricing... prices) {
        Filing filing = Sample.filing(Sample.CRIMINAL_RECORD, Channel.ONLINE, at(Journey.FILED));
        return Journey.of(Journey.open(filing, List.of(prices), CITIZEN, false), CITIZEN, Journey.FILED);
    }

    @Test
    void whatIsFreeIsQuotedAndNotOwed() {
        Journey journey = filed(FREE, OWED);

        assertThat(journey.dossier().quotes()).hasSize(2);
        assertThat(journey.dossier().obligations()).singleElement().satisfies(owed -> assertThat(owed.quotes())
                .extracting(FeeQuote::fee)
                .containsExactly("LLTP.PHIEU"));
        assertThat(journey.lastEvents()).contains(new DossierEvent.ObligationRaised("1", Dong.of(200_000)));
    }

    @Test
    void theEventSaysWhatDecidedEachPriceWithItsText() {
        String why = filed(FREE, OWED).lastEvents().stream()
                .filter(DossierEvent.Submitted.class::isInstance)
                .map(event -> ((DossierEvent.Submitted) event).why())
                .findFirst()
                .orElseThrow();

        assertThat(why.split("; ")).hasSizeGreaterThanOrEqualTo(2);
        for (FeePricing price : List.of(FREE, OWED)) {
            FeeQuote quote = ((FeePricing.Priced) price).quote();
            assertThat(why)
                    .contains(quote.decisive().vi() + " ("
                            + quote.decisive().basis().marked() + ")");
        }
    }

    @Test
    void aFilingThatIsFreeOwesNothingAndAnOnlineOneIsInNobodysHands() {
        Journey journey = filed(FREE);

        assertThat(journey.dossier().obligations()).isEmpty();
        assertThat(journey.dossier().routing().holder()).isEmpty();
        assertThat(journey.lastEvents()).hasSize(1);
    }
}
