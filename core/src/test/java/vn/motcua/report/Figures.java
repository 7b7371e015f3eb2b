package vn.motcua.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;

/** Dossiers for reports: plain ones to vary, and random ones of every kind, contradictions included. */
final class Figures {

    static final AgencyCode WARD = Sample.WARD.code();
    static final AgencyCode OTHER = Sample.OTHER_WARD.code();

    private static final DossierCode CODE = DossierCode.parse("H12.40-260105-0001");
    private static final List<DossierStatus> STATUSES = List.of(DossierStatus.values());
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<OnlinePayment> PAYMENTS = List.of(OnlinePayment.values());
    private static final List<ProcedureCode> PROCEDURES =
            List.of(Sample.CRIMINAL_RECORD, Sample.RESIDENCE, Sample.BIRTH);

    private Figures() {}

    /** Submitted and received at the counter at a Vietnamese wall-clock time. */
    static DossierFiguresBuilder received(String at) {
        Instant moment = Sample.at(at);
        return submitted(at).receivedAt(moment).status(DossierStatus.PROCESSING);
    }

    /** Submitted at a Vietnamese wall-clock time, and nothing else. */
    static DossierFiguresBuilder submitted(String at) {
        return DossierFigures.builder(CODE, WARD, Sample.BIRTH, "Hộ tịch", Sample.at(at));
    }

    /** Received, due and done. */
    static DossierFiguresBuilder done(String received, String due, String finished) {
        return received(received)
                .due(Sample.at(due))
                .finishedAt(Sample.at(finished))
                .status(DossierStatus.DONE);
    }

    /** Any dossier of 2025 or 2026; about one in five contradicts itself. */
    static DossierFigures random(Random random) {
        Instant base = Sample.at("2025-06-01T00:00").plusSeconds(random.nextLong(0, 500L * 86_400));
        DossierStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
        DossierFiguresBuilder builder = DossierFigures.builder(
                CODE,
                random.nextBoolean() ? WARD : OTHER,
                PROCEDURES.get(random.nextInt(PROCEDURES.size())),
                "Lĩnh vực " + random.nextInt(3),
                base);
        builder.status(status)
                .channel(CHANNELS.get(random.nextInt(3)))
                .takenInBy(random.nextInt(4) == 0 ? OTHER : WARD)
                .quoted(Dong.of(random.nextInt(3) * 5_000L))
                .onlinePayment(PAYMENTS.get(random.nextInt(3)))
                .supplementRequests(random.nextInt(3), random.nextInt(3))
                .finishedAt(near(base, random, 60));
        if (random.nextInt(5) > 0) {
            builder.receivedAt(near(base, random, 10));
        }
        if (random.nextInt(6) > 0) {
            builder.due(near(base, random, 60));
        }
        if (random.nextBoolean()) {
            builder.indicatorDue(near(base, random, 40));
        }
        if (random.nextInt(5) == 0) {
            builder.originalDue(near(base, random, 40));
        }
        if (random.nextBoolean()) {
            builder.returnedAt(near(base, random, 90)).officer("chuyen-mon-" + random.nextInt(4));
        }
        if (random.nextInt(4) > 0) {
            builder.waitingSince(near(base, random, 30));
        }
        if (random.nextBoolean()) {
            builder.worked(Duration.ofMinutes(random.nextInt(10_000))).maximum(Duration.ofHours(80));
        }
        for (Mark mark : Mark.values()) {
            if (random.nextInt(mark == Mark.FROM_REGISTER ? 20 : 3) == 0) {
                builder.marked(mark);
            }
        }
        return builder.build();
    }

    static List<DossierFigures> many(Random random, int count) {
        List<DossierFigures> all = new ArrayList<>();
        Stream.generate(() -> random(random)).limit(count).forEach(all::add);
        return all;
    }

    /** Within so many days after a moment, but now and then a day before it. */
    private static Instant near(Instant base, Random random, int days) {
        return base.plusSeconds(random.nextLong(-86_400, days * 86_400L));
    }

    static PeriodReport report(Period period, DossierFigures... dossiers) {
        return report(period, OnTimeRule.indicator(), dossiers);
    }

    static PeriodReport report(Period period, OnTimeRule rule, DossierFigures... dossiers) {
        PeriodReport report = PeriodReport.of(period, period.end(), rule);
        List.of(dossiers).forEach(report::add);
        return report;
    }

    /** What a resolved dossier counts as. */
    static Count counted(OnTimeRule rule, DossierFigures figures) {
        PeriodReport report = report(Period.year(2026), rule, figures);
        return Stream.of(Count.EARLY, Count.ON_TIME, Count.LATE, Count.UNMEASURED)
                .filter(each -> report.count(each) == 1)
                .findFirst()
                .orElseThrow();
    }
}
