package vn.motcua.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import vn.motcua.error.ConflictException;

/** Threads that start at the same moment. */
final class Race {

    private Race() {}

    /** What the runners gave, and how many were told that someone else was faster. */
    record Result<T>(List<T> winners, int conflicts) {}

    static <T> Result<T> of(int runners, IntFunction<T> course) {
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        try {
            CyclicBarrier start = new CyclicBarrier(runners);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                int runner = i;
                futures.add(threads.submit(() -> {
                    start.await();
                    return course.apply(runner);
                }));
            }
            List<T> winners = new ArrayList<>();
            int conflicts = 0;
            for (Future<T> future : futures) {
                try {
                    winners.add(future.get());
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof ConflictException)) {
                        throw new AssertionError("a runner fell", e.getCause());
                    }
                    conflicts++;
                }
            }
            return new Result<>(winners, conflicts);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the race was called off", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
