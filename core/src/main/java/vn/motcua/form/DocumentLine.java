package vn.motcua.form;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.dossier.Document;

/**
 * A part of the dossier as listed on a receipt (thành phần hồ sơ).
 *
 * @param number its place in the list, from 1
 * @param name its name in Vietnamese; its key if the procedure does not know it
 * @param kind how it is there
 * @param register the register that holds the data, where no paper was asked for
 */
public record DocumentLine(int number, String name, Document.Kind kind, Optional<String> register) {

    /** Refuses missing parts. */
    public DocumentLine {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(register, "register");
    }

    /**
     * The kind as printed (loại bản).
     *
     * @return {@code bản chính}, {@code bản điện tử} or {@code đã có trong cơ sở dữ liệu …}
     */
    public String kindVi() {
        return switch (kind) {
            case PAPER -> "bản chính";
            case FILE -> "bản điện tử";
            case EVIDENCE ->
                "đã có trong " + register.map(DocumentLine::registerVi).orElse("cơ sở dữ liệu");
        };
    }

    /** The registers by their names; one that we do not know keeps its key. */
    private static String registerVi(String key) {
        return switch (key) {
            case "POPULATION_DATABASE" -> "CSDL quốc gia về dân cư";
            case "VNEID" -> "VNeID";
            case "CIVIL_REGISTRY" -> "CSDL hộ tịch điện tử";
            case "LAND_DATABASE" -> "CSDL đất đai";
            case "E_BIRTH_NOTICE" -> "CSDL giấy chứng sinh điện tử";
            default -> "CSDL " + key;
        };
    }

    Map<String, String> cells() {
        return Map.of("number", Integer.toString(number), "name", name, "kind", kindVi());
    }
}
