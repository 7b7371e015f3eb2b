/**
 * A civil registry to develop and test against: it answers over HTTP as the real one does, keeps what it is sent, makes the
 * mistakes one asks it for, and has a registrar who works by himself or by hand.
 *
 * <p>Start from {@link vn.motcua.testkit.simulator.registry.CivilRegistrySimulator}. It listens on this machine only. It
 * knows nothing of our client: what it expects is written from the public facts alone. Never give it real persons.
 */
@NullMarked
package vn.motcua.testkit.simulator.registry;

import org.jspecify.annotations.NullMarked;
