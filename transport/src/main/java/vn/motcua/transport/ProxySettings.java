package vn.motcua.transport;

import java.util.Optional;

/** An HTTP proxy between us and the outside system. Immutable. {@link #toString} shows neither user nor password. */
public final class ProxySettings {

    private final String host;
    private final int port;
    private final Optional<Login> login;

    private ProxySettings(String host, int port, Optional<Login> login) {
        this.host = Doors.named("proxy.host", host);
        this.port = Doors.within("proxy.port", port, 1, 65_535);
        this.login = login;
    }

    /**
     * A proxy that asks for no password.
     *
     * @param host its name or address
     * @param port its port
     * @return the settings
     * @throws vn.motcua.error.InvalidInputException if the host is empty or the port is none
     */
    public static ProxySettings of(String host, int port) {
        return new ProxySettings(host, port, Optional.empty());
    }

    /**
     * The same proxy with a user and a password, sent as Basic authentication.
     *
     * @param user the user
     * @param password the password
     * @return the settings with the login
     */
    public ProxySettings withLogin(String user, String password) {
        return new ProxySettings(host, port, Optional.of(new Login(Doors.named("proxy.user", user), password)));
    }

    /**
     * The proxy's host.
     *
     * @return its name or address
     */
    public String host() {
        return host;
    }

    /**
     * The proxy's port.
     *
     * @return the port
     */
    public int port() {
        return port;
    }

    Optional<Login> login() {
        return login;
    }

    @Override
    public String toString() {
        return "ProxySettings[" + host + ":" + port + (login.isPresent() ? ", with login" : "") + "]";
    }

    /** A class and not a record, so that nobody prints it. */
    static final class Login {

        private final String user;
        private final String password;

        Login(String user, String password) {
            this.user = user;
            this.password = password;
        }

        String user() {
            return user;
        }

        String password() {
            return password;
        }
    }
}
