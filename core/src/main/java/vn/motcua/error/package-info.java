/**
 * What can go wrong, said once and in two languages.
 *
 * <p>Start from {@link vn.motcua.error.Reason}: a business outcome that is not what the caller hoped for is a value with
 * coded reasons. A fault is a {@link vn.motcua.error.MotCuaException}, subclassed by what the caller should do next.
 * Nothing here may ever carry personal data or a secret in its text.
 */
@NullMarked
package vn.motcua.error;

import org.jspecify.annotations.NullMarked;
