package vn.motcua.testkit.simulator.registry;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Collects how a {@link CivilRegistrySimulator} shall be. Not for more than one thread. */
public final class RegistrySimulatorBuilder {

    int port;
    Clock clock = Clock.systemUTC();
    String key = "khoa-thu-nghiem";
    String secret = "mat-khau-thu-nghiem";
    Duration tokenLife = Duration.ofHours(1);
    Duration slowness = Duration.ofSeconds(3);
    String basePath = "/hotich/1.0";
    String placeDigits = "096";
    final Set<String> units = new HashSet<>();
    int approveAfter;

    RegistrySimulatorBuilder() {}

    /**
     * Sets the port.
     *
     * @param number the port, 0 for any that is free
     * @return this builder
     */
    public RegistrySimulatorBuilder port(int number) {
        this.port = number;
        return this;
    }

    /**
     * Sets its source of now.
     *
     * @param source the clock, the system's unless set
     * @return this builder
     */
    public RegistrySimulatorBuilder clock(Clock source) {
        this.clock = source;
        return this;
    }

    /**
     * Sets whom the axis knows.
     *
     * @param consumerKey the key
     * @param consumerSecret the secret
     * @return this builder
     */
    public RegistrySimulatorBuilder credentials(String consumerKey, String consumerSecret) {
        this.key = consumerKey;
        this.secret = consumerSecret;
        return this;
    }

    /**
     * Sets how long a token lives.
     *
     * @param life the life, an hour unless set
     * @return this builder
     */
    public RegistrySimulatorBuilder tokenLife(Duration life) {
        this.tokenLife = life;
        return this;
    }

    /**
     * Sets how late a late answer is.
     *
     * @param delay the delay, 3 s unless set
     * @return this builder
     */
    public RegistrySimulatorBuilder slowness(Duration delay) {
        this.slowness = delay;
        return this;
    }

    /**
     * Sets the path of the operations.
     *
     * @param path the path, {@code /hotich/1.0} unless set
     * @return this builder
     */
    public RegistrySimulatorBuilder basePath(String path) {
        this.basePath = path;
        return this;
    }

    /**
     * Sets the first three digits of the personal numbers that are given out.
     *
     * @param digits the place of registration, {@code 096} unless set
     * @return this builder
     */
    public RegistrySimulatorBuilder placeDigits(String digits) {
        this.placeDigits = digits;
        return this;
    }

    /**
     * Names a unit; once one is named, the others are unknown.
     *
     * @param fiveDigits the unit's code
     * @return this builder
     */
    public RegistrySimulatorBuilder unit(String fiveDigits) {
        this.units.add(fiveDigits);
        return this;
    }

    /**
     * Lets the registrar work by himself.
     *
     * @param polls the question about the status that finds a dossier registered; 0 for by hand only
     * @return this builder
     */
    public RegistrySimulatorBuilder approveAfter(int polls) {
        this.approveAfter = polls;
        return this;
    }

    /**
     * Starts the simulator.
     *
     * @return a running simulator, to be closed
     */
    public CivilRegistrySimulator start() {
        return new CivilRegistrySimulator(this);
    }
}
