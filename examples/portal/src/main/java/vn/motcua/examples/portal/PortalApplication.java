package vn.motcua.examples.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the portal. With {@code --portal.journey=true} it drives the journeys and ends with their result. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PortalApplication {

    /**
     * Starts the portal.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }
}
