/**
 * What a citizen pays in all: the fees, and what intermediaries charge for taking the money. A surcharge is never a fee of the
 * State and never part of what is owed for a dossier.
 *
 * <p>Start from {@link vn.motcua.fee.cost.ChannelComparison}.
 */
@NullMarked
package vn.motcua.fee.cost;

import org.jspecify.annotations.NullMarked;
