package vn.motcua.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.deadline.OnTime;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierStatus;

/** How one dossier counts in a period: at the desk, in the handling, at the return of its result. */
record Counting(DossierFigures figures, Window window, OnTimeRule rule, Counts counts) {

    void run() {
        if (figures.isDraft() || !window.isOpen()) {
            return;
        }
        if (figures.has(Mark.FROM_REGISTER)) {
            counts.tick(Count.FROM_REGISTER, window.holds(figures.arrivedAt()));
            return;
        }
        boolean atDesk = atDesk();
        boolean handled = handled();
        returned();
        if (atDesk || handled) {
            counts.stands(figures.status());
            counts.tick(Count.IRREGULAR, figures.isIrregular());
        }
    }

    private boolean atDesk() {
        Instant arrived = figures.arrivedAt();
        Optional<Instant> left = figures.takenAt().or(figures::endedAt);
        if (!window.sees(arrived) || window.isPast(left)) {
            return false;
        }
        boolean isNew = window.holds(arrived);
        counts.tick(isNew ? Count.SUBMITTED : Count.WAITING_BEFORE);
        counts.tick(Count.SUBMITTED_ON_SATURDAY, isNew && isSaturday(arrived));
        if (left.filter(window::sees).isEmpty()) {
            counts.tick(Count.WAITING);
        } else if (figures.takenAt().isEmpty()) {
            leftUnreceived(left.get());
        }
        return true;
    }

    private void leftUnreceived(Instant end) {
        boolean refused = figures.status() == DossierStatus.NOT_RECEIVED;
        counts.tick(refused ? Count.NOT_RECEIVED : Count.LEFT_UNRECEIVED);
        Optional<OnTime> judged = rule.judge(figures, end);
        counts.tick(Count.JUDGED_UNRECEIVED, judged.isPresent());
        countJudged(judged);
    }

    private boolean handled() {
        Optional<Instant> taken = figures.takenAt().filter(window::sees);
        if (taken.isEmpty() || window.isPast(figures.endedAt())) {
            return false;
        }
        boolean isNew = window.holds(taken.get());
        counts.tick(isNew ? Count.RECEIVED : Count.CARRIED_OVER);
        if (isNew) {
            received();
        }
        counts.tick(Count.SUPPLEMENTED, figures.officerRequests() > 0 || figures.registryRequests() > 0);
        counts.tick(Count.SUPPLEMENTED_AGAIN, figures.officerRequests() > 1);
        counts.tick(Count.REAPPOINTED, figures.isReappointed());
        Optional<Instant> ended = figures.endedAt().filter(window::sees);
        countJudged(ended.isPresent() ? ended(ended.get(), isNew) : pending());
        return true;
    }

    private Optional<OnTime> ended(Instant end, boolean isNew) {
        Optional<OnTime> judged = rule.judge(figures, end);
        if (figures.isResolved()) {
            resolved(judged, isNew);
        } else {
            boolean withdrawn = figures.has(Mark.WITHDRAWN) || figures.status() == DossierStatus.WITHDRAWAL_REQUESTED;
            counts.tick(withdrawn ? Count.WITHDRAWN : Count.STOPPED);
        }
        return judged;
    }

    private void resolved(Optional<OnTime> judged, boolean isNew) {
        counts.tick(judged.map(Counting::resolved).orElse(Count.UNMEASURED));
        counts.tick(Count.RECEIVED_AND_RESOLVED, isNew);
        counts.tick(
                Count.AWAITING_HANDOVER,
                figures.status() == DossierStatus.DONE
                        || figures.returnedAt().filter(at -> !window.sees(at)).isPresent());
        counts.tick(Count.RESOLVED_E_RESULT, figures.has(Mark.E_RESULT));
        counts.tick(Count.RESOLVED_DIGITISED, figures.has(Mark.DIGITISED));
        figures.worked().ifPresent(worked -> {
            counts.tick(Count.WORKED);
            counts.add(Count.WORKED_SECONDS, worked.toSeconds());
        });
    }

    private static Count resolved(OnTime judged) {
        return switch (judged) {
            case EARLY -> Count.EARLY;
            case ON_TIME -> Count.ON_TIME;
            case LATE -> Count.LATE;
        };
    }

    private Optional<OnTime> pending() {
        Optional<Instant> paused = figures.pausedAt().filter(window::sees);
        Instant until = paused.orElse(window.close());
        Optional<OnTime> byDate = rule.compare(figures, until);
        if (paused.isPresent()) {
            counts.tick(Count.PAUSED);
            counts.tick(
                    Count.PAUSED_OVERDUE,
                    byDate.filter(judged -> !judged.isInTime()).isPresent());
        } else {
            counts.tick(byDate.map(judged -> judged.isInTime() ? Count.PENDING_IN_TIME : Count.PENDING_OVERDUE)
                    .orElse(Count.PENDING_UNMEASURED));
        }
        return rule.judge(figures, until);
    }

    private void countJudged(Optional<OnTime> judged) {
        judged.ifPresent(how -> counts.tick(how.isInTime() ? Count.JUDGED_ON_TIME : Count.JUDGED_LATE));
    }

    private void received() {
        boolean online = false;
        switch (figures.channel()) {
            case DIRECT -> counts.tick(Count.DIRECT);
            case POST -> counts.tick(Count.POST);
            case ONLINE -> {
                counts.tick(Count.ONLINE);
                online = true;
            }
        }
        counts.tick(Count.FULL_ONLINE, online && figures.has(Mark.FULL_ONLINE));
        counts.tick(Count.ONLINE_COMPLETE, online && (!figures.has(Mark.PAPER_RESULT) || figures.has(Mark.E_RESULT)));
        counts.tick(Count.ASSISTED, figures.has(Mark.ASSISTED));
        counts.tick(Count.AT_HOME, figures.has(Mark.AT_HOME));
        counts.tick(Count.NON_TERRITORIAL, !figures.agency().equals(figures.intakeAgency()));
        counts.tick(Count.BUNDLED, figures.has(Mark.BUNDLED));
        counts.tick(Count.SYNCHRONISED, figures.has(Mark.SYNCHRONISED));
        counts.tick(Count.REUSED, figures.has(Mark.REUSED));
        counts.tick(Count.FROM_VAULT, figures.has(Mark.FROM_VAULT));
        counts.tick(Count.VNEID_VERIFIED, figures.has(Mark.VNEID_VERIFIED));
        if (figures.has(Mark.FEE_BEARING) && !figures.quoted().isZero()) {
            counts.tick(Count.PAYABLE);
            counts.tick(Count.PAID_NATIONAL, figures.onlinePayment() == OnlinePayment.NATIONAL_PLATFORM);
            counts.tick(Count.PAID_OWN, figures.onlinePayment() == OnlinePayment.OWN_PLATFORM);
        }
    }

    private void returned() {
        Optional<Instant> returned = figures.returnedAt().filter(window::holds);
        if (returned.isPresent() && figures.status() == DossierStatus.RESULT_RETURNED) {
            counts.tick(Count.RETURNED);
            counts.tick(Count.RETURNED_BY_POST, figures.has(Mark.RESULT_BY_POST));
            counts.tick(Count.RETURNED_ON_SATURDAY, isSaturday(returned.get()));
        }
    }

    private static boolean isSaturday(Instant moment) {
        return VietnamTime.at(moment).getDayOfWeek() == DayOfWeek.SATURDAY;
    }
}
