package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What Veilig Thuis tells, over SOAP. */
@WithRunningHub
class ExchangeVeiligThuisTest {
    private final Circle circle = Circle.fresh();
    private final String caseNumber = Letters.number("VT");

    @Test
    void reportReachesYouthProtectionWithoutTheReporter(Scene scene) throws InterruptedException {
        scene.plays(Letters.childMeasure(circle), Letters.report(circle, caseNumber));

        assertThat(scene.values(Party.JEUGDBESCHERMING, "situatie")).containsExactly("slachtoffer met blauwe plekken");
        assertThat(scene.fields(Party.JEUGDBESCHERMING)).doesNotContain("melder", "meldersoort");
        assertThat(scene.heard(Party.JEUGDBESCHERMING)).doesNotContain("Beukema");
        assertThat(scene.seen(Party.JEUGDBESCHERMING)).doesNotContain("Beukema");
        assertThat(scene.decided(Party.JEUGDBESCHERMING))
                .contains("situatie PERMIT R47", "overkind PERMIT R25", "melder DENY R22");
        scene.deliveriesAreLogged(Party.JEUGDBESCHERMING);
    }

    @Test
    void assessmentWaitsForAPersonUnlessItIsGrave(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, Letters.number("PL0100")), Letters.assessment(circle, caseNumber));

        assertThat(scene.fields(Party.POLITIE)).doesNotContain("uitkomst", "toelichting");
        assertThat(scene.values(Party.POLITIE, "status"))
                .as("who reported hears the steps all the same")
                .containsExactly("VT-01-03");
        assertThat(scene.lastOf(Party.POLITIE).tree().textAt("navraag", "naam"))
                .as("a person at Veilig Thuis decides, so Veilig Thuis is to be asked")
                .contains(scene.hub().partners().name(Party.VEILIG_THUIS));
        assertThat(scene.decided(Party.POLITIE)).contains("uitkomst DEFER R20", "status PERMIT R21");

        scene.plays(Letters.assessment(circle, caseNumber).ground("GRAVITY"));

        assertThat(scene.values(Party.POLITIE, "uitkomst")).containsExactly("ACUUT_ONVEILIG");
        assertThat(scene.shown(Party.POLITIE, "uitkomst")).containsExactly("ACUUT_ONVEILIG");
        assertThat(scene.decided(Party.POLITIE)).contains("uitkomst PERMIT R20");
        scene.deliveriesAreLogged(Party.POLITIE);
    }

    @Test
    void safetyNoticeReachesWhoHasTheClient(Scene scene) throws InterruptedException {
        scene.plays(Letters.supervision(circle), Letters.care(circle), Letters.assessment(circle, caseNumber));

        for (Party holder : new Party[] {Party.RECLASSERING, Party.VERSLAVINGSZORG}) {
            assertThat(scene.values(holder, "veiligheidsbericht")).containsExactly("niet alleen aanbellen");
            assertThat(scene.fields(holder)).doesNotContain("uitkomst", "toelichting");
            assertThat(scene.shown(holder, "veiligheidsbericht")).containsExactly("niet alleen aanbellen");
            scene.deliveriesAreLogged(holder);
        }
        assertThat(scene.decided(Party.RECLASSERING)).contains("veiligheidsbericht PERMIT_MASKED R48");
        assertThat(scene.decided(Party.VERSLAVINGSZORG)).contains("veiligheidsbericht PERMIT_MASKED R49");
        assertThat(scene.got(Party.FORENSISCHE_ZORG)).as("he is not its client").isEmpty();
    }

    @Test
    void transferReachesTheTeamAsAFileAndIsTakenOn(Scene scene) throws InterruptedException {
        String team = scene.hub().partners().oin(Party.WELZIJNSWERK).value();
        scene.plays(
                Letters.report(circle, caseNumber),
                Letters.transfer(circle, caseNumber, team),
                Letter.of(Party.WELZIJNSWERK, "OverdrachtAanvaard").says("zaaknummer", caseNumber));

        assertThat(scene.values(Party.WELZIJNSWERK, "opdracht")).containsExactly("zicht op veiligheid");
        assertThat(scene.values(Party.WELZIJNSWERK, "naam"))
                .contains(circle.her().name());
        assertThat(scene.heard(Party.WELZIJNSWERK))
                .as("no number where the law gives no right to it")
                .doesNotContain(circle.her().bsn(), circle.him().bsn());
        assertThat(scene.got(Party.GEMEENTE)).as("the case went to another").isEmpty();
        assertThat(scene.shown(Party.WELZIJNSWERK, "opdracht")).containsExactly("zicht op veiligheid");
        assertThat(scene.decided(Party.WELZIJNSWERK)).contains("opdracht PERMIT R19", "naam PERMIT_MASKED R39");
        scene.deliveriesAreLogged(Party.WELZIJNSWERK);
        assertThat(scene.hub()
                        .database()
                        .sql("select accepted_at is not null from transfer where case_number = ?")
                        .param(caseNumber)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void reporterHearsWhichStepsWereTaken(Scene scene) throws InterruptedException {
        scene.plays(
                Letters.signal(Party.GEMEENTE, circle),
                Letters.report(circle, caseNumber),
                Letters.feedback(caseNumber));

        assertThat(scene.values(Party.GEMEENTE, "status")).containsExactly("VT-01-02");
        assertThat(scene.heard(Party.GEMEENTE)).doesNotContain("Beukema", "blauwe plekken");
        assertThat(scene.got(Party.WELZIJNSWERK)).as("reported nothing").isEmpty();
        assertThat(scene.shown(Party.GEMEENTE, "status")).containsExactly("VT-01-02");
        assertThat(scene.decided(Party.GEMEENTE)).contains("status PERMIT R21");
        scene.deliveriesAreLogged(Party.GEMEENTE);
    }

    /** The wires do not keep the order in which they were written to. */
    @Test
    void messageThatOvertakesItsCaseWaitsForIt(Scene scene) throws InterruptedException {
        scene.plays(Letters.signal(Party.GEMEENTE, circle));
        scene.accepted(Letters.feedback(caseNumber));
        waits(scene);
        assertThat(scene.values(Party.GEMEENTE, "status")).isEmpty();

        scene.plays(Letters.report(circle, caseNumber));

        assertThat(scene.values(Party.GEMEENTE, "status")).containsExactly("VT-01-02");
        assertThat(waiting(scene)).isZero();
    }

    @Test
    void teamThatTakesACaseOnBeforeItWasHandedOverHasItInTheEnd(Scene scene) throws InterruptedException {
        String team = scene.hub().partners().oin(Party.WELZIJNSWERK).value();
        scene.plays(Letters.report(circle, caseNumber));
        scene.accepted(Letter.of(Party.WELZIJNSWERK, "OverdrachtAanvaard").says("zaaknummer", caseNumber));
        waits(scene);

        scene.plays(Letters.transfer(circle, caseNumber, team));

        assertThat(scene.hub()
                        .database()
                        .sql("select accepted_at is not null from transfer where case_number = ?")
                        .param(caseNumber)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void waits(Scene scene) {
        Awaitility.await("the message waits for its case")
                .atMost(Duration.ofSeconds(60))
                .until(() -> waiting(scene) == 1);
    }

    private long waiting(Scene scene) {
        return scene.hub()
                .database()
                .sql("select count(*) from awaited_number where number = ?")
                .param(caseNumber)
                .query(Long.class)
                .single();
    }

    @Test
    void confirmationOfARecipientIsRecorded(Scene scene) throws InterruptedException {
        scene.plays(
                Letters.signal(Party.GEMEENTE, circle),
                Letters.report(circle, caseNumber),
                Letters.feedback(caseNumber));
        String delivery = scene.lastOf(Party.GEMEENTE).deliveryId();

        scene.plays(Letter.of(Party.GEMEENTE, "Ontvangstbevestiging").says("bevestigt", delivery));

        assertThat(scene.events(AuditKind.CONFIRMED))
                .singleElement()
                .satisfies(event -> assertThat(event.text("delivery")).isEqualTo(delivery));
        assertThat(scene.hub().desk().signals(scene.hub().partners().oin(Party.GEMEENTE)))
                .filteredOn(row -> row.signal()
                        .toString()
                        .equals(scene.lastOf(Party.GEMEENTE).signalId()))
                .singleElement()
                .satisfies(row -> assertThat(row.confirmedAt()).isPresent());
    }

    @Test
    void nobodyConfirmsWhatWentToAnother(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, Letters.number("PL0100")));
        String delivery = scene.lastOf(Party.VEILIG_THUIS).deliveryId();

        scene.plays(Letter.of(Party.GEMEENTE, "Ontvangstbevestiging").says("bevestigt", delivery));

        assertThat(scene.events(AuditKind.CONFIRMED)).isEmpty();
    }
}
