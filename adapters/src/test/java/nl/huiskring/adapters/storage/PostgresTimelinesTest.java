package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.huiskring.household.store.Timelines.Chapter;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.StatedGround;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Regime;
import org.junit.jupiter.api.Test;

class PostgresTimelinesTest {
    private static final Instant EVER = Instant.EPOCH;

    private final Stores stores = new Stores();
    private final PersonId victim = person();
    private final PersonId otherVictim = person();
    private final PersonId pleger = person();
    private final PersonId otherPleger = person();

    private PersonId person() {
        return stores.person(stores.message(), PersonRole.BETROKKENE, Set.of(), Set.of());
    }

    private InteractionId told(PersonId... persons) {
        stores.later(Duration.ofSeconds(1));
        InteractionId message = stores.message();
        Stream.of(persons).forEach(person -> stores.mention(message, person));
        stores.within(() -> stores.timelines.add(
                List.of(item(message, persons)),
                List.of(new StatedGround(Ground.GRAVITY, "Piet", "wurging")),
                message));
        return message;
    }

    private HeldItem item(InteractionId message, PersonId... persons) {
        return new HeldItem(
                new ItemId(UUID.randomUUID()),
                message,
                Field.SITUATION,
                "Zij huilt.",
                Set.of(persons),
                Stores.POLICE,
                Regime.WPG,
                LocalDate.of(2025, 3, 10),
                stores.now());
    }

    private List<InteractionId> timeline(Set<PersonId> core, Set<PersonId> attached) {
        return stores.timelines.of(core, attached, EVER).stream()
                .map(Chapter::interaction)
                .toList();
    }

    @Test
    void messageAboutACoreMemberBelongsToTheHousehold() {
        InteractionId message = told(victim, pleger, otherVictim);
        assertThat(timeline(Set.of(victim), Set.of(pleger))).containsExactly(message);
    }

    @Test
    void messageAboutNobodyButThePlegerBelongsToAllHisHouseholds() {
        InteractionId message = told(pleger);
        InteractionId both = told(pleger, otherPleger);
        assertThat(timeline(Set.of(victim), Set.of(pleger))).containsExactly(message);
        assertThat(timeline(Set.of(otherVictim), Set.of(pleger, otherPleger))).containsExactly(message, both);
    }

    @Test
    void whatThePlegerDidToAnotherNeverShowsHere() {
        told(pleger, otherVictim);
        assertThat(timeline(Set.of(victim), Set.of(pleger))).isEmpty();
    }

    @Test
    void householdOfNobodyHasNoTimeline() {
        told(victim);
        assertThat(timeline(Set.of(), Set.of())).isEmpty();
    }

    @Test
    void whatHappenedLongAgoIsLeftOut() {
        told(victim);
        assertThat(stores.timelines.of(Set.of(victim), Set.of(), stores.now().plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void itemComesBackAsItWasToldAndLiesSealed() {
        InteractionId message = told(victim, pleger);
        Chapter chapter = stores.timelines.of(Set.of(victim), Set.of(), EVER).getFirst();
        HeldItem item = chapter.items().getFirst();
        assertThat(chapter.interaction()).isEqualTo(message);
        assertThat(item.value()).isEqualTo("Zij huilt.");
        assertThat(item.subjects()).containsExactlyInAnyOrder(victim, pleger);
        assertThat(item.regime()).isEqualTo(Regime.WPG);
        assertThat(chapter.grounds()).extracting(StatedGround::ground).containsExactly(Ground.GRAVITY);
        byte[] sealed = stores.jdbc
                .sql("select sealed from item where interaction = ?")
                .param(message.value())
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("huilt");
    }
}
