package nl.huiskring.model.exchange;

import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.ItemId;

/**
 * A fact that was told and must be taken out again by who got it (AVG art. 16, 17 and 19, Wpg art. 28). It repeats nothing: the
 * recipient finds the fact by the delivery and the item.
 *
 * @param delivery in which it was told
 */
public record TakenBack(DeliveryId delivery, ItemId item, Why why) {

    /** Why it may not stay. */
    public enum Why {
        /** It is about somebody else than it was told of. */
        ANOTHER_PERSON("ANDERE_PERSOON"),
        /** It is true, but with what was wrong there is no ground left on which this recipient may have it. */
        NO_GROUND("GEEN_GRONDSLAG");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        /** As the contract has it. */
        public String code() {
            return code;
        }
    }
}
