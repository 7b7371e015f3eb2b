/** How the SDK is put together in an application: store, façade, desks, simulators, users. */
@NullMarked
package vn.motcua.examples.portal.wiring;

import org.jspecify.annotations.NullMarked;
