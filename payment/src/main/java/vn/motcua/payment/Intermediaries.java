package vn.motcua.payment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.NotFoundException;
import vn.motcua.fee.Dong;

/** The intermediaries that the portal installed, by id. */
final class Intermediaries {

    private final Map<String, PaymentIntermediary> byId = new LinkedHashMap<>();

    Intermediaries(Collection<PaymentIntermediary> installed) {
        for (PaymentIntermediary each : installed) {
            if (byId.put(each.id(), each) != null) {
                throw new InvalidInputException(PaymentReason.INTERMEDIARY_TWICE.with(each.id()));
            }
        }
    }

    Optional<PaymentIntermediary> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The intermediary in one of its capabilities; its callback address exists only if it has it. */
    <T extends PaymentIntermediary> T as(String id, Class<T> capability) {
        PaymentIntermediary found =
                find(id).orElseThrow(() -> new NotFoundException(PaymentReason.INTERMEDIARY_UNKNOWN.with(id)));
        if (!capability.isInstance(found)) {
            throw new NotFoundException(PaymentReason.NOT_OFFERED.with(id, capability.getSimpleName()));
        }
        return capability.cast(found);
    }

    List<PaymentChoice> choices(Dong amount) {
        return byId.values().stream()
                .filter(each -> each.refusal(amount).isEmpty())
                .map(each -> new PaymentChoice(each.id(), ways(each)))
                .filter(choice -> !choice.ways().isEmpty())
                .toList();
    }

    static Set<PaymentWay> ways(PaymentIntermediary intermediary) {
        Set<PaymentWay> ways = EnumSet.noneOf(PaymentWay.class);
        if (intermediary instanceof Redirecting) {
            ways.add(PaymentWay.REDIRECT);
        }
        if (intermediary instanceof QrPayable) {
            ways.add(PaymentWay.QR);
        }
        return ways;
    }
}
