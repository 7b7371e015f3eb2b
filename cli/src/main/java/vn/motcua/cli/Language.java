package vn.motcua.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.error.Reason;

/** The language of everything that is printed. */
enum Language {
    VI,
    EN;

    private static final String OPTION = "--lang";

    /**
     * The language that the arguments ask for, Vietnamese where they ask for none. Read before the arguments are parsed, so that
     * what is wrong with them can be said in it.
     */
    static Language askedFor(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean separate = arguments[i].equals(OPTION) && i + 1 < arguments.length;
            String value = separate
                    ? arguments[i + 1]
                    : arguments[i].startsWith(OPTION + "=") ? arguments[i].substring(OPTION.length() + 1) : "";
            if (value.equalsIgnoreCase(EN.name())) {
                return EN;
            }
        }
        return VI;
    }

    String of(String vi, String en) {
        return this == VI ? vi : en;
    }

    String of(Reason reason) {
        return of(reason.vi(), reason.en());
    }

    /** The texts of the help. */
    ResourceBundle help() {
        return ResourceBundle.getBundle(
                "vn.motcua.cli.Help",
                Locale.forLanguageTag(name().toLowerCase(Locale.ROOT)),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
