package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.json.CanonicalJson;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.ReviewDesk;
import nl.huiskring.model.exchange.ReviewDesk.Correction;
import nl.huiskring.model.exchange.ReviewDesk.Ruling;
import nl.huiskring.model.exchange.ReviewDesk.Whole;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.Test;

/** Two people were taken for one: afterwards all is as if they never had been, and whoever was told otherwise hears it. */
@WithRunningHub
class CorrectionTest {
    private final Doubt doubt = new Doubt();

    @Test
    void afterItsUndoingNothingIsLeftOfAWrongLink(Scene scene) throws InterruptedException {
        RecordId record = doubt.arises(scene);
        List<String> before = state(scene);
        PersonId whole = linked(scene, record);
        assertThat(state(scene)).as("the link did something").isNotEqualTo(before);

        assertThat(desk(scene).split(whole, Set.of(record), "tweelingzus", Doubt.steward(scene.hub())))
                .isTrue();
        scene.hub().settle();

        assertThat(state(scene)).isEqualTo(before);
    }

    @Test
    void whoeverWasToldOnItIsAskedToTakeItOut(Scene scene) throws InterruptedException {
        RecordId record = doubt.arises(scene);
        PersonId whole = linked(scene, record);
        Delivery wrong = scene.lastOf(Party.VEILIG_THUIS);
        assertThat(wrong.values("situatie")).contains("geschreeuw in huis");
        String item = scene.items(Party.VEILIG_THUIS, "situatie")
                .getFirst()
                .textAt("itemId")
                .orElseThrow();

        desk(scene).split(whole, Set.of(record), "tweelingzus", Doubt.steward(scene.hub()));
        scene.hub().settle();

        Delivery correction = correction(scene, Party.VEILIG_THUIS);
        assertThat(correction.tree().all("ingetrokken")).anySatisfy(back -> {
            assertThat(back.textAt("leveringId")).contains(wrong.deliveryId());
            assertThat(back.textAt("itemId")).contains(item);
            assertThat(back.textAt("reden")).contains("ANDERE_PERSOON");
        });
        assertThat(correction.tree().all("gegeven")).as("it repeats nothing").isEmpty();
        assertThat(scene.shown(Party.VEILIG_THUIS, "registratienummer"))
                .as("what was told last is about the other household again")
                .isEmpty();
        assertThat(scene.events(AuditKind.TAKEN_BACK))
                .anySatisfy(line -> assertThat(line.text("delivery")).isEqualTo(correction.deliveryId()));
        assertThat(scene.logged(AuditKind.TAKEN_BACK))
                .as("whoever asks what was done about her finds it")
                .allSatisfy(line -> assertThat(CanonicalJson.text(line)).contains(whole.toString()));
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    /** He belongs to both households, so that what he did in the one could pass for something of the other. */
    @Test
    void whatAManDidToTheOneDoesNotStayInTheFileOfTheOther(Scene scene) throws InterruptedException {
        RecordId record = doubt.arisesAroundOneMan(scene);
        PersonId whole = linked(scene, record);
        Delivery wrong = scene.lastOf(Party.VEILIG_THUIS);
        String item = wrong.tree()
                .all("gegeven")
                .filter(line -> line.textAt("soort").equals(Optional.of("situatie")))
                .flatMap(line -> line.textAt("itemId").stream())
                .findFirst()
                .orElseThrow();

        desk(scene).split(whole, Set.of(record), "halfzus", Doubt.steward(scene.hub()));
        scene.hub().settle();

        assertThat(correction(scene, Party.VEILIG_THUIS).tree().all("ingetrokken"))
                .anySatisfy(back -> {
                    assertThat(back.textAt("leveringId")).contains(wrong.deliveryId());
                    assertThat(back.textAt("itemId")).contains(item);
                    assertThat(back.textAt("reden")).contains("ANDERE_PERSOON");
                });
    }

    @Test
    void whatWasTrueBesideTheMistakeStays(Scene scene) throws InterruptedException {
        RecordId record = doubt.arises(scene);
        List<String> told =
                scene.got(Party.VEILIG_THUIS).stream().map(Delivery::deliveryId).toList();
        desk(scene).split(linked(scene, record), Set.of(record), "tweelingzus", Doubt.steward(scene.hub()));
        scene.hub().settle();

        assertThat(told).isNotEmpty();
        assertThat(correction(scene, Party.VEILIG_THUIS).tree().all("ingetrokken"))
                .as("what was told before the link was right")
                .noneSatisfy(back ->
                        assertThat(told).contains(back.textAt("leveringId").orElseThrow()));
    }

    @Test
    void itsConfirmationIsTracked(Scene scene) throws InterruptedException {
        RecordId record = doubt.arises(scene);
        desk(scene).split(linked(scene, record), Set.of(record), "tweelingzus", Doubt.steward(scene.hub()));
        scene.hub().settle();
        String delivery = correction(scene, Party.VEILIG_THUIS).deliveryId();
        assertThat(sent(scene, delivery).deliveredAt()).isPresent();
        assertThat(sent(scene, delivery).confirmedAt()).isEmpty();
        assertThat(sent(scene, delivery).overdue()).isFalse();

        scene.plays(Letter.of(Party.VEILIG_THUIS, "Ontvangstbevestiging").says("bevestigt", delivery));

        assertThat(sent(scene, delivery).confirmedAt()).isPresent();
    }

    @Test
    void whomAStewardPartedNoModelJoinsAgain(Scene scene) throws InterruptedException {
        RecordId record = doubt.arises(scene);
        PersonId whole = linked(scene, record);
        desk(scene).split(whole, Set.of(record), "tweelingzus", Doubt.steward(scene.hub()));

        scene.plays(Letters.registration(doubt.circle(), Letters.number("PL0100")));

        assertThat(desk(scene)
                        .person(whole, Doubt.steward(scene.hub()))
                        .map(Whole::parts)
                        .orElseThrow())
                .noneSatisfy(part -> assertThat(part.record()).isEqualTo(record));
    }

    @Test
    void aPersonIsFoundByTheNumberOfACaseAndShownWithoutWhatLeadsToADoor(Scene scene) throws InterruptedException {
        String number = Letters.number("PL0100");
        scene.plays(Letters.registration(doubt.circle(), number));
        List<PersonId> named = desk(scene).named(number, Doubt.steward(scene.hub()));
        assertThat(named).hasSize(3);
        String shown = named.stream()
                .map(person -> desk(scene).person(person, Doubt.steward(scene.hub())))
                .map(Optional::toString)
                .reduce("", String::concat);
        assertThat(shown)
                .contains(doubt.her().given(), doubt.her().family())
                .doesNotContain(
                        doubt.her().bsn(),
                        doubt.her().home().street(),
                        doubt.her().phone());
    }

    @Test
    void onlySomeOfTheRecordsOfAPersonCanBeTakenOut(Scene scene) throws InterruptedException {
        RecordId record = doubt.arises(scene);
        PersonId whole = linked(scene, record);
        Set<RecordId> all = desk(scene).person(whole, Doubt.steward(scene.hub())).stream()
                .flatMap(person -> person.parts().stream())
                .map(ReviewDesk.Part::record)
                .collect(java.util.stream.Collectors.toSet());
        RecordId nobodys = new RecordId(new UUID(7, 7));
        List<String> before = state(scene);
        for (Set<RecordId> part : List.of(all, Set.of(nobodys), Set.<RecordId>of())) {
            assertThat(desk(scene).split(whole, part, "vergissing", Doubt.steward(scene.hub())))
                    .isFalse();
        }
        assertThat(state(scene)).isEqualTo(before);
    }

    private static ReviewDesk desk(Scene scene) {
        return scene.hub().reviews();
    }

    /** The steward is wrong about her. */
    private PersonId linked(Scene scene, RecordId record) throws InterruptedException {
        PersonId person = Doubt.likeliest(scene, record).person();
        desk(scene).decide(record, new Ruling.Same(person, "zelfde BSN"), Doubt.steward(scene.hub()));
        scene.hub().settle();
        return person;
    }

    private static Delivery correction(Scene scene, Party party) {
        return scene.got(party).stream()
                .filter(delivery -> delivery.tree().all("ingetrokken").findAny().isPresent())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static Correction sent(Scene scene, String delivery) {
        return desk(scene).corrections(Doubt.steward(scene.hub())).stream()
                .filter(one -> one.delivery().toString().equals(delivery))
                .findFirst()
                .orElseThrow();
    }

    /** Who every record is about, who can be found by which key, who lives with whom, and which households are one. */
    private static List<String> state(Scene scene) {
        return scene.hub().database().sql("""
                select 'record ' || id || ' ' || person as line from source_record
                union all select 'key ' || encode(key, 'hex') || ' ' || person || ' ' || record from record_key
                union all select 'member ' || household || ' ' || person || ' ' || core || ' ' || from_day || ' '
                                 || coalesce(until_day::text, '') from household_member
                union all select 'joined ' || id || ' ' || joined_into from household where joined_into is not null
                union all select 'bond ' || interaction || ' ' || from_record || ' ' || to_record || ' ' || type from bond
                union all select 'signal ' || id || ' ' || household from signal
                union all select 'alert ' || household || ' ' || rule from alert where closed_at is null
                order by line""").query(String.class).list();
    }
}
