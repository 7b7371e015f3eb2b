/**
 * When a result is due: the working calendar, an agency's hours, the limits that procedures set, and the clock that runs,
 * stops and restarts.
 *
 * <p>Start from {@link vn.motcua.deadline.Deadlines}. All times are Vietnamese ({@link
 * vn.motcua.deadline.VietnamTime#ZONE}); a year without official data is refused or marked, never guessed.
 */
@NullMarked
package vn.motcua.deadline;

import org.jspecify.annotations.NullMarked;
