package vn.motcua.procedure;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.yaml.YamlPack;

/** The procedures that the one-stop knows, by code. Immutable and thread-safe. */
public final class ProcedureCatalog {

    private final String version;
    private final Map<ProcedureCode, Procedure> byCode;

    ProcedureCatalog(Pack pack) {
        this.version = pack.version();
        Map<ProcedureCode, Procedure> map = new LinkedHashMap<>();
        for (Procedure procedure : pack.procedures()) {
            if (map.put(procedure.code(), procedure) != null) {
                throw new IntegrityException(ProcedureReason.DUPLICATE.with(procedure.code()));
            }
        }
        this.byCode = map;
    }

    /**
     * The catalogue that ships with the SDK.
     *
     * @return the procedures that we have facts for
     */
    public static ProcedureCatalog shipped() {
        return new ProcedureCatalog(YamlPack.shipped("procedures.yaml", Pack.class));
    }

    /**
     * A catalogue of one's own, for limits and procedures that differ.
     *
     * @param file a YAML file of the same shape as the shipped one
     * @return the catalogue
     * @throws vn.motcua.error.IntegrityException if the file is missing or malformed, with the place
     */
    public static ProcedureCatalog from(Path file) {
        return new ProcedureCatalog(YamlPack.in(file, Pack.class));
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
     * A procedure by its code. A province's own form of a code finds the national procedure, unless the catalogue holds it
     * under that form.
     *
     * @param code the code, national or local
     * @return the procedure, or empty if unknown
     */
    public Optional<Procedure> find(ProcedureCode code) {
        return Optional.ofNullable(byCode.get(code)).or(() -> Optional.ofNullable(byCode.get(code.national())));
    }

    /**
     * All procedures in the order of the pack.
     *
     * @return the procedures
     */
    public Collection<Procedure> all() {
        return byCode.values();
    }

    record Pack(String version, List<Procedure> procedures) {}
}
