package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;

import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.Sample;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.IntegrityException;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;

/** The code under which a dossier is opened is the deciding agency's of the day, or it is not opened. */
class DrawnCodeTest {

    private final Counter counter = new Counter();

    @Test
    void whatAnotherDeskTakesInBearsTheCodeOfTheAgencyThatDecides() {
        Actor neighbour = Actor.officer(ActorRole.ONE_STOP, "mot-cua-2", Sample.OTHER_WARD.code());

        Outcome outcome = counter.oneStop.submit(Counter.birth(), neighbour, Counter.key("1"));

        Dossier dossier = ((Outcome.Done) outcome).dossier();
        assertThat(dossier.filing().intake().desk()).contains(Sample.OTHER_WARD.code());
        assertThat(dossier.code()).isEqualTo(DossierCode.parse("H12.40-261120-0001"));
    }

    @ParameterizedTest
    @CsvSource({"H12.41, 2026-11-20", "H12.40, 2026-11-19"})
    void aStoreThatDrawsACodeOfAnotherAgencyOrDayIsAtFaultAndNothingIsKept(String agency, LocalDate day) {
        DossierCode wrong = DossierCode.of(agency, day, 7);
        OneStop oneStop = OneStop.builder(new Misnumbered(counter.store, wrong), Counter.WARDS)
                .clock(counter.clock)
                .build();

        assertThatThrownBy(() -> oneStop.submit(Counter.birth(), CITIZEN, Counter.key("1")))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("workflow.code-not-own"));

        assertThat(counter.oneStop.find(wrong)).isEmpty();
        assertThat(counter.submitted("1").code().number()).isEqualTo(1);
    }

    /** A store whose counters are mixed up. */
    private record Misnumbered(UnitOfWork real, DossierCode drawn) implements UnitOfWork {

        @Override
        public <T> T run(Function<Transaction, T> work) {
            return real.run(transaction -> work.apply(new Mixed(transaction, drawn)));
        }
    }

    private record Mixed(Transaction real, DossierCode drawn) implements Transaction {

        @Override
        public Numbers numbers() {
            return (agency, day) -> drawn;
        }

        @Override
        public Dossiers dossiers() {
            return real.dossiers();
        }

        @Override
        public Drafts drafts() {
            return real.drafts();
        }

        @Override
        public Companions companions() {
            return real.companions();
        }

        @Override
        public Idempotency idempotency() {
            return real.idempotency();
        }

        @Override
        public Timers timers() {
            return real.timers();
        }

        @Override
        public Deliveries deliveries() {
            return real.deliveries();
        }

        @Override
        public Attention attention() {
            return real.attention();
        }
    }
}
