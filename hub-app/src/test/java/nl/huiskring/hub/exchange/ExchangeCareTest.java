package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.Test;

/** What care and youth protection tell, over REST, and what consent changes. */
@WithRunningHub
class ExchangeCareTest {
    private final Circle circle = Circle.fresh();

    @Test
    void careWithoutAGroundReachesNobody(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, Letters.number("PL0100")), Letters.care(circle));

        for (Party party : Party.values()) {
            assertThat(scene.fields(party)).doesNotContain("inzorg", "aanwezigheid", "zorgsignaal", "zorginhoud");
            assertThat(scene.heard(party)).doesNotContain("drinkt weer", "secretariaat");
            assertThat(scene.seen(party)).doesNotContain("drinkt weer", "secretariaat");
        }
        assertThat(scene.decided(Party.VEILIG_THUIS))
                .contains("inzorg DENY R14", "aanwezigheid DENY R14", "zorginhoud DENY R15");
    }

    @Test
    void rightToReportOpensInvolvementButNotContent(Scene scene) throws InterruptedException {
        scene.plays(Letters.care(circle).ground("MELDRECHT"));

        assertThat(scene.values(Party.VEILIG_THUIS, "inzorg")).containsExactly("true");
        assertThat(scene.values(Party.VEILIG_THUIS, "aanwezigheid")).containsExactly("AFGEHAAKT");
        assertThat(scene.fields(Party.VEILIG_THUIS)).doesNotContain("zorginhoud");
        assertThat(scene.lastOf(Party.VEILIG_THUIS).tree().textAt("navraag", "naam"))
                .as("the carer decides about the content, so the carer is to be asked")
                .contains(scene.hub().partners().name(Party.VERSLAVINGSZORG));
        scene.onlyGot(Party.VEILIG_THUIS);
        assertThat(scene.seen(Party.VEILIG_THUIS)).contains("drinkt weer").doesNotContain("behandeling voor alcohol");
        assertThat(scene.decided(Party.VEILIG_THUIS)).contains("inzorg PERMIT R14", "zorginhoud DEFER R15");
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    @Test
    void consentOpensCareForTheTeamThatHasTheCaseUntilItIsWithdrawn(Scene scene) throws InterruptedException {
        String caseNumber = Letters.number("VT");
        String gemeente = scene.hub().partners().oin(Party.GEMEENTE).value();
        scene.plays(
                Letters.report(circle, caseNumber),
                Letters.transfer(circle, caseNumber, gemeente),
                Letters.consent(circle, Party.GEMEENTE),
                Letters.care(circle));

        assertThat(scene.values(Party.GEMEENTE, "inzorg")).containsExactly("true");
        assertThat(scene.fields(Party.GEMEENTE)).doesNotContain("aanwezigheid", "zorgsignaal", "zorginhoud");
        assertThat(scene.shown(Party.GEMEENTE, "inzorg")).containsExactly("true");
        assertThat(scene.decided(Party.GEMEENTE)).contains("inzorg PERMIT R18");
        scene.deliveriesAreLogged(Party.GEMEENTE);

        scene.plays(Letters.withdrawal(circle, Party.GEMEENTE));
        Scene after = scene.hub().scene();
        after.plays(Letters.care(circle));

        assertThat(after.fields(Party.GEMEENTE)).doesNotContain("inzorg");
        assertThat(scene.shown(Party.GEMEENTE, "inzorg"))
                .as("withdrawn this morning is gone from the screen this morning")
                .isEmpty();
        assertThat(after.decided(Party.GEMEENTE)).contains("inzorg DENY R18").doesNotContain("inzorg PERMIT R18");
    }

    @Test
    void consentGivesNothingToATeamWithoutTheCase(Scene scene) throws InterruptedException {
        scene.plays(Letters.consent(circle, Party.GEMEENTE), Letters.care(circle));

        assertThat(scene.got(Party.GEMEENTE)).isEmpty();
        assertThat(scene.disclosed(Party.GEMEENTE)).isEmpty();
    }

    @Test
    void consentForOneTeamIsNoneForAnother(Scene scene) throws InterruptedException {
        String caseNumber = Letters.number("VT");
        String team = scene.hub().partners().oin(Party.WELZIJNSWERK).value();
        scene.plays(
                Letters.report(circle, caseNumber),
                Letters.transfer(circle, caseNumber, team),
                Letters.consent(circle, Party.GEMEENTE),
                Letters.care(circle));

        assertThat(scene.fields(Party.WELZIJNSWERK)).contains("opdracht").doesNotContain("inzorg");
        assertThat(scene.shown(Party.WELZIJNSWERK, "inzorg")).isEmpty();
        assertThat(scene.decided(Party.WELZIJNSWERK)).contains("inzorg DENY R18");
    }

    @Test
    void childMeasureReachesVeiligThuisWithoutTheSecretPlacement(Scene scene) throws InterruptedException {
        scene.plays(Letters.childMeasure(circle));

        assertThat(scene.values(Party.VEILIG_THUIS, "kindermaatregel")).containsExactly("OTS");
        assertThat(scene.heard(Party.VEILIG_THUIS)).doesNotContain("Verborgenlaan");
        scene.onlyGot(Party.VEILIG_THUIS);
        assertThat(scene.seen(Party.VEILIG_THUIS)).doesNotContain("Verborgenlaan");
        assertThat(scene.decided(Party.VEILIG_THUIS)).contains("kindermaatregel PERMIT R24", "verblijfplaats DENY R27");
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    @Test
    void forensicCareIsHeldToTheSameRules(Scene scene) throws InterruptedException {
        scene.plays(Letter.of(Party.FORENSISCHE_ZORG, "Zorgbetrokkenheid")
                .says("inzorg", "true")
                .says("zorgsignaal", "agressie neemt toe")
                .about(circle.him(), "pleger"));

        assertThat(scene.got(Party.VEILIG_THUIS)).isEmpty();
        assertThat(scene.decided(Party.VEILIG_THUIS)).contains("inzorg DENY R14", "zorgsignaal DENY R14");
    }
}
