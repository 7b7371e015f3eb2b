package vn.motcua.payment;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierCode;

/**
 * Makes the reference of an attempt: {@code dvc}, the dossier's code without punctuation, the stamp, and four random
 * characters, since two codes may look alike without punctuation and two attempts may fall into one second. Letters and
 * digits only, 81 at most, so that every intermediary takes it.
 */
final class References {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    static String next(DossierCode dossier, Instant at) {
        StringBuilder text = new StringBuilder("dvc")
                .append(dossier.value().replaceAll("[^0-9A-Za-z]", ""))
                .append(STAMP.format(VietnamTime.at(at)));
        RANDOM.ints(4, 0, ALPHABET.length()).forEach(index -> text.append(ALPHABET.charAt(index)));
        return text.toString();
    }
}
