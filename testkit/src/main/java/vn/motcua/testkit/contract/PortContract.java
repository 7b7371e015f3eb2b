package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.motcua.error.ConflictException;
import vn.motcua.error.ReasonCode;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.UnitOfWork;

/** What the contracts of the ports share. */
abstract class PortContract {

    /** The empty store under test. */
    abstract UnitOfWork work();

    final void run(Consumer<Transaction> steps) {
        work().run(transaction -> {
            steps.accept(transaction);
            return true;
        });
    }

    final <T> Optional<T> find(Function<Transaction, Optional<T>> question) {
        return ask(question);
    }

    final <T> List<T> list(Function<Transaction, List<T>> question) {
        return ask(question);
    }

    final <T> T ask(Function<Transaction, T> question) {
        return work().run(question);
    }

    final void assertConflict(ReasonCode expected, Consumer<Transaction> steps) {
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> run(steps))
                .satisfies(e -> assertThat(e.reason().code())
                        .isEqualTo(expected.template().code()));
    }

    /** What a test throws from inside a transaction. */
    static final class Aborted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
