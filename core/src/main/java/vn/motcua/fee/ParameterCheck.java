package vn.motcua.fee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.error.Reason;
import vn.motcua.law.yaml.YamlPack.Placed;

/** Checks that a figure of the law has one name and, on any day, at most one value, whichever packs give them. */
final class ParameterCheck {

    private final Map<String, FeePack.ParameterSpec> first = new HashMap<>();
    private final Map<String, List<Window>> windows = new HashMap<>();
    private final List<Reason> found = new ArrayList<>();

    ParameterCheck(List<Placed<FeePack>> packs) {
        for (Placed<FeePack> pack : packs) {
            Spot top = Spot.top(pack.places()).in("parameters");
            pack.value().parameters().forEach((name, spec) -> declared(name, spec, top.in(name)));
        }
    }

    private void declared(String name, FeePack.ParameterSpec spec, Spot at) {
        FeePack.ParameterSpec before = first.putIfAbsent(name, spec);
        if (before != null && !(before.vi().equals(spec.vi()) && before.en().equals(spec.en()))) {
            found.add(at.at(FeeReason.PARAMETER_WRONG.with(name)));
        }
        List<Window> known = windows.computeIfAbsent(name, key -> new ArrayList<>());
        for (int i = 0; i < spec.values().size(); i++) {
            Window window = spec.values().get(i).window();
            if (known.stream().anyMatch(window::meets)) {
                found.add(at.in("values", i).at(FeeReason.PARAMETER_WRONG.with(name)));
            }
            known.add(window);
        }
    }

    List<Reason> faults() {
        return List.copyOf(found);
    }

    Set<String> names() {
        return Set.copyOf(first.keySet());
    }
}
