package vn.motcua.registry.civil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Violation;
import vn.motcua.identity.BirthDate;
import vn.motcua.registry.civil.KnownFields.Field;

/**
 * A birth dossier (procedure 1.001193): every field of the request that the form has under the same key, and the applicant
 * as the requester. Of what the portal knows of the applicant, the form cannot say otherwise.
 */
public final class BirthMapping implements FieldMapping {

    /** loaiDangKy: 1 in time, 4 late, 0 unknown. */
    private static final Map<String, String> KIND_OF_REGISTRATION = Map.of("dung-han", "1", "qua-han", "4");

    private static final Map<String, String> SEXES = Map.of("nam", "1", "nữ", "2", "chưa xác định", "3");

    /** Creates the mapping. */
    public BirthMapping() {}

    @Override
    public String resultTitle() {
        return "Giấy khai sinh";
    }

    @Override
    public Map<String, String> fields(Dossier dossier, UnitCode unit) {
        Map<String, String> known = known(dossier, unit);
        Map<String, String> fields = new LinkedHashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (Field field : KnownFields.birth()) {
            Optional<String> value = Optional.ofNullable(known.get(field.name()))
                    .or(() -> dossier.filing()
                            .form()
                            .get(field.name())
                            .flatMap(text -> written(field, text, violations)));
            value.ifPresent(text -> fields.put(field.name(), text));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(CivilReason.NOT_SENDABLE.with(violations.size()), violations);
        }
        return fields;
    }

    private static Map<String, String> known(Dossier dossier, UnitCode unit) {
        Applicant applicant = dossier.filing().applicant();
        Map<String, String> known = new LinkedHashMap<>();
        known.put(
                "loaiDangKy", KIND_OF_REGISTRATION.getOrDefault(dossier.filing().caseId(), "0"));
        known.put("noiDangKy", unit.value());
        known.put("nycHoTen", applicant.name().reveal());
        known.put("nycLoaiGiayToTuyThan", applicant.personalId().isTwelveDigits() ? "4" : "1");
        known.put("nycSoGiayToTuyThan", applicant.personalId().reveal());
        applicant.phone().ifPresent(phone -> known.put("nycSoDienThoai", phone));
        applicant.email().ifPresent(email -> known.put("nycEmail", email));
        return known;
    }

    private static Optional<String> written(Field field, String text, List<Violation> violations) {
        return switch (field.kind()) {
            case TEXT -> Optional.of(text);
            case SEX -> Optional.of(SEXES.getOrDefault(Words.plain(text), text));
            case DATE -> date(field.name(), text, violations);
        };
    }

    private static Optional<String> date(String name, String text, List<Violation> violations) {
        try {
            String[] parts = BirthDate.parse(text).reveal().split("-", -1);
            StringBuilder reversed = new StringBuilder(parts[parts.length - 1]);
            for (int i = parts.length - 2; i >= 0; i--) {
                reversed.append('.').append(parts[i]);
            }
            return Optional.of(reversed.toString());
        } catch (InvalidInputException e) {
            violations.add(new Violation(name, CivilReason.DATE_MALFORMED.with(name)));
            return Optional.empty();
        }
    }
}
