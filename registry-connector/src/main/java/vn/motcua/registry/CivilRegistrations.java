package vn.motcua.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.dossier.Dossier;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.registry.civil.BirthMapping;
import vn.motcua.registry.civil.FieldMapping;
import vn.motcua.registry.civil.RecordRef;
import vn.motcua.registry.civil.Registration;
import vn.motcua.registry.civil.UnitCode;

/**
 * Which procedures are registered in which module of the civil registry, and which agency is which of its units. Immutable.
 */
public final class CivilRegistrations {

    private static final Pattern NATIONAL_PART = Pattern.compile("[0-9]\\.[0-9]{6}");

    private final Map<ProcedureCode, Kind> kinds;
    private final Map<AgencyCode, UnitCode> units;

    /** What becomes of a procedure: the module, and how its dossiers are written. */
    record Kind(String module, FieldMapping mapping) {}

    private CivilRegistrations(Builder builder) {
        this.kinds = Map.copyOf(builder.kinds);
        this.units = Map.copyOf(builder.units);
    }

    /**
     * Begins with nothing.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** A province's own form of a code ({@code 1.001193.000.00.00.H29}) is the national procedure, unless it is named itself. */
    Optional<Kind> kind(ProcedureCode procedure) {
        Kind exact = kinds.get(procedure);
        if (exact != null) {
            return Optional.of(exact);
        }
        Matcher national = NATIONAL_PART.matcher(procedure.value());
        return national.lookingAt()
                ? Optional.ofNullable(kinds.get(new ProcedureCode(national.group())))
                : Optional.empty();
    }

    Optional<UnitCode> unit(AgencyCode agency) {
        return Optional.ofNullable(units.get(agency));
    }

    static Registration registration(Dossier dossier, Kind kind, UnitCode unit, LocalDate receivedOn) {
        return new Registration(
                new RecordRef(unit, dossier.code()),
                kind.module(),
                receivedOn,
                kind.mapping().fields(dossier, unit));
    }

    /** Collects settings. Not for more than one thread. */
    public static final class Builder {

        private final Map<ProcedureCode, Kind> kinds = new HashMap<>();
        private final Map<AgencyCode, UnitCode> units = new HashMap<>();

        private Builder() {}

        /**
         * Adds a birth procedure: module {@code KS} with the shipped mapping.
         *
         * @param procedure its code, for example {@code 1.001193}
         * @return this builder
         * @throws vn.motcua.error.InvalidInputException if it is no code
         */
        public Builder births(String procedure) {
            return procedure(procedure, "KS", new BirthMapping());
        }

        /**
         * Adds a procedure.
         *
         * @param procedure its code
         * @param module the registry's module, an open list
         * @param mapping how its dossiers are written
         * @return this builder
         * @throws vn.motcua.error.InvalidInputException if it is no code
         */
        public Builder procedure(String procedure, String module, FieldMapping mapping) {
            kinds.put(new ProcedureCode(procedure), new Kind(module, Objects.requireNonNull(mapping, "mapping")));
            return this;
        }

        /**
         * Says which unit an agency is.
         *
         * @param agency the agency's code, for example {@code H12.40}
         * @param unit the unit's five digits
         * @return this builder
         * @throws vn.motcua.error.InvalidInputException if either is no code
         */
        public Builder unit(String agency, String unit) {
            units.put(new AgencyCode(agency), new UnitCode(unit));
            return this;
        }

        /**
         * The finished settings.
         *
         * @return the settings
         */
        public CivilRegistrations build() {
            return new CivilRegistrations(this);
        }
    }
}
