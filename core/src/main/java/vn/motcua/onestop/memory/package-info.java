/**
 * A store in memory, for unit tests and first steps: the same promises as the real one but durability.
 *
 * <p>Start from {@link vn.motcua.onestop.memory.MemoryStore}.
 */
@NullMarked
package vn.motcua.onestop.memory;

import org.jspecify.annotations.NullMarked;
