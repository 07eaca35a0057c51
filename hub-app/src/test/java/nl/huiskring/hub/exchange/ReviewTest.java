package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.Somebody;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.ReviewDesk;
import nl.huiskring.model.exchange.ReviewDesk.Beside;
import nl.huiskring.model.exchange.ReviewDesk.Ruling;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.Test;

/** A steward decides who an uncertain record is about, and everything that was told with it goes where it belongs. */
@WithRunningHub
class ReviewTest {
    private final Doubt doubt = new Doubt();
    private final Somebody her = doubt.her();
    private final Somebody maybe = doubt.maybe();

    @Test
    void everyLineAddsUpAndNothingLeadsToADoor(Scene scene) throws InterruptedException {
        Beside beside = Doubt.likeliest(scene, doubt.arises(scene));
        int sum = beside.priorMillibits()
                + beside.lines().stream()
                        .mapToInt(line -> line.millibits() + line.frequencyMillibits())
                        .sum();
        assertThat(sum).isEqualTo(beside.totalMillibits());
        List<String> shown = beside.lines().stream()
                .flatMap(line -> Stream.concat(line.here().stream(), line.there().stream()))
                .toList();
        assertThat(shown).contains(her.given(), maybe.given());
        assertThat(String.join("|", shown))
                .doesNotContain(her.bsn(), maybe.home().street(), her.home().street(), "06-44000001");
    }

    @Test
    void whomAStewardRecognisesJoinsHisHousehold(Scene scene) throws InterruptedException {
        RecordId record = doubt.arises(scene);
        String alone = scene.lastOf(Party.VEILIG_THUIS).household();
        ReviewDesk desk = scene.hub().reviews();

        boolean done = desk.decide(
                record,
                new Ruling.Same(Doubt.likeliest(scene, record).person(), "zelfde BSN, roepnaam verkeerd gespeld"),
                Doubt.steward(scene.hub()));
        scene.hub().settle();

        assertThat(done).isTrue();
        assertThat(Doubt.waiting(scene)).doesNotContain(record);
        assertThat(scene.lastOf(Party.VEILIG_THUIS).household())
                .as("told again, now as part of the household that was known")
                .isNotEqualTo(alone);
        assertThat(scene.shown(Party.VEILIG_THUIS, "registratienummer")).hasSize(1);
        assertThat(scene.shown(Party.VEILIG_THUIS, "situatie")).contains("geschreeuw in huis");
        assertThat(scene.events(AuditKind.RULING).getLast().text("ruling")).isEqualTo("SAME");
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
        assertThat(desk.decide(record, new Ruling.Nobody("toch niet"), Doubt.steward(scene.hub())))
                .as("it does not wait any more")
                .isFalse();
    }

    @Test
    void whoIsNobodyKnownIsFoundFromNowOn(Scene scene) throws InterruptedException {
        RecordId record = doubt.arises(scene);
        scene.hub().reviews().decide(record, new Ruling.Nobody("tweelingzus"), Doubt.steward(scene.hub()));
        assertThat(Doubt.waiting(scene)).doesNotContain(record);
        assertThat(scene.hub()
                        .database()
                        .sql("select provisional from person p join source_record r on r.person = p.id where r.id = ?")
                        .param(record.value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(scene.events(AuditKind.RULING).getLast().text("ruling")).isEqualTo("NOBODY");
    }

    @Test
    void whatIsPutOffWaitsBehindTheOthers(Scene scene) throws InterruptedException {
        RecordId record = doubt.arises(scene);
        scene.hub().reviews().decide(record, new Ruling.Later("eerst bellen"), Doubt.steward(scene.hub()));
        assertThat(scene.hub()
                        .reviews()
                        .waiting(Doubt.steward(scene.hub()))
                        .getLast()
                        .record())
                .isEqualTo(record);
    }

    /** What the column says about every record is what the events make of it. */
    @Test
    void personsAreTheFoldOverTheirEvents(Scene scene) throws InterruptedException {
        RecordId record = doubt.arises(scene);
        scene.hub()
                .reviews()
                .decide(
                        record,
                        new Ruling.Same(Doubt.likeliest(scene, record).person(), "zij is het"),
                        Doubt.steward(scene.hub()));
        long different = scene.hub().database().sql("""
                select count(*) from source_record r where r.person <> (
                    select e.person from person_event e where e.record = r.id and e.kind <> 'KEPT_APART'
                    order by e.place desc limit 1)""").query(Long.class).single();
        assertThat(different).isZero();
    }
}
