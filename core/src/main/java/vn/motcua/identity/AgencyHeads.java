package vn.motcua.identity;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.yaml.YamlPack;

/**
 * The heads of agency codes: that {@code H12} is Cà Mau and {@code G22} the Government Office. Most of the shipped list is
 * from memory, and each row says so; a portal that has the official one loads that. Immutable and thread-safe.
 */
public final class AgencyHeads {

    private final String version;
    private final List<AgencyHead> all;
    private final Map<String, AgencyHead> byCode = new HashMap<>();

    private AgencyHeads(Pack pack) {
        this.version = pack.version();
        this.all = pack.heads();
        for (AgencyHead each : all) {
            if (byCode.put(each.code(), each) != null) {
                throw new IntegrityException(PlaceReason.HEAD_TWICE.with(each.code()));
            }
        }
    }

    /**
     * The list that ships with the SDK.
     *
     * @return the heads of the 63 provinces and of two bodies
     */
    public static AgencyHeads shipped() {
        return new AgencyHeads(YamlPack.shipped("agency-heads.yaml", Pack.class));
    }

    /**
     * A list of one's own.
     *
     * @param file a YAML file of the same shape as the shipped one
     * @return the heads
     * @throws IntegrityException if the file is missing or malformed, or has a head twice
     */
    public static AgencyHeads from(Path file) {
        return new AgencyHeads(YamlPack.in(file, Pack.class));
    }

    /**
     * The version of the list.
     *
     * @return what the file says
     */
    public String version() {
        return version;
    }

    /**
     * Who stands behind a head.
     *
     * @param head a letter and two digits, {@code H12}
     * @return the row; empty if the list has none
     */
    public Optional<AgencyHead> find(String head) {
        return Optional.ofNullable(byCode.get(head));
    }

    /**
     * Who stands behind an agency's code.
     *
     * @param agency the code, by either rule
     * @return the row; empty if the code has no head or the list does not know it
     */
    public Optional<AgencyHead> of(AgencyCode agency) {
        return agency.head().flatMap(this::find);
    }

    /**
     * The heads of the provinces of which a province of today is made. One of them is in use there.
     *
     * @param province the province's two-digit code as of 2025-07-01
     * @return the rows in the order of the list; none if the code is no province
     */
    public List<AgencyHead> within(String province) {
        return all.stream()
                .filter(each -> each.territory()
                        .filter(where -> where.province().equals(province))
                        .isPresent())
                .toList();
    }

    record Pack(String version, List<AgencyHead> heads) {

        /** Whatever is missing here, Jackson reports with the place in the file. */
        Pack {
            Objects.requireNonNull(version, "version");
            heads = List.copyOf(heads);
        }
    }
}
