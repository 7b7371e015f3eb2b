package vn.motcua.onestop;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.identity.PhoneNumber;

/**
 * Whether an account id tells who its owner is. It stays in the evidence after a purge, so it must not: no personal number, no
 * telephone number as it is dialled or with its country, no e-mail address.
 */
final class OpaqueAccount {

    private static final Pattern PERSONAL_NUMBER = Pattern.compile("[0-9]{9}|[0-9]{12}");
    private static final Pattern EMAIL = Pattern.compile("[^@]+@[^@]+\\.[^@]+");
    private static final Pattern DIALLED = Pattern.compile("(\\+|0|84).*");

    private OpaqueAccount() {}

    static Optional<Reason> fault(String account) {
        String text = account.strip();
        boolean personal = PERSONAL_NUMBER.matcher(text).matches()
                || EMAIL.matcher(text).matches()
                || (DIALLED.matcher(text).matches() && isPhone(text));
        return personal ? Optional.of(OneStopReason.ACCOUNT_PERSONAL.with()) : Optional.empty();
    }

    private static boolean isPhone(String text) {
        try {
            PhoneNumber.parse(text);
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }
}
