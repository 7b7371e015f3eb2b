package vn.motcua.error;

import java.util.Locale;

/**
 * A stable code with its sentence in Vietnamese and English.
 *
 * <p>Each topic keeps its codes in an enum, so that the catalogue of errors can be listed. Sentences are templates of {@link
 * java.util.Formatter}; arguments must never be personal data.
 */
public interface ReasonCode {

    /**
     * The stable code (lower case, dotted by topic, for example {@code workflow.not-in-table}; never changed once
     * published) with both templates.
     *
     * @return the template
     */
    Reason template();

    /**
     * The reason with its arguments filled in.
     *
     * @param arguments the values for both templates, in the same order, without personal data
     * @return the finished reason
     */
    default Reason with(Object... arguments) {
        Reason template = template();
        return new Reason(
                template.code(),
                String.format(Locale.ROOT, template.vi(), arguments),
                String.format(Locale.ROOT, template.en(), arguments));
    }
}
