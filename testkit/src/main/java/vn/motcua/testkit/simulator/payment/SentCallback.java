package vn.motcua.testkit.simulator.payment;

import java.time.Instant;

/**
 * A notification that a simulator delivered, or tried to.
 *
 * @param at when, by the simulator's clock
 * @param reference the reference that it named
 * @param delivery 1 for the first delivery of a notification, higher for redeliveries
 * @param status the HTTP status of the merchant's answer, 0 if there was none
 * @param answer the body of the merchant's answer, or the type of the fault
 * @param accepted whether the answer ends the deliveries
 */
public record SentCallback(Instant at, String reference, int delivery, int status, String answer, boolean accepted) {}
