package vn.motcua.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.motcua.deadline.Deadlines;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;

/**
 * Linked procedures that the citizen files once (liên thông điện tử, NĐ 63/2024 as amended by NĐ 301/2026): ordinary
 * dossiers, each a case of the bundle's procedure, opened as far as what they depend on is completed.
 *
 * <p>All questions are pure functions of the legs that were chosen and of those that ended; nothing is remembered here.
 *
 * @param procedure the procedure under whose code every leg is filed
 * @param rules what holds for the bundle as a whole
 * @param legs the legs in the order of their numbers
 */
public record Bundle(Procedure procedure, BundleRules rules, List<BundleLeg> legs) {

    /** Copies the list. */
    public Bundle {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(rules, "rules");
        legs = List.copyOf(legs);
    }

    /**
     * A leg by its key.
     *
     * @param key the key
     * @return the leg, or empty if the bundle has none of that key
     */
    public Optional<BundleLeg> leg(String key) {
        return legs.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * How long a leg takes. The limit of a leg without one of its own is that of the whole bundle and runs from the start of
     * the bundle, not from the leg's own receipt: {@link #due} counts it so.
     *
     * @param leg one of the legs
     * @return its own limit, or that of the whole bundle where it has none
     */
    public ProcessingTime timeOf(BundleLeg leg) {
        return procedure.timeOf(leg.key());
    }

    /**
     * How long the whole bundle takes.
     *
     * @return the limit of the whole, or empty if only its legs have one
     */
    public Optional<ProcessingTime> wholeTime() {
        return procedure.overall();
    }

    /**
     * Whether a leg counts a limit of its own from its own receipt.
     *
     * @param leg one of the legs
     * @return false for one that has to be done within the limit of the whole (the health-insurance card)
     */
    public boolean hasOwnLimit(BundleLeg leg) {
        return procedure.caseOf(leg.key()).flatMap(ProcedureCase::time).isPresent();
    }

    /**
     * When the whole is due. An optional leg (the identity card) is no part of that: it counts its own limit.
     *
     * @param begun when the clock of the bundle started, with its first leg
     * @param verified whether something has to be verified, which lengthens some limits (3 to 5 working days)
     * @param deadlines the deadlines of the agency by whose working days it is counted
     * @return the due date, or empty if only the legs have limits
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public Optional<DueDate> wholeDue(Instant begun, boolean verified, Deadlines deadlines) {
        Objects.requireNonNull(begun, "begun");
        return wholeTime().map(time -> due(time, begun, verified, deadlines));
    }

    /**
     * When a leg is due. A leg with a limit of its own counts it from its own receipt; one without (the health-insurance
     * card) has to be done within the limit of the whole, so it is due when the bundle is (NĐ 63/2024/NĐ-CP Đ8(3)).
     *
     * @param leg one of the legs
     * @param begun when the clock of the bundle started, with its first leg
     * @param received when the leg itself was received
     * @param verified whether something has to be verified, which lengthens some limits (3 to 5 working days for the whole)
     * @param deadlines the deadlines of the agency that decides the leg
     * @return the due date
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public DueDate due(BundleLeg leg, Instant begun, Instant received, boolean verified, Deadlines deadlines) {
        Objects.requireNonNull(begun, "begun");
        Objects.requireNonNull(received, "received");
        return due(timeOf(leg), hasOwnLimit(leg) ? received : begun, verified, deadlines);
    }

    private static DueDate due(ProcessingTime time, Instant from, boolean verified, Deadlines deadlines) {
        TimeLimit limit = verified ? time.verifiedLimit().orElse(time.limit()) : time.limit();
        return deadlines.due(from, limit, time.cutoff());
    }

    /**
     * The legs that a citizen gets who asks for nothing special.
     *
     * @return the keys of the legs that have to be taken; of a group, one has to be added
     */
    public Set<String> mandatory() {
        return legs.stream().filter(BundleLeg::isMandatory).map(BundleLeg::key).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a choice of legs may be filed.
     *
     * @param chosen the keys of the legs
     * @param filed the Vietnamese day of filing
     * @return every reason why not; empty if it may
     */
    public List<Reason> refusals(Set<String> chosen, LocalDate filed) {
        List<Reason> reasons = new ArrayList<>();
        if (filed.isBefore(rules.inForceFrom())) {
            reasons.add(BundleReason.NOT_IN_FORCE.with(procedure.code(), rules.inForceFrom()));
        }
        if (chosen.stream().anyMatch(key -> leg(key).isEmpty())) {
            // what was typed is not repeated
            reasons.add(BundleReason.LEG_UNKNOWN.with(procedure.code()));
        }
        legs.stream()
                .filter(each -> each.isMandatory() && !chosen.contains(each.key()))
                .map(each -> BundleReason.LEG_MISSING.with(vi(each.key()), en(each.key())))
                .forEach(reasons::add);
        groups().forEach((group, keys) -> {
            List<String> taken = keys.stream().filter(chosen::contains).toList();
            if (taken.isEmpty()) {
                reasons.add(BundleReason.GROUP_EMPTY.with(list(keys, this::vi), list(keys, this::en)));
            } else if (taken.size() > 1) {
                reasons.add(BundleReason.GROUP_EXCLUSIVE.with(list(taken, this::vi), list(taken, this::en)));
            }
        });
        for (BundleLeg each : legs) {
            each.dependsOn().stream()
                    .filter(needed -> chosen.contains(each.key()) && !chosen.contains(needed))
                    .sorted()
                    .map(needed -> BundleReason.DEPENDENCY_MISSING.with(
                            vi(each.key()), vi(needed), en(each.key()), en(needed)))
                    .forEach(reasons::add);
        }
        return List.copyOf(reasons);
    }

    /**
     * The legs that may be opened.
     *
     * @param chosen the keys of the legs that were filed
     * @param completed the keys of those that have their result
     * @return the chosen legs that are not completed and depend on nothing that is not
     * @throws InvalidInputException if the bundle has no such leg
     */
    public List<BundleLeg> openable(Set<String> chosen, Set<String> completed) {
        Map<String, LegOutcome> ended = new LinkedHashMap<>();
        completed.forEach(key -> ended.put(key, LegOutcome.COMPLETED));
        return progress(chosen, ended).open();
    }

    /**
     * Where the bundle stands. It ends when no leg is open and none can become so: every leg is completed, stopped, or
     * unreachable because one that it depends on stopped.
     *
     * @param chosen the keys of the legs that were filed
     * @param ended how the legs ended that did, by key
     * @return the open, the waiting and the unreachable legs, and the end
     * @throws InvalidInputException if the bundle has no such leg
     */
    public BundleProgress progress(Set<String> chosen, Map<String, LegOutcome> ended) {
        Set<String> named = new HashSet<>(chosen);
        named.addAll(ended.keySet());
        if (named.stream().anyMatch(key -> leg(key).isEmpty())) {
            throw new InvalidInputException(BundleReason.LEG_UNKNOWN.with(procedure.code()));
        }
        Set<String> lost = lost(chosen, ended);
        List<BundleLeg> open = new ArrayList<>();
        List<BundleLeg> waiting = new ArrayList<>();
        List<BundleLeg> unreachable = new ArrayList<>();
        for (BundleLeg each : legs) {
            if (!chosen.contains(each.key()) || ended.containsKey(each.key())) {
                continue;
            }
            boolean free = each.dependsOn().stream().allMatch(key -> ended.get(key) == LegOutcome.COMPLETED);
            (lost.contains(each.key()) ? unreachable : free ? open : waiting).add(each);
        }
        return new BundleProgress(
                open, waiting, unreachable, open.isEmpty() ? Optional.of(end(chosen, ended)) : Optional.empty());
    }

    /** The legs that will never have a result: stopped, not chosen, or dependent on such a one. */
    private Set<String> lost(Set<String> chosen, Map<String, LegOutcome> ended) {
        Set<String> lost = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (BundleLeg each : legs) {
                boolean gone = ended.get(each.key()) == LegOutcome.STOPPED
                        || !chosen.contains(each.key())
                        || each.dependsOn().stream().anyMatch(lost::contains);
                if (gone && ended.get(each.key()) != LegOutcome.COMPLETED) {
                    more |= lost.add(each.key());
                }
            }
        }
        return lost;
    }

    private static BundleEnd end(Set<String> chosen, Map<String, LegOutcome> ended) {
        long completed = chosen.stream()
                .filter(key -> ended.get(key) == LegOutcome.COMPLETED)
                .count();
        if (completed == 0) {
            return BundleEnd.STOPPED;
        }
        return completed == chosen.size() ? BundleEnd.COMPLETED : BundleEnd.PARTLY;
    }

    private String vi(String key) {
        return procedure.caseOf(key).map(ProcedureCase::vi).orElse(key);
    }

    private String en(String key) {
        return procedure.caseOf(key).map(ProcedureCase::en).orElse(key);
    }

    private static String list(List<String> keys, UnaryOperator<String> named) {
        return keys.stream().map(named).collect(Collectors.joining("; "));
    }

    private Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (BundleLeg each : legs) {
            each.group().ifPresent(name -> groups.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(each.key()));
        }
        return groups;
    }
}
