package vn.motcua.examples.portal.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.procedure.Procedure;

/**
 * A procedure in the list of the home page.
 *
 * @param code its code
 * @param name its name
 * @param limit how long it takes
 * @param level how much of it runs online
 */
public record CatalogLine(String code, String name, String limit, String level) {

    static Map<String, List<CatalogLine>> byField(Collection<Procedure> procedures) {
        return procedures.stream()
                .collect(Collectors.groupingBy(
                        Procedure::field,
                        LinkedHashMap::new,
                        Collectors.mapping(CatalogLine::of, Collectors.toUnmodifiableList())));
    }

    private static CatalogLine of(Procedure procedure) {
        return new CatalogLine(
                procedure.code().value(),
                procedure.vi(),
                limit(procedure),
                procedure.service().level().vi());
    }

    private static String limit(Procedure procedure) {
        List<String> limits = procedure.cases().stream()
                .map(each -> procedure.timeOf(each.id()).limit().vi())
                .distinct()
                .toList();
        return limits.size() == 1 ? limits.get(0) : limits.get(0) + " hoặc khác, tùy trường hợp";
    }
}
