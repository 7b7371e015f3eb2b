package vn.motcua.workflow;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.Moment;

/**
 * What a decision wants done about a timer of its dossier.
 *
 * @param kind which timer
 * @param at the moment to set it to, empty to take it away
 */
public record TimerChange(Moment kind, Optional<Instant> at) {}
