package vn.motcua.testkit.simulator.payment;

import java.util.EnumMap;
import java.util.Map;

/** What is to go wrong, and how often still. Thread-safe. */
public final class FaultScript {

    private final Map<PaymentFault, Integer> left = new EnumMap<>(PaymentFault.class);

    FaultScript() {}

    /**
     * Makes something go wrong once more.
     *
     * @param fault what
     * @return this script
     */
    public FaultScript add(PaymentFault fault) {
        return add(fault, 1);
    }

    /**
     * Makes something go wrong several times more.
     *
     * @param fault what
     * @param times how often
     * @return this script
     */
    public synchronized FaultScript add(PaymentFault fault, int times) {
        left.merge(fault, times, Integer::sum);
        return this;
    }

    /** Lets everything go right again. */
    public synchronized void clear() {
        left.clear();
    }

    /**
     * What is still to go wrong.
     *
     * @return how often each
     */
    public synchronized Map<PaymentFault, Integer> left() {
        return Map.copyOf(left);
    }

    synchronized boolean take(PaymentFault fault) {
        int times = left.getOrDefault(fault, 0);
        if (times <= 0) {
            return false;
        }
        if (times == 1) {
            left.remove(fault);
        } else {
            left.put(fault, times - 1);
        }
        return true;
    }
}
