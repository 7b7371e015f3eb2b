package vn.motcua.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.InvalidInputException;

/** Refuses, before the database would, what it cannot keep exactly: U+0000 and half a surrogate pair. */
final class StorableText {

    private StorableText() {}

    /** The text, fit to be kept. */
    static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isHighSurrogate(each)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (each == 0 || Character.isSurrogate(each)) {
                throw new InvalidInputException(StoreReason.TEXT_UNSTORABLE.with());
            }
        }
        return text;
    }

    /** The text, fit to be kept, or null for the column if there is none. */
    static @Nullable String storable(Optional<String> text) {
        return text.map(StorableText::storable).orElse(null);
    }

    /** JSON in which U+0000 is not hidden behind an escape: the column cannot keep it. */
    static String storableJson(String json) {
        for (int at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
            if (json.startsWith("u0000", at + 1)) {
                throw new InvalidInputException(StoreReason.TEXT_UNSTORABLE.with());
            }
        }
        return storable(json);
    }
}
