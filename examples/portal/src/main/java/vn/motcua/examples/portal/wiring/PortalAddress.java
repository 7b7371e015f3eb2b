package vn.motcua.examples.portal.wiring;

import java.net.URI;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the portal can be reached, known once its server has a port. */
@Component
public class PortalAddress implements Supplier<URI> {

    private final Environment environment;

    PortalAddress(Environment environment) {
        this.environment = environment;
    }

    /**
     * The address.
     *
     * @return for example {@code http://127.0.0.1:8080/}
     * @throws IllegalStateException before the server has started
     */
    @Override
    public URI get() {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/");
    }
}
