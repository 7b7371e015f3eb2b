/**
 * What an implementation of a port has to fulfil, as JUnit tests that its author extends and must pass.
 *
 * <p>Start from {@link vn.motcua.testkit.contract.StoreContract} for a store. A contract knows the ports only, never an
 * implementation, and what it asks for stands in the Javadoc of the ports. It needs JUnit Jupiter and AssertJ, which the
 * author's own tests bring.
 */
@NullMarked
package vn.motcua.testkit.contract;

import org.jspecify.annotations.NullMarked;
