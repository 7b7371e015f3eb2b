package vn.motcua.registry.civil;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.FormFields;
import vn.motcua.error.OutsideException;
import vn.motcua.registry.gateway.GatewayAnswer;
import vn.motcua.registry.json.BoundedJson;

/** Reads what was written into the register, and takes nothing on trust: a wrong number must not reach a citizen. */
record ResultReader(JsonNode value, GatewayAnswer source) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{P} ]{0,49}");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("[0-9]{12}");
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    RegistrationResult read() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("soDangKy", checked("soDangKy", WORD).orElseThrow(() -> wrong("soDangKy")));
        fields.put("quyenSo", checked("quyenSo", WORD).orElseThrow(() -> wrong("quyenSo")));
        fields.put("ngayDangKy", day("ngayDangKy"));
        checked("trangSo", WORD).ifPresent(page -> fields.put("trangSo", page));
        checked("soDinhDanh", PERSONAL_NUMBER).ifPresent(number -> fields.put("soDinhDanh", number));
        return new RegistrationResult(new FormFields(fields), certificate("giayKhaiSinh"));
    }

    private Optional<String> checked(String name, Pattern shape) {
        String text = BoundedJson.text(value, name);
        if (!text.isEmpty() && !shape.matcher(text).matches()) {
            throw wrong(name);
        }
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private String day(String name) {
        String text = BoundedJson.text(value, name);
        return DAYS.stream()
                .flatMap(format -> parsed(text, format).stream())
                .findFirst()
                .orElseThrow(() -> wrong(name))
                .toString();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> certificate(String name) {
        String text = BoundedJson.text(value, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        byte[] content = decoded(name, text.replaceAll("\\s", ""));
        if (content.length < PDF.length || !Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length)) {
            throw wrong(name);
        }
        return Optional.of(content);
    }

    private byte[] decoded(String name, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw wrong(name);
        }
    }

    private OutsideException wrong(String field) {
        return source.unusable(CivilReason.RESULT_UNREADABLE.with(field));
    }
}
