package nl.huiskring.console.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;
import org.springframework.context.MessageSource;

/** The words of the screens in one language. Moments are told in Dutch time. */
public final class Words {
    private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");
    private static final Duration DAYS_FROM = Duration.ofHours(48);

    private final MessageSource messages;
    private final Locale locale;
    private final PartnerDirectory partners;

    Words(MessageSource messages, Locale locale, PartnerDirectory partners) {
        this.messages = messages;
        this.locale = Locale.of(messages.getMessage("lang", null, locale));
        this.partners = partners;
    }

    /**
     * A text of the screens.
     *
     * @throws org.springframework.context.NoSuchMessageException when nobody wrote it
     */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The label of a code that another party may have made up; the code itself where there is no label. */
    public String label(String kind, String code) {
        return Objects.requireNonNullElse(messages.getMessage(kind + "." + code, null, code, locale), code);
    }

    public String field(Field field) {
        return text("field." + field.name());
    }

    /** The label of a field that the log names by its word on the wire. */
    public String fieldOfWord(String word) {
        return Stream.of(Field.values())
                .filter(field -> field.word().equals(word))
                .findFirst()
                .map(this::field)
                .orElse(word);
    }

    public String purpose(Purpose purpose) {
        return text("purpose." + purpose.name());
    }

    public String outcome(Outcome outcome) {
        return text("outcome." + outcome.name());
    }

    /** The name under which a partner is registered, or its number. */
    public String partner(Oin oin) {
        return partners.byOin(oin).map(Partner::name).orElse(oin.value());
    }

    /** A rule in words: its meaning and its name. */
    public String alertRule(String rule) {
        return label("alert", rule);
    }

    public Badge level(Heading.Level level) {
        String name = level.name().toLowerCase(Locale.ROOT);
        return new Badge(text("level." + level.name()), "level-" + name, text("level.icon." + level.name()));
    }

    /** How long there is for something, or how long ago it should have been done. */
    public Due due(Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        boolean isOver = left.isNegative();
        String span = span(left.abs());
        return new Due(text(isOver ? "due.over" : "due.left", span), isOver, moment(due));
    }

    /** How long something has been going on. */
    public String age(Instant since, Instant now) {
        Duration age = Duration.between(since, now);
        return span(age.isNegative() ? Duration.ZERO : age);
    }

    private String span(Duration span) {
        if (span.compareTo(Duration.ofHours(1)) < 0) {
            return text("span.minutes", span.toMinutes());
        }
        return span.compareTo(DAYS_FROM) < 0 ? text("span.hours", span.toHours()) : text("span.days", span.toDays());
    }

    /** A number of hours, in days from two days on. */
    public String hours(long hours) {
        return hours < DAYS_FROM.toHours() ? text("span.hours", hours) : span(Duration.ofHours(hours));
    }

    /** Evidence exactly: bits with a sign and three decimals, so that what is shown adds up to the shown total. */
    public String bits(int millibits) {
        return signed("0.000", BigDecimal.valueOf(millibits, 3));
    }

    /** Evidence to one decimal, for a first impression. */
    public String roundedBits(int millibits) {
        return signed("0.0", BigDecimal.valueOf(millibits, 3).setScale(1, RoundingMode.HALF_UP));
    }

    private String signed(String digits, BigDecimal number) {
        String sign = number.signum() > 0 ? "+" : "";
        DecimalFormat format =
                new DecimalFormat(sign + digits + ";\u2212" + digits, DecimalFormatSymbols.getInstance(locale));
        return format.format(number);
    }

    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", locale).format(moment.atZone(DUTCH_TIME));
    }

    /** A moment with the month cut short, for lists. */
    public String briefMoment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale).format(moment.atZone(DUTCH_TIME));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** The first moment of a day in Dutch time. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(DUTCH_TIME).toInstant();
    }

    /** A word with a colour and a mark that tells the same without the colour. */
    public record Badge(String word, String style, String icon) {}

    /**
     * A moment by which something must have been done.
     *
     * @param text how long is left, or how late it is
     * @param moment date and time in full
     */
    public record Due(String text, boolean isOver, String moment) {}
}
