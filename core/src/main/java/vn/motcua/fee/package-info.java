/**
 * What a citizen owes, as the law says on that day, explained line by line.
 *
 * <p>Start from {@link vn.motcua.fee.FeeSchedule#price}. Amounts are whole đồng ({@link vn.motcua.fee.Dong}); conditions
 * in a pack are enumerations and intervals only, so that an overlap or a gap is found when the pack is loaded.
 */
@NullMarked
package vn.motcua.fee;

import org.jspecify.annotations.NullMarked;
