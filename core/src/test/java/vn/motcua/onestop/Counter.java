package vn.motcua.onestop;

import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.at;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.Sample;
import vn.motcua.dossier.Dossier;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.memory.MemoryStore;

/** A one-stop on a store in memory, with a clock that goes by hand. */
final class Counter {

    static final AgencyDirectory WARDS = code -> Optional.of(code)
            .map(AgencyCode::value)
            .flatMap(value -> List.of(Sample.WARD, Sample.OTHER_WARD).stream()
                    .filter(agency -> agency.code().value().equals(value))
                    .findFirst())
            .map(Agency.class::cast);

    final MemoryStore store = new MemoryStore();
    final HandClock clock = new HandClock(at("2026-11-20T09:00"));
    final OneStop oneStop;

    Counter(String... handlers) {
        OneStopBuilder builder = builder();
        for (String handler : handlers) {
            builder.deliverTo(handler);
        }
        oneStop = builder.build();
    }

    OneStopBuilder builder() {
        return OneStop.builder(store, WARDS).clock(clock);
    }

    static IdempotencyKey key(String value) {
        return new IdempotencyKey("request-" + value);
    }

    /** A birth registration, which costs nothing. */
    static Submission birth() {
        return new Submission(
                Sample.BIRTH.value(),
                "",
                Sample.WARD.code().value(),
                Channel.ONLINE,
                person(),
                Sample.birthForm(),
                List.of(file("to-khai"), register("giay-chung-sinh", "E_BIRTH_NOTICE")),
                Map.of(),
                List.of());
    }

    static Submission.Person person() {
        return new Submission.Person(
                CITIZEN.id(), "Nguyễn Thị Mẫu", "096000000001", "1985-07", "0912345678", "mau@example.vn", "ấp 1");
    }

    static Submission.Paper paper(String key) {
        return new Submission.Paper(key, "", "");
    }

    static Submission.Paper file(String key) {
        return new Submission.Paper(key, "a".repeat(64), "");
    }

    static Submission.Paper register(String key, String register) {
        return new Submission.Paper(key, "", register);
    }

    Dossier submitted(String key) {
        return ((Outcome.Done) oneStop.submit(birth(), CITIZEN, key(key))).dossier();
    }

    /** A clock that stands where it is put. */
    static final class HandClock extends Clock {

        private volatile Instant now;

        HandClock(Instant now) {
            this.now = now;
        }

        void set(Instant instant) {
            now = instant;
        }

        void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
