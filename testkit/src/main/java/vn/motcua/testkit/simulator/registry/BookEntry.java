package vn.motcua.testkit.simulator.registry;

import java.util.LinkedHashMap;
import java.util.Map;

/** A dossier as the registry keeps it. Not thread-safe. */
final class BookEntry {

    final String unit;
    final String code;
    final String module;
    Map<String, String> fields;
    int status = 1;
    String remark = "";
    int polls;
    final Map<String, String> result = new LinkedHashMap<>();

    BookEntry(String unit, String code, String module, Map<String, String> fields) {
        this.unit = unit;
        this.code = code;
        this.module = module;
        this.fields = Map.copyOf(fields);
    }

    /** What was refused, has an error or lacks something may be sent once more. */
    boolean isOpenForMore() {
        return status == 0 || status == 2 || status == 6;
    }

    void renewed(Map<String, String> newFields) {
        this.fields = Map.copyOf(newFields);
        this.status = 1;
        this.remark = "";
        this.polls = 0;
    }
}
