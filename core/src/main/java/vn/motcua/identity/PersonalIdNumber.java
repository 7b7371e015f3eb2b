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

/** The text must be one that {@link PersonalId#parse} reads, and not all zeros. An empty value is left to others. */
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

    /** Asks the reader of {@link PersonalId}; a number of zeros is the mark of one that was deleted. */
    final class Check implements ConstraintValidator<PersonalIdNumber, String> {

        /** Used by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || value.isEmpty()
                    || PersonalId.read(value)
                            .filter(id -> id.reveal().chars().anyMatch(digit -> digit != '0'))
                            .isPresent();
        }
    }
}
