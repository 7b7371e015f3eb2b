package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * What the dossiers of one bundle share (liên thông). Opaque and not personal.
 *
 * @param value 32 hexadecimal digits in lower case
 */
public record BundleId(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    /** Refuses anything else. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BundleId {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(DossierReason.BUNDLE_ID_MALFORMED.with());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
