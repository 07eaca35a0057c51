package nl.huiskring.adapters.contract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Purpose;

/** What the text of a leaf must look like. */
sealed interface Form {
    /** What is wrong with this text, if anything. */
    Optional<ErrorCode> fault(String text);

    /** One word of a closed list. */
    record Codes(List<String> words) implements Form {
        public Codes {
            words = List.copyOf(words);
        }

        @Override
        public Optional<ErrorCode> fault(String text) {
            return words.contains(text) ? Optional.empty() : Optional.of(ErrorCode.SCHEMA_INVALID);
        }
    }

    /** Text with a greatest length in characters (code points). */
    record Text(int most) implements Form {
        @Override
        public Optional<ErrorCode> fault(String text) {
            boolean fits = text.codePointCount(0, text.length()) <= most;
            return fits && text.codePoints().allMatch(Text::isPrintable)
                    ? Optional.empty()
                    : Optional.of(ErrorCode.SCHEMA_INVALID);
        }

        /** What XML 1.0 (2.2) can hold: JSON could bring characters that no other side can take. */
        private static boolean isPrintable(int character) {
            return character == '\t'
                    || character == '\n'
                    || character == '\r'
                    || (character >= 0x20 && character < 0xD800)
                    || (character >= 0xE000 && character != 0xFFFE && character != 0xFFFF);
        }
    }

    /** Text of a fixed pattern; what has the pattern may still not exist. */
    enum Plain implements Form {
        UUID("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
        OIN("[0-9]{20}"),
        REF("p[1-9][0-9]?"),
        FLAG("true|false"),
        NUMBER("0|[1-9][0-9]{0,3}"),
        POSTCODE("[1-9][0-9]{3}[A-Z]{2}"),
        BSN("[0-9]{9}"),
        MUNICIPALITY("[0-9]{4}"),
        DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
        PARTIAL_DATE("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"),
        MOMENT("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

        private final Pattern pattern;

        Plain(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        String pattern() {
            return pattern.pattern();
        }

        @Override
        public Optional<ErrorCode> fault(String text) {
            if (!pattern.matcher(text).matches()) {
                return Optional.of(this == BSN ? ErrorCode.BSN_INVALID : ErrorCode.SCHEMA_INVALID);
            }
            return switch (this) {
                case UUID, OIN, REF, FLAG, NUMBER, POSTCODE -> Optional.empty();
                case BSN -> unless(Bsn.passesElevenTest(text), ErrorCode.BSN_INVALID);
                case MUNICIPALITY -> unless(Municipalities.exists(text), ErrorCode.MUNICIPALITY_UNKNOWN);
                case DATE -> unless(happens(text, LocalDate::parse), ErrorCode.DATE_IMPOSSIBLE);
                case PARTIAL_DATE -> unless(happens(text, PartialDate::parse), ErrorCode.DATE_IMPOSSIBLE);
                case MOMENT -> unless(happens(text, OffsetDateTime::parse), ErrorCode.DATE_IMPOSSIBLE);
            };
        }

        private static Optional<ErrorCode> unless(boolean good, ErrorCode code) {
            return good ? Optional.empty() : Optional.of(code);
        }

        private static boolean happens(String text, Function<String, Object> parse) {
            try {
                return parse.apply(text) != null;
            } catch (DateTimeException | IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** The form of a field: that of its type, and a closer one where the hub acts on the text. */
    static Form of(Field field) {
        return switch (field) {
            case CONFIRMED_DELIVERY -> Plain.UUID;
            case CONSENT_CATEGORY -> names(Category.values());
            case CONSENT_PURPOSE -> names(Purpose.values());
            case CONSENT_TO ->
                new Codes(Arrays.stream(PartnerKind.values())
                        .map(PartnerKind::code)
                        .toList());
            default -> ofType(field);
        };
    }

    /** The names of these values. */
    static Codes names(Enum<?>... values) {
        return new Codes(Arrays.stream(values).map(Enum::name).toList());
    }

    private static Form ofType(Field field) {
        return switch (field.type()) {
            case TEXT -> new Text(4_000);
            case CODE -> new Codes(field.codes());
            case FLAG -> Plain.FLAG;
            case NUMBER -> Plain.NUMBER;
            case DATE -> Plain.DATE;
            case MOMENT -> Plain.MOMENT;
            case MUNICIPALITY -> Plain.MUNICIPALITY;
        };
    }
}
