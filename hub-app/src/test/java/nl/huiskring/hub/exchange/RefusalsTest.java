package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Footprint;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.model.Oin;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Flaw;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What registered partners do wrong, over each transport on which it can occur ({@code docs/errors.md}): the sender gets the
 * code, the log has one line with it, and nothing is kept. Who may not come in at all: {@link StrangersTest}.
 */
@WithRunningHub
class RefusalsTest {
    /** Every letter names two persons at least: together above the limit, yet small enough for the broker to pass it on. */
    private static final String HALF_ABOVE_THE_LIMIT = "x".repeat((1 << 19) + 1);

    private static final Oin NOBODY = new Oin("00000001999999999000");

    private final Circle circle = Circle.fresh();

    /** What a message says wrongly, whatever brings it. */
    private enum Mistake {
        IN_THE_NAME_OF_ANOTHER("HK-102", letter -> letter.inTheNameOf(NOBODY)),
        TYPE_OF_ANOTHER("HK-110", letter -> letter.ofType("Kindermaatregel")),
        TYPE_UNKNOWN("HK-205", letter -> letter.ofType("Roddel")),
        WORD_OUTSIDE_THE_CONTRACT("HK-202", letter -> letter.misprinting("geslacht", "onzeker")),
        WORD_MISSING(
                "HK-202",
                letter -> letter.leavingOut("registratienummer")
                        .leavingOut("situatie")
                        .leavingOut("maatregel")),
        BSN_FAILS_ELEVEN_TEST("HK-206", letter -> letter.withBsn("999900001")),
        DATE_IMPOSSIBLE("HK-207", letter -> letter.misprinting("geboortedatum", "1985-02-30")),
        MUNICIPALITY_UNKNOWN("HK-208", letter -> letter.misprinting("gemeentecode", "9999")),
        TOO_LARGE("HK-204", letter -> letter.misprinting("geslachtsnaam", HALF_ABOVE_THE_LIMIT));

        private final String code;
        private final UnaryOperator<Letter> spoil;

        Mistake(String code, UnaryOperator<Letter> spoil) {
            this.code = code;
            this.spoil = spoil;
        }

        /** A partner that may not process the number at all is told so before its digits are looked at. */
        private String code(Party sender) {
            return this == BSN_FAILS_ELEVEN_TEST && sender == Party.WELZIJNSWERK ? "HK-110" : code;
        }
    }

    static Stream<Arguments> mistakesOverEachTransport() {
        return Stream.of(Party.POLITIE, Party.GEMEENTE, Party.OM, Party.WELZIJNSWERK)
                .flatMap(sender -> Arrays.stream(Mistake.values()).map(mistake -> Arguments.of(sender, mistake)));
    }

    @ParameterizedTest
    @MethodSource("mistakesOverEachTransport")
    void whatIsSaidWronglyIsRefused(Party sender, Mistake mistake, Scene scene) throws InterruptedException {
        refused(mistake.spoil.apply(letter(sender)), mistake.code(sender), scene);
    }

    @ParameterizedTest
    @EnumSource(names = {"POLITIE", "GEMEENTE", "OM", "WELZIJNSWERK"})
    void whatCannotBeReadIsRefused(Party sender, Scene scene) throws InterruptedException {
        refused(letter(sender).spoilt(Flaw.UNREADABLE), "HK-201", scene);
    }

    @ParameterizedTest
    @EnumSource(names = {"POLITIE", "OM"})
    void documentTypeIsRefused(Party sender, Scene scene) throws InterruptedException {
        refused(letter(sender).spoilt(Flaw.DOCTYPE), "HK-203", scene);
    }

    static Stream<Arguments> flawsOfSigning() {
        return Stream.of(
                Arguments.of(Flaw.UNSIGNED, "HK-105"),
                Arguments.of(Flaw.TAMPERED, "HK-106"),
                Arguments.of(Flaw.ONLY_TIMESTAMP_SIGNED, "HK-107"),
                Arguments.of(Flaw.EXPIRED, "HK-108"));
    }

    @ParameterizedTest
    @MethodSource("flawsOfSigning")
    void soapMessageThatIsNotSignedAsItMustBeIsRefused(Flaw flaw, String code, Scene scene)
            throws InterruptedException {
        refused(letter(Party.POLITIE).spoilt(flaw), code, scene);
    }

    /** The first of the two envelopes is the message again, which is no offence; the second is the same envelope. */
    @ParameterizedTest
    @EnumSource(names = "POLITIE")
    void sameEnvelopeAgainIsRefused(Party sender, Scene scene) throws InterruptedException {
        Letter letter = letter(sender);
        scene.plays(letter);
        refused(letter.spoilt(Flaw.REPLAYED), "HK-109", scene);
        assertThat(scene.got(Party.VEILIG_THUIS)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = "GEMEENTE")
    void callWithoutTokenIsRefused(Party sender, Scene scene) throws InterruptedException {
        refused(letter(sender).spoilt(Flaw.NO_TOKEN), "HK-103", scene);
    }

    private void refused(Letter wrong, String code, Scene scene) throws InterruptedException {
        Footprint before = scene.hub().footprint();

        Ledger.Sent answer = scene.hub().partners().send(wrong);
        scene.hub().settle();

        assertThat(answer.ended()).isEqualTo(Ledger.Ended.REFUSED);
        assertThat(answer.code()).isEqualTo(code);
        JsonObject line = scene.refusal();
        assertThat(line.text("sender"))
                .isEqualTo(scene.hub().partners().oin(wrong.sender()).value());
        assertThat(line.text("transport"))
                .isEqualToIgnoringCase(wrong.sender().transport().name());
        assertThat(line.objects("problems").getFirst().text("code")).isEqualTo(code);
        assertThat(scene.hub().footprint()).as("nothing is kept").isEqualTo(before);
        assertThat(String.join("\n", scene.written()))
                .as("neither log names anybody")
                .doesNotContain(circle.him().family(), circle.her().family());
    }

    private Letter letter(Party sender) {
        return switch (sender) {
            case POLITIE -> Letters.registration(circle, Letters.number("PL0100"));
            case OM -> Letters.criminalMeasure(circle);
            case GEMEENTE, WELZIJNSWERK -> Letters.signal(sender, circle);
            default -> throw new IllegalArgumentException("no letter for " + sender);
        };
    }

    /** A mistake that no partner makes would be a test of nothing. */
    @ParameterizedTest
    @EnumSource(names = {"POLITIE", "GEMEENTE", "OM", "WELZIJNSWERK"})
    void sameLetterWithoutAMistakeIsTaken(Party sender, Scene scene) throws InterruptedException {
        Footprint before = scene.hub().footprint();
        scene.plays(letter(sender));
        assertThat(scene.hub().footprint().messages()).isEqualTo(before.messages() + 1);
        assertThat(List.of(Party.VEILIG_THUIS))
                .allSatisfy(party -> assertThat(scene.got(party)).isNotEmpty());
    }
}
