package vn.motcua.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for a terminal or a notice board: columns as wide as their widest cell, amounts to the right. */
final class Columns {

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /** Columns with their headings; one that begins with {@code >} is set to the right. */
    Columns(String... headings) {
        right = new boolean[headings.length];
        List<String> head = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].startsWith(">");
            head.add(right[i] ? headings[i].substring(1) : headings[i]);
        }
        rows.add(head);
    }

    Columns row(String... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    void print(Console console) {
        int[] widths = new int[right.length];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        rows.forEach(row -> console.say(line(row, widths)));
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String space = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : "  ");
            line.append(right[i] ? space + row.get(i) : row.get(i) + space);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
