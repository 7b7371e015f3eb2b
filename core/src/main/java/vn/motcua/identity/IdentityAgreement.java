package vn.motcua.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Reason;
import vn.motcua.error.ReasonCode;

/**
 * Whether what a person typed still agrees with their verified identity, field by field. Holds no value of either. Phone and
 * address are not compared: people move, and use another telephone than the one that they signed up with.
 *
 * @param fields what was compared, in the order of the form
 */
public record IdentityAgreement(List<Field> fields) {

    /** What the comparison of one field comes to. */
    public enum Outcome {
        /** The same. */
        SAME,
        /** Agrees as far as both are known, or but for a spelling that is a name of its own: ask. */
        UNSURE,
        /** Different, or not readable. */
        DIFFERS
    }

    /**
     * One field.
     *
     * @param path its name, for example {@code name}
     * @param outcome what the comparison comes to
     * @param reasons why, coded, without values
     */
    public record Field(String path, Outcome outcome, List<Reason> reasons) {

        /** Refuses missing parts. */
        public Field {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(outcome, "outcome");
            reasons = List.copyOf(reasons);
        }
    }

    private enum Why implements ReasonCode {
        SAME("identity.agreement-same", "Trùng với thông tin VNeID.", "It agrees with VNeID."),
        DIFFERS("identity.agreement-differs", "Khác với thông tin VNeID.", "It differs from VNeID.");

        private final Reason template;

        Why(String code, String vi, String en) {
            template = new Reason(code, vi, en);
        }

        @Override
        public Reason template() {
            return template;
        }
    }

    /** Keeps the list as it is. */
    public IdentityAgreement {
        fields = List.copyOf(fields);
    }

    static IdentityAgreement of(VerifiedIdentity verified, PortalAccount typed) {
        List<Field> fields = new ArrayList<>();
        compare("account", typed.account(), known -> plain("account", known.equals(verified.account())), fields);
        compare("name", typed.name(), known -> name(PersonName.parse(known), verified.name()), fields);
        compare(
                "personalId",
                typed.personalId(),
                known -> plain("personalId", PersonalId.parse(known).equals(verified.personalId())),
                fields);
        verified.birthDate()
                .ifPresent(birth -> compare(
                        "birthDate",
                        typed.birthDate(),
                        known -> birthDate(BirthDateReader.read(known).date(), birth),
                        fields));
        verified.gender()
                .ifPresent(gender -> compare(
                        "gender", typed.gender(), known -> plain("gender", Gender.parse(known) == gender), fields));
        return new IdentityAgreement(fields);
    }

    /**
     * Whether nothing that was typed differs.
     *
     * @return false if a field differs; a field that is unsure does not count as different
     */
    public boolean holds() {
        return fields.stream().noneMatch(field -> field.outcome() == Outcome.DIFFERS);
    }

    /**
     * One field.
     *
     * @param path its name
     * @return what it came to, or empty if it was not compared
     */
    public Optional<Field> field(String path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    private static void compare(String path, String typed, Function<String, Field> comparison, List<Field> fields) {
        if (!typed.isBlank()) {
            fields.add(readable(path, () -> comparison.apply(typed)));
        }
    }

    private static Field readable(String path, Supplier<Field> comparison) {
        try {
            return comparison.get();
        } catch (MotCuaException e) {
            return new Field(path, Outcome.DIFFERS, List.of(e.reason()));
        }
    }

    private static Field plain(String path, boolean same) {
        return new Field(path, same ? Outcome.SAME : Outcome.DIFFERS, List.of((same ? Why.SAME : Why.DIFFERS).with()));
    }

    private static Field name(PersonName typed, PersonName verified) {
        NameMatch match = NameMatcher.match(typed, verified);
        Outcome outcome = match.level().isSameName()
                ? Outcome.SAME
                : match.level() == NameMatch.Level.NONE ? Outcome.DIFFERS : Outcome.UNSURE;
        return new Field("name", outcome, match.reasons());
    }

    private static Field birthDate(BirthDate typed, BirthDate verified) {
        BirthDateMatch match = typed.match(verified);
        Outcome outcome =
                switch (match.outcome()) {
                    case CONFIRMED -> Outcome.SAME;
                    case POSSIBLE -> typed.precision() == verified.precision() ? Outcome.SAME : Outcome.UNSURE;
                    case DIFFERENT -> Outcome.DIFFERS;
                };
        return new Field("birthDate", outcome, List.of(match.with()));
    }
}
