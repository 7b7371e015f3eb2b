/** The example of the README, as it stands there. */
@NullMarked
package vn.motcua.examples.quickstart;

import org.jspecify.annotations.NullMarked;
