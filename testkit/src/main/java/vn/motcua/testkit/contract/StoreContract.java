package vn.motcua.testkit.contract;

import org.junit.jupiter.api.Nested;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.onestop.UnitOfWork;

/**
 * What every store fulfils, port by port. Extend it in a test class and hand out a store; JUnit makes a new instance of that
 * class for each test, so an empty store can be made or emptied where it is constructed.
 */
public abstract class StoreContract {

    /** For subclasses. */
    protected StoreContract() {}

    /**
     * The store under test.
     *
     * @return the same one throughout a test, empty at its beginning
     */
    protected abstract UnitOfWork work();

    /**
     * The lists of the same store.
     *
     * @return the queries
     */
    protected abstract DossierQueries queries();

    @Nested
    final class Units extends UnitOfWorkContract {
        @Override
        UnitOfWork work() {
            return StoreContract.this.work();
        }
    }

    @Nested
    final class DossiersWithEvents extends DossiersContract {
        @Override
        UnitOfWork work() {
            return StoreContract.this.work();
        }
    }

    @Nested
    final class DraftsOfSubmissions extends DraftsContract {
        @Override
        UnitOfWork work() {
            return StoreContract.this.work();
        }
    }

    @Nested
    final class KeysAndNumbers extends KeysAndNumbersContract {
        @Override
        UnitOfWork work() {
            return StoreContract.this.work();
        }
    }

    @Nested
    final class CompanionRecords extends CompanionsContract {
        @Override
        UnitOfWork work() {
            return StoreContract.this.work();
        }
    }

    @Nested
    final class TimersAndAttention extends TimersAndAttentionContract {
        @Override
        UnitOfWork work() {
            return StoreContract.this.work();
        }
    }

    @Nested
    final class EventDeliveries extends DeliveriesContract {
        @Override
        UnitOfWork work() {
            return StoreContract.this.work();
        }
    }

    @Nested
    final class Lists extends QueriesContract {
        @Override
        UnitOfWork work() {
            return StoreContract.this.work();
        }

        @Override
        DossierQueries queries() {
            return StoreContract.this.queries();
        }
    }

    @Nested
    final class PersonalData extends PersonalDataContract {
        @Override
        UnitOfWork work() {
            return StoreContract.this.work();
        }

        @Override
        DossierQueries queries() {
            return StoreContract.this.queries();
        }
    }

    @Nested
    final class Races extends RaceContract {
        @Override
        UnitOfWork work() {
            return StoreContract.this.work();
        }
    }
}
