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

/** The text must be a person's number: twelve digits, or nine for an old card, not all of them zeros. An empty value is left to others. */
@Documented
@Constraint(validatedBy = PersonalIdNumber.Check.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalIdNumber {

    /**
     * The message or its key.
     *
     * @return the message
     */
    String message() default "{vn.motcua.identity.PersonalIdNumber.message}";

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

    /** Checks the shape, and that it is not the mark of a number that was deleted. */
    final class Check implements ConstraintValidator<PersonalIdNumber, String> {

        /** Used by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || value.isEmpty()
                    || (PersonalId.SHAPE.matcher(value.strip()).matches()
                            && value.strip().chars().anyMatch(digit -> digit != '0'));
        }
    }
}
