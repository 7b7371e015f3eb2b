/**
 * The administrative procedures (thủ tục hành chính): what they need, how long they take, when they are paid.
 *
 * <p>Start from {@link vn.motcua.procedure.ProcedureCatalog}; linked procedures stand in {@link
 * vn.motcua.procedure.BundleCatalog}. A procedure and its case lead to fees; the fees themselves are priced in {@code
 * vn.motcua.fee}.
 */
@NullMarked
package vn.motcua.procedure;

import org.jspecify.annotations.NullMarked;
