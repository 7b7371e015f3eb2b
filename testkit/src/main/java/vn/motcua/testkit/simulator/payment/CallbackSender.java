package vn.motcua.testkit.simulator.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Delivers notifications over HTTP in the background, and again while the merchant does not accept them. */
final class CallbackSender implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(4, task -> {
        Thread thread = new Thread(task, "payment-simulator-callback");
        thread.setDaemon(true);
        return thread;
    });
    private final List<SentCallback> sent = new CopyOnWriteArrayList<>();
    private final Object idle = new Object();
    private final Clock clock;
    private final Redelivery redelivery;
    private int underWay;

    CallbackSender(Clock clock, Redelivery redelivery) {
        this.clock = clock;
        this.redelivery = redelivery;
    }

    /** A notification, and how to tell from the body of the answer that the merchant took it. */
    record Notice(String reference, HttpRequest request, Predicate<String> accepted) {}

    void send(Notice notice) {
        begin();
        submit(notice, 1, Duration.ZERO);
    }

    /** Delivers once and waits for the answer; redeliveries follow in the background. */
    void sendAndWait(Notice notice) {
        begin();
        deliver(notice, 1);
    }

    List<SentCallback> sent() {
        return List.copyOf(sent);
    }

    void forget() {
        sent.clear();
    }

    boolean awaitIdle(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        synchronized (idle) {
            while (underWay > 0) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                idle.wait(left);
            }
            return true;
        }
    }

    private void begin() {
        synchronized (idle) {
            underWay++;
        }
    }

    private void end() {
        synchronized (idle) {
            underWay--;
            idle.notifyAll();
        }
    }

    private void submit(Notice notice, int delivery, Duration pause) {
        try {
            var unused = workers.schedule(() -> deliver(notice, delivery), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // closed meanwhile
            end();
        }
    }

    private void deliver(Notice notice, int delivery) {
        SentCallback outcome = outcome(notice, delivery);
        sent.add(outcome);
        if (outcome.accepted() || delivery > redelivery.times()) {
            end();
        } else {
            submit(notice, delivery + 1, redelivery.pause());
        }
    }

    private SentCallback outcome(Notice notice, int delivery) {
        try {
            HttpResponse<String> answer = client.send(notice.request(), HttpResponse.BodyHandlers.ofString());
            boolean accepted = answer.statusCode() == 200 && notice.accepted().test(answer.body());
            return new SentCallback(
                    clock.instant(), notice.reference(), delivery, answer.statusCode(), answer.body(), accepted);
        } catch (IOException e) {
            return failed(notice, delivery, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(notice, delivery, e);
        }
    }

    private SentCallback failed(Notice notice, int delivery, Exception fault) {
        return new SentCallback(
                clock.instant(),
                notice.reference(),
                delivery,
                0,
                fault.getClass().getSimpleName(),
                false);
    }

    static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
