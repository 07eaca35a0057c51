package nl.huiskring.consent;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;

/** The one text of a permit: all its fields in a fixed order, each encoded so that no field can run into the next. */
final class PermitText {
    private static final String FORM = "permit-1";

    private PermitText() {}

    static String write(GrantedPermit permit) {
        return Stream.of(
                        FORM,
                        permit.item().toString(),
                        permit.recipient().value(),
                        permit.purpose().name(),
                        permit.outcome().name(),
                        permit.rule(),
                        permit.source(),
                        words(Obligation.class, permit.obligations()),
                        words(Ground.class, permit.grounds()),
                        permit.policyVersion())
                .map(field -> URLEncoder.encode(field, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static GrantedPermit read(String text) {
        List<String> fields = Stream.of(text.split("&", -1))
                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                .toList();
        if (fields.size() != 10 || !fields.getFirst().equals(FORM)) {
            throw new ForgedPermit("a permit of another form");
        }
        return new GrantedPermit(
                ItemId.parse(fields.get(1)),
                new Oin(fields.get(2)),
                Purpose.valueOf(fields.get(3)),
                Outcome.valueOf(fields.get(4)),
                fields.get(5),
                fields.get(6),
                set(Obligation.class, fields.get(7)),
                set(Ground.class, fields.get(8)),
                fields.get(9));
    }

    private static <E extends Enum<E>> String words(Class<E> type, Set<E> values) {
        return Closed.text(Closed.copy(type, values));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, String words) {
        EnumSet<E> set = EnumSet.noneOf(type);
        if (!words.isEmpty()) {
            Stream.of(words.split(",", -1))
                    .map(word -> Enum.valueOf(type, word))
                    .forEach(set::add);
        }
        return set;
    }
}
