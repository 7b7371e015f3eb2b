package vn.motcua.examples.portal.journey;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.motcua.fee.Dong;

/** Prints a timeline as a table: time, actor, what happened, legal basis, amount. */
final class TimelineTable {

    private static final int[] WIDTHS = {19, 26, 62, 46, 12};
    private static final List<String> HEAD = List.of("Thời gian", "Người thực hiện", "Sự việc", "Căn cứ", "Số tiền");

    private TimelineTable() {}

    static void print(PrintWriter out, JsonNode timeline) {
        row(out, HEAD);
        rule(out);
        for (JsonNode line : timeline) {
            row(
                    out,
                    List.of(
                            line.path("at").asString().replace('T', ' ').substring(0, 19),
                            line.path("actor").asString(),
                            line.path("what").asString(),
                            line.path("basis").asString(),
                            line.path("amount").isNumber()
                                    ? Dong.of(line.path("amount").asLong()).toString()
                                    : ""));
        }
        rule(out);
    }

    private static void row(PrintWriter out, List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(wrap(cells.get(i), WIDTHS[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder("|");
            for (int i = 0; i < WIDTHS.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(' ')
                        .append(cell)
                        .append(" ".repeat(WIDTHS[i] - cell.length()))
                        .append(" |");
            }
            out.println(text);
        }
    }

    private static void rule(PrintWriter out) {
        StringBuilder text = new StringBuilder("+");
        for (int width : WIDTHS) {
            text.append("-".repeat(width + 2)).append('+');
        }
        out.println(text);
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
