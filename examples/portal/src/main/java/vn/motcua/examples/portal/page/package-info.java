/** The pages, rendered on the server. */
@NullMarked
package vn.motcua.examples.portal.page;

import org.jspecify.annotations.NullMarked;
