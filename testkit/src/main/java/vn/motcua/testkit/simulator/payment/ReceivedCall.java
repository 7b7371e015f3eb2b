package vn.motcua.testkit.simulator.payment;

import java.time.Instant;

/**
 * A call that a simulator received.
 *
 * @param at when, by the simulator's clock
 * @param operation what was asked, for example {@code querydr}
 * @param reference the merchant's reference, empty if none could be read
 * @param signatureRight whether its signature was right
 * @param answer the code with which it was answered
 */
public record ReceivedCall(Instant at, String operation, String reference, boolean signatureRight, String answer) {}
