package vn.motcua.fee;

import vn.motcua.law.LegalBasis;

/** A budget's support that is ready to be applied. */
final class SupportRule {

    private final SupportSpec spec;
    private final Place place;
    private final LegalBasis basis;
    private final String pack;

    SupportRule(SupportSpec spec, Place place, LegalBasis basis, String pack) {
        this.spec = spec;
        this.place = place;
        this.basis = basis;
        this.pack = pack;
    }

    SupportSpec spec() {
        return spec;
    }

    String pack() {
        return pack;
    }

    LegalBasis basis() {
        return basis;
    }

    boolean holds(FeeRequest request) {
        return spec.channels().contains(request.channel()) && place.holds(request.territory()) == Place.Answer.YES;
    }

    long pays(long owed) {
        return spec.percent().of(owed, spec.rounding() == null ? Rounding.TO_THE_DONG : spec.rounding());
    }

    FeeLine line(long paid) {
        return new FeeLine(
                FeeLine.Kind.SUPPORT,
                spec.id(),
                spec.vi() + " (" + spec.percent().vi() + ")",
                spec.en() + " (" + spec.percent().en() + ")",
                Dong.of(Math.negateExact(paid)),
                basis);
    }
}
