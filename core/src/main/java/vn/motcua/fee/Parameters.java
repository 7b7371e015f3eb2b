package vn.motcua.fee;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The figures of the law that rules refer to, such as the base salary, by day. */
record Parameters(Map<String, FeePack.ParameterSpec> known) {

    Parameters {
        known = Map.copyOf(known);
    }

    Optional<Long> on(String name, LocalDate day) {
        FeePack.ParameterSpec parameter = known.get(name);
        if (parameter == null) {
            return Optional.empty();
        }
        return parameter.values().stream()
                .filter(value -> value.window().holds(day))
                .map(FeePack.ParameterSpec.Value::amount)
                .findFirst();
    }

    String missingVi(String name, String rule) {
        return "mức ưu đãi " + rule + " tính theo " + vi(name) + ", chưa có số liệu cho ngày này";
    }

    String missingEn(String name, String rule) {
        return "the relief " + rule + " depends on the " + en(name) + ", which is not known for that day";
    }

    private String vi(String name) {
        FeePack.ParameterSpec parameter = known.get(name);
        return parameter == null ? name : parameter.vi();
    }

    private String en(String name) {
        FeePack.ParameterSpec parameter = known.get(name);
        return parameter == null ? name : parameter.en();
    }
}
