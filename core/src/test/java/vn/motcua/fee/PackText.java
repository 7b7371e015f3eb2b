package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;

/**
 * A fee pack as text, short to write: {@code $HEAD}, {@code $FEE}, {@code $S} stand for what every pack, fee and rule has. A
 * mark {@code ▸} stands where a fault is to be reported, and is no part of the text.
 */
record PackText(String text, int line, int column) {

    static final FeeSchedule NOTHING = FeeSchedule.from();

    private static final String MARK = "▸";
    private static final Map<String, String> SHORT = Map.of(
            "$HEAD",
            """
            pack: THU
            version: "1"
            territory: {province: "96"}
            facts:
              age: {vi: tuổi, en: age, min: 0, max: 150}
              pages: {vi: số trang, en: pages, min: 1, max: 1000}
              area: {vi: khu vực, en: area, values: {PHUONG: {vi: phường, en: ward}, KHAC: {vi: khác, en: other}}}
            """.strip(),
            "$FEE",
            "vi: Lệ phí thử, en: Trial fee, kind: LE_PHI, setBy: PROVINCE",
            "$OPEN",
            "rates: [{id: MO, amount: 1000, source: {citation: NQ 1/2025, confidence: CONFIRMED}}]",
            "$S",
            "source: {citation: NQ 1/2025, confidence: CONFIRMED}");

    static PackText of(String written) {
        String text = written;
        for (Map.Entry<String, String> each : SHORT.entrySet()) {
            text = text.replace(each.getKey(), each.getValue());
        }
        int at = text.indexOf(MARK);
        String before = at < 0 ? "" : text.substring(0, at);
        return new PackText(
                text.replace(MARK, ""),
                (int) before.chars().filter(letter -> letter == '\n').count() + 1,
                before.length() - before.lastIndexOf('\n'));
    }

    Path in(Path folder, String name) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes packs, the last of which is to be refused at its mark, and with that the schedule of all. */
    static Reason refused(Path folder, String code, String... packs) {
        Path[] files = files(folder, packs);
        PackText last = of(packs[packs.length - 1]);

        List<Reason> faults = NOTHING.faults(files);
        IntegrityException thrown = catchThrowableOfType(IntegrityException.class, () -> FeeSchedule.from(files));

        assertThat(faults).as("faults").isNotEmpty();
        assertThat(thrown).as("loading").isNotNull();
        Reason first = faults.get(0);
        assertThat(thrown.reason().code()).isEqualTo(first.code());
        assertThat(first.code()).as(first.en()).isEqualTo(code);
        String file = files[files.length - 1].toString();
        assertThat(first.vi()).contains(file, "dòng %d, cột %d:".formatted(last.line, last.column));
        assertThat(first.en()).contains(file, "line %d, column %d:".formatted(last.line, last.column));
        assertThat(faults).as("one fault, one report").hasSize(1);
        return first;
    }

    static FeeSchedule loaded(Path folder, String... packs) {
        Path[] files = files(folder, packs);
        assertThat(NOTHING.faults(files)).isEmpty();
        return FeeSchedule.from(files);
    }

    static Path[] files(Path folder, String... packs) {
        Path[] files = new Path[packs.length];
        for (int i = 0; i < packs.length; i++) {
            files[i] = of(packs[i]).in(folder, "goi-" + (i + 1) + ".yaml");
        }
        return files;
    }
}
