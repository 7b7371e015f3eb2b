package vn.motcua.procedure;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.LegalBasis;
import vn.motcua.law.yaml.YamlPack;

/**
 * The bundles that the one-stop knows, over a catalogue of procedures that holds the limits, papers and fees of their
 * legs. Immutable and thread-safe.
 */
public final class BundleCatalog {

    private final String version;
    private final ProcedureCatalog procedures;
    private final Map<ProcedureCode, Bundle> byCode;

    private BundleCatalog(String name, Pack pack, ProcedureCatalog procedures, Predicate<ProcedureCode> wanted) {
        PackCheck.wanted(name, "version", pack.version());
        this.version = pack.version();
        this.procedures = procedures;
        Map<ProcedureCode, Bundle> map = new LinkedHashMap<>();
        for (Entry entry : PackCheck.required(name, "bundles", pack.bundles())) {
            if (!wanted.test(PackCheck.required(name, "procedure", entry.procedure()))) {
                continue;
            }
            Bundle bundle = bundle(name, entry);
            PackCheck.refuseIf(
                    map.put(bundle.procedure().code(), bundle) != null,
                    ProcedureReason.DUPLICATE.with(bundle.procedure().code()));
        }
        this.byCode = Collections.unmodifiableMap(map);
    }

    /**
     * The bundles that ship with the SDK, over a catalogue.
     *
     * @param procedures the catalogue that holds their procedures
     * @return the bundles of NĐ 63/2024 as amended by NĐ 301/2026
     * @throws IntegrityException if the catalogue lacks a procedure or a case of theirs
     */
    public static BundleCatalog shipped(ProcedureCatalog procedures) {
        return new BundleCatalog("bundles.yaml", YamlPack.shipped("bundles.yaml", Pack.class), procedures, any -> true);
    }

    /**
     * The bundles that ship with the SDK, as far as a catalogue knows them.
     *
     * @param procedures the catalogue, which need not hold all of their procedures
     * @return the bundles whose procedure it holds, perhaps none
     * @throws IntegrityException if it holds the procedure of one but lacks a case of it
     */
    public static BundleCatalog shippedIn(ProcedureCatalog procedures) {
        return new BundleCatalog(
                "bundles.yaml", YamlPack.shipped("bundles.yaml", Pack.class), procedures, code -> procedures
                        .find(code)
                        .isPresent());
    }

    /**
     * Bundles of one's own.
     *
     * @param file a YAML file of the same shape as the shipped one
     * @param procedures the catalogue that holds their procedures
     * @return the bundles
     * @throws IntegrityException if the file is missing or malformed, or does not fit the catalogue, with the place
     */
    public static BundleCatalog from(Path file, ProcedureCatalog procedures) {
        return new BundleCatalog(file.getFileName().toString(), YamlPack.in(file, Pack.class), procedures, any -> true);
    }

    /**
     * The version of the pack.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * A bundle by the code of its procedure, or an older one of it.
     *
     * @param code the code
     * @return the bundle, or empty if the code is none of a bundle
     */
    public Optional<Bundle> find(ProcedureCode code) {
        return procedures.find(code).map(Procedure::code).map(byCode::get);
    }

    /**
     * All bundles in the order of the pack.
     *
     * @return the bundles
     */
    public Collection<Bundle> all() {
        return byCode.values();
    }

    private Bundle bundle(String name, Entry entry) {
        String place = name + ": " + PackCheck.required(name, "procedure", entry.procedure());
        Procedure procedure = procedures
                .find(entry.procedure())
                .orElseThrow(() -> new IntegrityException(BundleReason.LEG_MALFORMED.with(place, "procedure")));
        List<BundleLeg> legs = PackCheck.required(place, "legs", entry.legs());
        PackCheck.refuseIf(legs.isEmpty(), BundleReason.LEG_MALFORMED.with(place, "legs"));
        Set<String> earlier = new HashSet<>();
        int last = 0;
        for (BundleLeg leg : legs) {
            String where = place + "/" + leg.key();
            PackCheck.refuseIf(
                    leg.key().isBlank() || procedure.caseOf(leg.key()).isEmpty(),
                    BundleReason.LEG_MALFORMED.with(where, "key"));
            PackCheck.refuseIf(leg.no() <= last, BundleReason.LEG_MALFORMED.with(where, "no"));
            // only on earlier legs: so there can be no circle, and every choice comes to an end
            PackCheck.refuseIf(
                    !earlier.containsAll(leg.dependsOn()), BundleReason.LEG_MALFORMED.with(where, "dependsOn"));
            PackCheck.refuseIf(!earlier.add(leg.key()), ProcedureReason.PACK_TWICE.with(place, leg.key()));
            last = leg.no();
        }
        return new Bundle(procedure, entry.rules(place), legs);
    }

    record Pack(String version, List<Entry> bundles) {}

    record Entry(
            ProcedureCode procedure,
            LocalDate inForceFrom,
            TimeLimit acknowledgement,
            int synchronisationMinutes,
            TimeLimit repair,
            Wording outage,
            Wording late,
            LegalBasis basis,
            List<BundleLeg> legs) {

        BundleRules rules(String place) {
            PackCheck.refuseIf(
                    synchronisationMinutes < 1, ProcedureReason.PACK_INCOMPLETE.with(place, "synchronisationMinutes"));
            return new BundleRules(
                    PackCheck.required(place, "inForceFrom", inForceFrom),
                    PackCheck.required(place, "acknowledgement", acknowledgement),
                    Duration.ofMinutes(synchronisationMinutes),
                    PackCheck.required(place, "repair", repair),
                    PackCheck.required(place, "outage", outage),
                    PackCheck.required(place, "late", late),
                    PackCheck.required(place, "basis", basis));
        }
    }
}
