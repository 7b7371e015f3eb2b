package vn.motcua.testkit.simulator.registry;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * A civil registry behind an integration axis, on a port of this machine: {@code POST /token}, {@code POST
 * /hotich/1.0/{dangKyHoTich, traTrangThaiHoSo, ketQuaDangKyHS}}, and {@code /sandbox/…} for the registrar and for mistakes.
 * Thread-safe.
 *
 * <p>Over HTTP: {@code POST /sandbox/approve}, {@code ask-supplement}, {@code refuse}, {@code report-error}, {@code forget}
 * (each with {@code maHoSo}, some with {@code reason}), {@code fault} ({@code fault}, {@code calls}, {@code operation}),
 * {@code approve-after} ({@code polls}, 0 for by hand), {@code revoke-tokens}; {@code GET /sandbox/records}. Parameters go
 * in the query or in a JSON body.
 */
public final class CivilRegistrySimulator implements AutoCloseable {

    private final String key;
    private final String secret;
    private final RegistryJournal journal = new RegistryJournal();
    private final FaultPlan faults = new FaultPlan();
    private final TokenOffice tokens;
    private final Sandbox sandbox;
    private final RegistryDoor door;
    private final int port;
    private WireMockServer server;

    CivilRegistrySimulator(RegistrySimulatorBuilder parts) {
        this.key = parts.key;
        this.secret = parts.secret;
        this.tokens = new TokenOffice(parts.key, parts.secret, parts.tokenLife, parts.clock);
        RegisterBook book = new RegisterBook(parts.clock, parts.placeDigits);
        RegistryOffice office = new RegistryOffice(book, journal, Set.copyOf(parts.units), parts.approveAfter);
        this.sandbox = new Sandbox(book, office, journal, faults, tokens);
        this.door = new RegistryDoor(tokens, office, sandbox, faults, parts.basePath, parts.slowness);
        this.server = started(parts.port);
        this.port = server.port();
    }

    /**
     * Starts one with the defaults: a free port, the system's clock, every unit known, the registrar working by hand.
     *
     * @return a running simulator, to be closed
     */
    public static CivilRegistrySimulator start() {
        return builder().start();
    }

    /**
     * Begins with the defaults.
     *
     * @return the builder
     */
    public static RegistrySimulatorBuilder builder() {
        return new RegistrySimulatorBuilder();
    }

    private WireMockServer started(int wanted) {
        WireMockServer fresh = new WireMockServer(wireMockConfig()
                .bindAddress("127.0.0.1")
                .port(wanted)
                .maxRequestJournalEntries(10_000)
                .extensions(door));
        fresh.start();
        fresh.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withTransformers(RegistryDoor.NAME)));
        return fresh;
    }

    /**
     * Its address.
     *
     * @return for example {@code http://127.0.0.1:40123}
     */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /**
     * The key that the axis knows.
     *
     * @return the consumer key
     */
    public String key() {
        return key;
    }

    /**
     * The secret that belongs to the key. It protects nothing.
     *
     * @return the consumer secret
     */
    public String secret() {
        return secret;
    }

    /**
     * The server below, for stubs of one's own (of a priority before 10) and for verification.
     *
     * @return the WireMock server; another one after {@link #comeBack()}
     */
    public synchronized WireMockServer wireMock() {
        return server;
    }

    /**
     * What happened so far.
     *
     * @return the journal
     */
    public RegistryJournal journal() {
        return journal;
    }

    /**
     * How many tokens were granted.
     *
     * @return the number
     */
    public int tokensGranted() {
        synchronized (sandbox) {
            return tokens.granted();
        }
    }

    /**
     * The registrar registers a dossier; number, book, page and personal number are given out. Once is enough.
     *
     * @param code the dossier's code
     */
    public void approve(String code) {
        require(code, sandboxed(() -> sandbox.approve(code)));
    }

    /**
     * The registrar asks for something more: status 2.
     *
     * @param code the dossier's code
     * @param remark what is missing
     */
    public void askSupplement(String code, String remark) {
        require(code, sandboxed(() -> sandbox.move(code, 2, remark)));
    }

    /**
     * The registrar refuses: status 6.
     *
     * @param code the dossier's code
     * @param remark why
     */
    public void refuse(String code, String remark) {
        require(code, sandboxed(() -> sandbox.move(code, 6, remark)));
    }

    /**
     * The registry could not take the dossier up: status 0.
     *
     * @param code the dossier's code
     * @param remark why
     */
    public void reportError(String code, String remark) {
        require(code, sandboxed(() -> sandbox.move(code, 0, remark)));
    }

    /**
     * The registrar corrects what was registered.
     *
     * @param code the dossier's code
     * @param field a field of the result, for example {@code soDangKy}
     * @param value its new value
     */
    public void correct(String code, String field, String value) {
        require(code, sandboxed(() -> sandbox.correct(code, field, value)));
    }

    /**
     * The registry was restored from a backup taken before the dossier arrived.
     *
     * @param code the dossier's code
     */
    public void forget(String code) {
        require(code, sandboxed(() -> sandbox.forget(code)));
    }

    /**
     * Sets the registrar's habit.
     *
     * @param polls the question about the status that finds a dossier registered; 0 for by hand only
     */
    public void approveAfter(int polls) {
        sandboxed(() -> sandbox.approveAfter(polls));
    }

    /** The axis forgets all tokens. */
    public void revokeTokens() {
        sandboxed(sandbox::revokeTokens);
    }

    /**
     * Makes a mistake at the next calls of the registry, whichever they are.
     *
     * @param fault the mistake
     * @param calls how often
     */
    public void fail(RegistryFault fault, int calls) {
        fail(fault, "", calls);
    }

    /**
     * Makes a mistake at the next calls of one operation.
     *
     * @param fault the mistake
     * @param operation for example {@code dangKyHoTich}, or {@code token}
     * @param calls how often
     */
    public void fail(RegistryFault fault, String operation, int calls) {
        synchronized (sandbox) {
            faults.add(fault, operation, calls);
        }
    }

    /** Makes no more mistakes. */
    public void behave() {
        synchronized (sandbox) {
            faults.clear();
        }
    }

    /** Nobody listens on the port any more. What was kept is kept. */
    public synchronized void goDown() {
        server.stop();
    }

    /** Listens on the same port again, with the stubs that were added by hand. */
    public synchronized void comeBack() {
        WireMockServer before = server;
        server = started(port);
        before.getStubMappings().stream()
                .filter(stub -> !Integer.valueOf(10).equals(stub.getPriority()))
                .forEach(server::addStubMapping);
    }

    @Override
    public synchronized void close() {
        server.stop();
    }

    private boolean sandboxed(BooleanSupplier action) {
        synchronized (sandbox) {
            return action.getAsBoolean();
        }
    }

    private static void require(String code, boolean done) {
        if (!done) {
            throw new IllegalStateException("the registry has no such dossier, or not in a fitting state: " + code);
        }
    }
}
