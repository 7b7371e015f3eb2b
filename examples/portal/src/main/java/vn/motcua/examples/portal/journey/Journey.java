package vn.motcua.examples.portal.journey;

import java.util.List;

/** A dossier, or several, that go all the way; every step is checked against what the law says. */
interface Journey {

    /** What it is about, in Vietnamese. */
    String title();

    /**
     * Goes all the way.
     *
     * @return the dossiers, whose timelines are printed
     * @throws JourneyFailed if a step came out differently
     */
    List<Traveller> travel(World world);

    /** A dossier of a journey and an officer who may see it. */
    record Traveller(String code, String officer) {}
}
