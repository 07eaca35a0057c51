package nl.huiskring.adapters.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.huiskring.consent.Scope;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;

/** From words per column to the values they stand for. An axis without a column stands for all of its values. */
final class Scopes {
    private Scopes() {}

    static Scope of(List<Column> columns, List<Set<String>> cells) {
        return new Scope(
                values(Category.class, Axis.CATEGORY, columns, cells),
                values(Part.class, Axis.PART, columns, cells),
                values(PartnerKind.class, Axis.HOLDER, columns, cells),
                values(PartnerKind.class, Axis.RECIPIENT, columns, cells),
                values(Involvement.class, Axis.INVOLVEMENT, columns, cells),
                values(Purpose.class, Axis.PURPOSE, columns, cells));
    }

    private static <E extends Enum<E>> Set<E> values(
            Class<E> type, Axis axis, List<Column> columns, List<Set<String>> cells) {
        Set<E> values = new LinkedHashSet<>();
        for (Enum<?> value : wordsOf(axis, columns, cells)) {
            values.add(type.cast(value));
        }
        return values;
    }

    private static Iterable<Enum<?>> wordsOf(Axis axis, List<Column> columns, List<Set<String>> cells) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof Column.Values column && column.axis() == axis) {
                return column.valuesOf(cells.get(i));
            }
        }
        return axis.words().values();
    }
}
