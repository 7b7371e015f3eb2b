package vn.motcua.fee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Territory;

/** Where a rule of a pack holds: everywhere or in one place, but not where a province has put a text of its own in its stead. */
record Place(@Nullable Territory within, List<Territory> except) {

    static final Place EVERYWHERE = new Place(null, List.of());

    enum Answer {
        YES,
        NO,
        /** The place asked for is wider than the rule's, so that the rule may hold in a part of it. */
        PERHAPS
    }

    /** Whether the rule holds for a place. */
    Answer holds(Territory asked) {
        if (within == null && except.isEmpty()) {
            return Answer.YES;
        }
        Answer inside = within == null ? Answer.YES : in(within, asked);
        for (int i = 0; i < except.size() && inside != Answer.NO; i++) {
            inside = switch (in(except.get(i), asked)) {
                case YES -> Answer.NO;
                case PERHAPS -> Answer.PERHAPS;
                case NO -> inside;
            };
        }
        return inside;
    }

    private static Answer in(Territory rule, Territory asked) {
        if (rule.contains(asked)) {
            return Answer.YES;
        }
        return rule.overlaps(asked) ? Answer.PERHAPS : Answer.NO;
    }
}
