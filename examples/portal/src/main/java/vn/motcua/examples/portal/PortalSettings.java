package vn.motcua.examples.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the portal.
 *
 * @param data where the database and the documents are kept
 * @param province the province's name, for the pages
 * @param journey whether to drive the journeys and end
 */
@Validated
@ConfigurationProperties("portal")
public record PortalSettings(@NotNull Path data, @NotBlank String province, boolean journey) {}
