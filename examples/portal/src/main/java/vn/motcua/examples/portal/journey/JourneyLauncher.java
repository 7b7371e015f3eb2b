package vn.motcua.examples.portal.journey;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.examples.portal.PortalSettings;
import vn.motcua.examples.portal.wiring.PortalAddress;

/** Once the portal answers: tells where it is, or drives the journeys and ends with their result. */
@Component
class JourneyLauncher {

    private final PortalSettings settings;
    private final PortalAddress address;
    private final ConfigurableApplicationContext context;

    JourneyLauncher(PortalSettings settings, PortalAddress address, ConfigurableApplicationContext context) {
        this.settings = settings;
        this.address = address;
        this.context = context;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        URI portal = address.get();
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (settings.journey()) {
            boolean passed = new JourneyRunner(portal, out).run();
            System.exit(SpringApplication.exit(context, () -> passed ? 0 : 1));
        }
        out.println("Cổng mẫu đã sẵn sàng / the portal is ready: " + portal);
    }
}
