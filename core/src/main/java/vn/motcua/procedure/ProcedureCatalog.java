package vn.motcua.procedure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.yaml.YamlPack;

/**
 * The procedures that the one-stop knows (danh mục thủ tục hành chính), by code. Immutable and thread-safe.
 *
 * <p>A province composes its own: {@code ProcedureCatalog.shipped().with(file)} adds or replaces whole procedures and
 * overrides single values, each with the text that allows it.
 */
public final class ProcedureCatalog {

    private final String version;
    private final List<IntakeReply> defaults;
    private final Map<ProcedureCode, Procedure> byCode;
    private final Map<ProcedureCode, CodeMatch> byOtherCode = new LinkedHashMap<>();

    ProcedureCatalog(String version, Collection<Procedure> procedures) {
        this(version, List.of(), indexed(procedures));
    }

    private ProcedureCatalog(String version, List<IntakeReply> defaults, Map<ProcedureCode, Procedure> byCode) {
        this.version = version;
        this.defaults = defaults;
        this.byCode = Collections.unmodifiableMap(byCode);
        for (Procedure procedure : byCode.values()) {
            for (OtherCode other : procedure.otherCodes()) {
                CodeMatch match = new CodeMatch(
                        other.caseId().map(procedure::startingWith).orElse(procedure), Optional.of(other));
                if (byCode.containsKey(other.code()) || byOtherCode.put(other.code(), match) != null) {
                    throw new IntegrityException(ProcedureReason.CODE_CLASH.with(other.code(), procedure.code()));
                }
            }
        }
    }

    /**
     * The catalogue that ships with the SDK.
     *
     * @return the procedures that we have facts for
     */
    public static ProcedureCatalog shipped() {
        return read("procedures.yaml", name -> YamlPack.shipped(name, ProcedurePack.class));
    }

    /**
     * A catalogue of one's own, which holds nothing of the shipped one.
     *
     * @param file a YAML file of the same shape as the shipped one; parts that it names lie beside it
     * @return the catalogue
     * @throws IntegrityException if a file is missing or malformed, with the place
     */
    public static ProcedureCatalog from(Path file) {
        return read(file.getFileName().toString(), name -> YamlPack.in(file.resolveSibling(name), ProcedurePack.class));
    }

    /**
     * This catalogue with what a province sets for itself.
     *
     * @param file a YAML file: under {@code procedures} whole procedures that are new or take the place of one here, under
     *     {@code overrides} single values, each with the province's text
     * @return a catalogue that holds both; its version names both
     * @throws IntegrityException if the file is missing or malformed, or an override names no text or lengthens a limit,
     *     with the place
     */
    public ProcedureCatalog with(Path file) {
        String name = file.getFileName().toString();
        ProcedurePack head = YamlPack.in(file, ProcedurePack.class);
        PackCheck.wanted(name, "version", head.version());
        List<IntakeReply> own =
                ProcedurePack.replies(PackCheck.required(name, "intakeReply", head.intakeReply()), defaults);
        Map<ProcedureCode, Procedure> all = new LinkedHashMap<>(byCode);
        all.putAll(indexed(
                procedures(name, head, own, part -> YamlPack.in(file.resolveSibling(part), ProcedurePack.class))));
        for (ProcedureOverride each : PackCheck.required(name, "overrides", head.overrides())) {
            ProcedureCode code = PackCheck.required(name, "overrides.code", each.code());
            Procedure before = Optional.ofNullable(all.get(code))
                    .orElseThrow(() -> new IntegrityException(ProcedureReason.OVERRIDE_UNKNOWN.with(name, code)));
            all.put(code, each.appliedTo(before, name));
        }
        return new ProcedureCatalog(version + " + " + head.version(), own, all);
    }

    /**
     * The version of the pack.
     *
     * @return the version that dossiers pin
     */
    public String version() {
        return version;
    }

    /**
     * A procedure by its code, by an older or local code of it, or by a province's form of its national code.
     *
     * @param code the code
     * @return the procedure, its usual case being the one that an older code means; empty if unknown, and for the code of
     *     a procedure that is only mentioned beside another one ({@link #lookUp} tells which)
     */
    public Optional<Procedure> find(ProcedureCode code) {
        return lookUp(code).filter(CodeMatch::isSameProcedure).map(CodeMatch::procedure);
    }

    /**
     * What a code leads to, with the note on it if it is not the procedure's own.
     *
     * @param code the code
     * @return the procedure and how it was found, or empty if the code is unknown
     */
    public Optional<CodeMatch> lookUp(ProcedureCode code) {
        Optional<CodeMatch> match = exactly(code);
        return match.isPresent() || !code.isLocal() ? match : exactly(code.national());
    }

    private Optional<CodeMatch> exactly(ProcedureCode code) {
        Procedure own = byCode.get(code);
        return own == null
                ? Optional.ofNullable(byOtherCode.get(code))
                : Optional.of(new CodeMatch(own, Optional.empty()));
    }

    /**
     * All procedures in the order of the pack.
     *
     * @return the procedures
     */
    public Collection<Procedure> all() {
        return byCode.values();
    }

    private static ProcedureCatalog read(String name, Function<String, ProcedurePack> files) {
        ProcedurePack head = files.apply(name);
        PackCheck.wanted(name, "version", head.version());
        PackCheck.refuseIf(
                !PackCheck.required(name, "overrides", head.overrides()).isEmpty(),
                ProcedureReason.OVERRIDE_OF_NOTHING.with(name));
        List<IntakeReply> defaults = PackCheck.required(name, "intakeReply", head.intakeReply());
        return new ProcedureCatalog(
                PackCheck.required(name, "version", head.version()),
                defaults,
                indexed(procedures(name, head, defaults, files)));
    }

    private static List<Procedure> procedures(
            String name, ProcedurePack head, List<IntakeReply> defaults, Function<String, ProcedurePack> files) {
        List<Procedure> all = new ArrayList<>(entries(name, head, defaults));
        for (String part : PackCheck.required(name, "parts", head.parts())) {
            all.addAll(entries(part, files.apply(part), defaults));
        }
        return all;
    }

    private static List<Procedure> entries(String name, ProcedurePack pack, List<IntakeReply> defaults) {
        PackCheck check = new PackCheck(name, PackCheck.required(name, "papers", pack.papers()), defaults);
        return PackCheck.required(name, "procedures", pack.procedures()).stream()
                .map(check::procedure)
                .toList();
    }

    private static Map<ProcedureCode, Procedure> indexed(Collection<Procedure> procedures) {
        Map<ProcedureCode, Procedure> map = new LinkedHashMap<>();
        for (Procedure procedure : procedures) {
            if (map.put(procedure.code(), procedure) != null) {
                throw new IntegrityException(ProcedureReason.DUPLICATE.with(procedure.code()));
            }
        }
        return map;
    }
}
