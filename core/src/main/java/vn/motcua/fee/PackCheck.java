package vn.motcua.fee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.error.Reason;
import vn.motcua.law.yaml.YamlPack.Placed;

/**
 * Finds everything that is wrong with packs that are to be loaded together, each with file, line and column. What one pack
 * declares (facts, parameters, fees) holds for all, whatever their order.
 */
final class PackCheck {

    // as a case has to write them
    private static final Pattern FACT = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final Pattern VALUE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private final List<Placed<FeePack>> packs;
    private final List<Reason> found = new ArrayList<>();
    private final Map<String, FactSpec> facts = new HashMap<>();
    private final Set<String> fees = new HashSet<>();

    private PackCheck(List<Placed<FeePack>> packs) {
        this.packs = packs;
    }

    /** What is wrong, in the order of the files; nothing if the packs may be used. */
    static List<Reason> of(List<Placed<FeePack>> packs) {
        PackCheck check = new PackCheck(packs);
        check.declarations();
        ParameterCheck parameters = new ParameterCheck(packs);
        check.found.addAll(parameters.faults());
        RuleCheck rules = new RuleCheck(check.found, check.facts);
        packs.forEach(pack -> new PackWalk(pack, rules, check.fees, parameters.names()).check());
        check.found.addAll(ReplacementCheck.of(packs));
        return List.copyOf(check.found);
    }

    private void declarations() {
        Set<String> names = new HashSet<>();
        for (Placed<FeePack> each : packs) {
            FeePack pack = each.value();
            Spot top = Spot.top(each.places());
            if (!names.add(pack.pack())) {
                found.add(top.in("pack").at(FeeReason.DUPLICATE_PACK.with(pack.pack())));
            }
            pack.facts().forEach((name, spec) -> fact(name, spec, top.in("facts", name)));
            pack.fees().forEach(fee -> fees.add(fee.id()));
        }
    }

    private void fact(String name, FactSpec spec, Spot at) {
        FactSpec before = facts.putIfAbsent(name, spec);
        if (!spec.isWhole() || (before != null && !before.equals(spec))) {
            found.add(at.at(FeeReason.FACT_SPEC_WRONG.with(name)));
        }
        if (!FACT.matcher(name).matches()) {
            found.add(at.at(FeeReason.FACT_NAME_WRONG.with(name)));
        }
        if (spec.values() != null) {
            spec.values().keySet().stream()
                    .filter(value -> !VALUE.matcher(value).matches())
                    .sorted()
                    .forEach(value -> found.add(at.in("values", value).at(FeeReason.FACT_NAME_WRONG.with(value))));
        }
    }
}
