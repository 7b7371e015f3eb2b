package vn.motcua.identity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text must be plain and not too long, as {@link TextCheck} says. An absent value is left to others. Which fault it is,
 * {@link TextCheck#fault} tells with a code; the message here names them all.
 */
@Documented
@Constraint(validatedBy = PlainText.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /**
     * How long the text may be.
     *
     * @return the most UTF-16 units
     */
    int max();

    /**
     * Whether line breaks and tabs are welcome.
     *
     * @return true for a text of several lines
     */
    boolean lineBreaks() default false;

    /**
     * The message or its key.
     *
     * @return the message
     */
    String message() default "{vn.motcua.identity.PlainText.message}";

    /**
     * The validation groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link TextCheck}. */
    final class Check implements ConstraintValidator<PlainText, String> {

        private TextCheck check = TextCheck.line(1);

        /** Used by the validation provider. */
        public Check() {}

        @Override
        public void initialize(PlainText constraint) {
            check = new TextCheck(constraint.max(), constraint.lineBreaks());
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || check.fault(value).isEmpty();
        }
    }
}
