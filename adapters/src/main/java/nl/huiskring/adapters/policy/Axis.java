package nl.huiskring.adapters.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;

/** What a table may look at, besides grounds: the name of its column and the closed list of its words. */
enum Axis {
    CATEGORY("categorie", words(Category.values(), Enum::name)),
    PART("onderdeel", words(Part.values(), Enum::name)),
    HOLDER("houder", words(PartnerKind.values(), PartnerKind::code)),
    RECIPIENT("ontvanger", words(PartnerKind.values(), PartnerKind::code)),
    INVOLVEMENT("betrokkenheid", words(Involvement.values(), Enum::name)),
    PURPOSE("doel", words(Purpose.values(), Enum::name));

    private final String column;
    private final Map<String, Enum<?>> words;

    Axis(String column, Map<String, Enum<?>> words) {
        this.column = column;
        this.words = words;
    }

    static Optional<Axis> ofColumn(String name) {
        for (Axis axis : values()) {
            if (axis.column.equals(name)) {
                return Optional.of(axis);
            }
        }
        return Optional.empty();
    }

    String column() {
        return column;
    }

    /** Every word with its value, in the order of the list. */
    Map<String, Enum<?>> words() {
        return words;
    }

    private static <E extends Enum<E>> Map<String, Enum<?>> words(E[] values, Function<E, String> word) {
        Map<String, Enum<?>> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }
}
