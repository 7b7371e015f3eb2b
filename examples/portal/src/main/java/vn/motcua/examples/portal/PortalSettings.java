package vn.motcua.examples.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the portal.
 *
 * @param data where the database and the documents are kept
 * @param province the province's name, for the pages
 * @param journey whether to drive the journeys and end
 * @param forgetDraftsAfter how long a draft that nobody changes is kept; no law says, the portal tells its users
 * @param retention a YAML file with the agency's own periods, of the shape of the shipped {@code retention.yaml}; without one
 *     no personal data of a dossier are ever deleted
 */
@Validated
@ConfigurationProperties("portal")
public record PortalSettings(
        @NotNull Path data,
        @NotBlank String province,
        boolean journey,
        @NotNull Period forgetDraftsAfter,
        @Nullable Path retention) {}
