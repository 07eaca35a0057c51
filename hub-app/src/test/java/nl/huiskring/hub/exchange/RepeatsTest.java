package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.RunningHub;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One effect per sender and message id, over every transport: SOAP, REST, JMS and files. */
@WithRunningHub
class RepeatsTest {
    private final Circle circle = Circle.fresh();

    @ParameterizedTest
    @EnumSource(names = {"POLITIE", "GEMEENTE", "OM", "WELZIJNSWERK"})
    void repeatedMessageHasOneEffect(Party sender, Scene scene) throws InterruptedException {
        Letter letter = letter(sender);
        scene.plays(letter);
        int delivered = scene.got(Party.VEILIG_THUIS).size();

        Ledger.Sent again = scene.hub().partners().send(letter);
        scene.hub().settle();

        assertThat(again.ended()).isEqualTo(Ledger.Ended.REPEATED);
        assertThat(again.interaction()).as("the first receipt again").isNotEmpty();
        assertThat(kept(scene.hub(), letter.id())).isEqualTo(1);
        assertThat(scene.got(Party.VEILIG_THUIS)).hasSize(delivered).hasSize(1);
        assertThat(scene.events(AuditKind.RECEIVED))
                .extracting(event -> event.flag("isRepeat"))
                .containsExactly(false, true);
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    @ParameterizedTest
    @EnumSource(names = {"POLITIE", "GEMEENTE", "OM", "WELZIJNSWERK"})
    void sameIdWithOtherContentIsRefusedAndChangesNothing(Party sender, Scene scene) throws InterruptedException {
        Letter first = letter(sender);
        scene.plays(first);
        String before = scene.seen(Party.VEILIG_THUIS);

        Circle others = Circle.fresh();
        Ledger.Sent conflict =
                scene.hub().partners().send(letter(sender, others).withIdOf(first));
        scene.hub().settle();

        assertThat(conflict.ended()).isEqualTo(Ledger.Ended.REFUSED);
        assertThat(conflict.code()).isEqualTo("HK-209");
        assertThat(scene.got(Party.VEILIG_THUIS)).hasSize(1);
        assertThat(scene.heard(Party.VEILIG_THUIS)).doesNotContain(others.her().family());
        assertThat(before).isNotEmpty();
        assertThat(scene.events(AuditKind.REFUSED_MESSAGE)).singleElement().satisfies(refused -> {
            assertThat(refused.text("sender"))
                    .isEqualTo(scene.hub().partners().oin(sender).value());
            assertThat(refused.objects("problems"))
                    .extracting(problem -> problem.text("code"))
                    .containsExactly("HK-209");
        });
        assertThat(scene.events(AuditKind.MATCH))
                .as("only the first was looked at")
                .hasSize(1);
    }

    private Letter letter(Party sender) {
        return letter(sender, circle);
    }

    private static Letter letter(Party sender, Circle about) {
        return switch (sender) {
            case POLITIE -> Letters.registration(about, Letters.number("PL0100"));
            case OM -> Letters.criminalMeasure(about);
            case GEMEENTE, WELZIJNSWERK -> Letters.signal(sender, about);
            default -> throw new IllegalArgumentException("no letter for " + sender);
        };
    }

    private static long kept(RunningHub hub, UUID messageId) {
        return hub.database()
                .sql("select count(*) from interaction where message_id = ?")
                .param(messageId)
                .query(Long.class)
                .single();
    }
}
