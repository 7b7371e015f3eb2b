package vn.motcua.cli;

import java.io.PrintWriter;
import java.util.Locale;
import vn.motcua.error.Reason;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

/** Where a command prints, and in which language. */
record Console(PrintWriter out, PrintWriter err, Language language) {

    String words(String vi, String en) {
        return language.of(vi, en);
    }

    String words(Reason reason) {
        return language.of(reason);
    }

    /** The citation, with a mark where we are less than sure. */
    String cited(LegalBasis basis) {
        return basis.confidence() == Confidence.CONFIRMED
                ? basis.citation()
                : basis.citation() + " [" + words(basis.confidence()) + "]";
    }

    String words(Confidence confidence) {
        return language.of(confidence.vi(), confidence.en());
    }

    void say(String line) {
        out.println(line);
    }

    void say(String vi, String en, Object... arguments) {
        say(String.format(Locale.ROOT, words(vi, en), arguments));
    }

    /** What the command has to say against its input, on the line that scripts read. */
    void complain(Reason reason) {
        err.println("motcua: " + words(reason) + " [" + reason.code() + "]");
    }
}
