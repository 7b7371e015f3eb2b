package vn.motcua.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a typed command printed and answered. */
record Typed(int code, String out, String err) {

    /** Types a command; words are set apart by spaces, and what follows is taken as it is. */
    static Typed run(String words, Object... more) {
        List<String> arguments = new ArrayList<>(Arrays.asList(words.split(" ")));
        Arrays.stream(more).map(Object::toString).forEach(arguments::add);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = MotCua.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Typed(code, out.toString(), err.toString());
    }
}
