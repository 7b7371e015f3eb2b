/** The portal's HTTP interface in JSON, the callbacks of the intermediaries, and the switches of the sandbox. */
@NullMarked
package vn.motcua.examples.portal.api;

import org.jspecify.annotations.NullMarked;
