package vn.motcua.event;

import vn.motcua.law.LegalBasis;

/**
 * An event that a decision brought about, before it has its place in the chain.
 *
 * @param event what happened
 * @param basis the text that it rests on
 */
public record Occurrence(DossierEvent event, LegalBasis basis) {}
