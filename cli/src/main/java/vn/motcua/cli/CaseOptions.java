package vn.motcua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeeFact;
import vn.motcua.fee.FeeReason;
import vn.motcua.fee.FeeRequest;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.identity.Territory;

/** The case, as every command about a fee takes it: all that a {@link FeeRequest} asks but fee and channel. */
final class CaseOptions {

    static final String CHANNELS = "DIRECT|ONLINE|POST";

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = {"--province", "--territory"},
            required = true,
            paramLabel = "CODE",
            descriptionKey = "province")
    private String province = "";

    @Option(names = "--former", paramLabel = "CODE", descriptionKey = "former")
    private @Nullable String former;

    @Option(names = "--fact", paramLabel = "NAME=VALUE", descriptionKey = "fact", converter = GivenFact.Reader.class)
    private List<GivenFact> facts = new ArrayList<>();

    @Option(
            names = "--group",
            paramLabel = "GROUP[:CLAIMED|VERIFIED|VNEID]",
            descriptionKey = "group",
            converter = GivenGroup.Reader.class)
    private List<GivenGroup> groups = new ArrayList<>();

    @Option(names = "--pack", paramLabel = "FILE", descriptionKey = "pack")
    private List<Path> packs = new ArrayList<>();

    LocalDate date() {
        return date;
    }

    Territory territory() {
        return new Territory(province, Optional.empty(), Optional.ofNullable(former));
    }

    /** The fees that ship, with the packs that are given. */
    FeeSchedule schedule() {
        return packs.isEmpty() ? FeeSchedule.shipped() : FeeSchedule.shipped().with(GivenFiles.readable(packs));
    }

    /**
     * The case for a fee.
     *
     * @throws InvalidInputException if a place or a fact is none
     */
    FeeRequest request(String fee, Channel channel) {
        return new FeeRequest(
                fee,
                channel,
                territory(),
                date,
                facts(),
                groups.stream().map(group -> group.on(date)).toList());
    }

    private CaseFacts facts() {
        return GivenFact.together(facts);
    }

    /**
     * A fact that nobody asks for is a slip of the pen that would change a price in silence.
     *
     * @throws InvalidInputException if none of the fees asks for a fact that is given; a fee that is not known asks for all
     */
    void refuseStrangeFacts(FeeSchedule schedule, Collection<String> fees) {
        Set<String> asked = fees.stream()
                .flatMap(fee -> schedule.factsOf(fee).stream())
                .map(FeeFact::name)
                .collect(Collectors.toSet());
        if (schedule.fees().containsAll(fees)) {
            facts().names().stream()
                    .filter(name -> !asked.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new InvalidInputException(FeeReason.FACT_UNKNOWN.with(name));
                    });
        }
    }
}
