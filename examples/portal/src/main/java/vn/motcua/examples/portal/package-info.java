/**
 * A small provincial portal on Spring Boot, with every outside system simulated over real HTTP.
 *
 * <p>Start from {@link vn.motcua.examples.portal.PortalApplication}; how the SDK is put together is in {@code wiring}, the
 * HTTP interface in {@code api}, the pages in {@code page}, and the journeys without a person in {@code journey}.
 */
@NullMarked
package vn.motcua.examples.portal;

import org.jspecify.annotations.NullMarked;
