/**
 * What may happen to a dossier, and what follows from it.
 *
 * <p>Start from {@link vn.motcua.workflow.Workflow#decide}: pure and total, it reads no clock and calls nobody. Which
 * status leads where, who may, and what the clock does is data ({@code transitions.yaml}); the guards are in the rules.
 */
@NullMarked
package vn.motcua.workflow;

import org.jspecify.annotations.NullMarked;
