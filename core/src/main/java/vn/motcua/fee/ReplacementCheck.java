package vn.motcua.fee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.Reason;
import vn.motcua.identity.Territory;
import vn.motcua.law.yaml.YamlPack.Placed;

/**
 * Checks that packs take each other's place only where they say so. No pack goes before another: two texts for the same thing
 * in the same place are a conflict that someone has to settle, whatever the order of the files.
 */
final class ReplacementCheck {

    private final List<Placed<FeePack>> packs;
    private final List<Reason> found = new ArrayList<>();

    private ReplacementCheck(List<Placed<FeePack>> packs) {
        this.packs = packs;
    }

    static List<Reason> of(List<Placed<FeePack>> packs) {
        ReplacementCheck check = new ReplacementCheck(packs);
        check.fees();
        check.rules();
        check.replacements();
        return check.found;
    }

    /** Each fee is defined once, and once more by each pack that replaces it. */
    private void fees() {
        Set<String> defined = new HashSet<>();
        for (Placed<FeePack> pack : packs) {
            Set<String> here = new HashSet<>();
            for (int i = 0; i < pack.value().fees().size(); i++) {
                String id = pack.value().fees().get(i).id();
                boolean again = !replacesFee(pack.value(), id) && !defined.add(id);
                Spot at = Spot.top(pack.places()).in("fees", i);
                if (again || !here.add(id)) {
                    found.add(at.in("id").at(FeeReason.DUPLICATE_ID.with(id)));
                }
                Territory own = pack.value().fees().get(i).territory();
                // elsewhere in the pack's territory neither the old fee nor the new one would hold
                if (replacesFee(pack.value(), id)
                        && own != null
                        && !own.equals(pack.value().territory())) {
                    found.add(at.in("territory").at(FeeReason.REPLACEMENT_NARROWER.with(id)));
                }
            }
        }
    }

    private static boolean replacesFee(FeePack pack, String id) {
        return pack.replaces().stream().anyMatch(each -> id.equals(each.fee()));
    }

    private void rules() {
        Set<String> ids = new HashSet<>();
        for (Placed<FeePack> pack : packs) {
            for (Named rule : named(pack.value())) {
                if (!ids.add(rule.id())) {
                    found.add(pack.places()
                            .at(
                                    FeeReason.DUPLICATE_ID.with(rule.id()),
                                    rule.at().toArray()));
                }
            }
        }
    }

    /** A rule and where it stands. */
    private record Named(String id, boolean replaceable, List<Object> at) {}

    private static List<Named> named(FeePack pack) {
        List<Named> all = new ArrayList<>();
        for (int f = 0; f < pack.fees().size(); f++) {
            FeeSpec fee = pack.fees().get(f);
            for (int i = 0; i < fee.rates().size(); i++) {
                all.add(new Named(fee.rates().get(i).id(), false, List.of("fees", f, "rates", i, "id")));
            }
            for (int i = 0; i < fee.reliefs().size(); i++) {
                all.add(new Named(fee.reliefs().get(i).id(), true, List.of("fees", f, "reliefs", i, "id")));
            }
            for (int i = 0; i < fee.additions().size(); i++) {
                all.add(new Named(fee.additions().get(i).id(), false, List.of("fees", f, "additions", i, "id")));
            }
        }
        for (int i = 0; i < pack.reliefs().size(); i++) {
            all.add(new Named(pack.reliefs().get(i).id(), true, List.of("reliefs", i, "id")));
        }
        for (int i = 0; i < pack.supports().size(); i++) {
            all.add(new Named(pack.supports().get(i).id(), true, List.of("supports", i, "id")));
        }
        return all;
    }

    private void replacements() {
        Map<String, List<@Nullable Territory>> taken = new HashMap<>();
        for (Placed<FeePack> pack : packs) {
            for (int i = 0; i < pack.value().replaces().size(); i++) {
                FeePack.Replacement each = pack.value().replaces().get(i);
                if ((each.fee() == null) == (each.rule() == null)) {
                    continue; // reported as such
                }
                String what = each.fee() == null ? "rule " + each.rule() : "fee " + each.fee();
                List<@Nullable Territory> places = taken.computeIfAbsent(what, key -> new ArrayList<>());
                boolean known = each.fee() == null ? ruleElsewhere(pack, each.rule()) : feeElsewhere(pack, each.fee());
                if (!known
                        || places.stream()
                                .anyMatch(place -> meet(place, pack.value().territory()))) {
                    found.add(pack.places().at(FeeReason.REPLACEMENT_WRONG.with(what), "replaces", i));
                }
                places.add(pack.value().territory());
            }
        }
    }

    private boolean feeElsewhere(Placed<FeePack> pack, String id) {
        boolean here = pack.value().fees().stream().anyMatch(fee -> fee.id().equals(id));
        return here
                && others(pack).flatMap(other -> other.fees().stream()).anyMatch(fee -> fee.id()
                        .equals(id));
    }

    private boolean ruleElsewhere(Placed<FeePack> pack, @Nullable String id) {
        return others(pack)
                .flatMap(other -> named(other).stream())
                .anyMatch(rule -> rule.replaceable() && rule.id().equals(id));
    }

    /** The other packs that reach where this one does. */
    private Stream<FeePack> others(Placed<FeePack> pack) {
        return packs.stream()
                .filter(other -> !other.value().pack().equals(pack.value().pack()))
                .map(Placed::value)
                .filter(other -> meet(other.territory(), pack.value().territory()));
    }

    private static boolean meet(@Nullable Territory one, @Nullable Territory other) {
        return one == null || other == null || one.overlaps(other);
    }
}
