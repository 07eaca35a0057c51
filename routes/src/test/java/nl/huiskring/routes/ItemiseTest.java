package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.RelationType;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Regime;
import org.junit.jupiter.api.Test;

class ItemiseTest {
    private static final PersonId VICTIM = person(1);
    private static final PersonId CHILD = person(2);
    private static final PersonId PLEGER = person(3);
    private static final Map<String, PersonId> WHO = Map.of("p1", VICTIM, "p2", CHILD, "p3", PLEGER);

    private final AReport report = new AReport(MessageType.POLITIE_REGISTRATIE, Town.POLICE)
            .person("p1", PersonRole.SLACHTOFFER, "Bos")
            .person("p2", PersonRole.KIND, "Bos")
            .person("p3", PersonRole.PLEGER, "Vos")
            .person("p4", PersonRole.MELDER, "Klikspaan");

    private List<HeldItem> items(Partner sender) {
        return new Itemise(Town.CLOCK).items(new InteractionId(new UUID(1, 1)), report.report(), sender, WHO);
    }

    private List<HeldItem> items(Field field) {
        return items(Town.POLICE).stream().filter(item -> item.field() == field).toList();
    }

    @Test
    void reporterIsSealedWithAllThatLeadsToHim() {
        assertThat(items(Field.REPORTER))
                .extracting(HeldItem::value)
                .containsExactly("Anna Klikspaan", "Schuilkade 14, 7901AB Hoogeveen", "0612345678");
        assertThat(items(Town.POLICE).stream().filter(item -> item.field() != Field.REPORTER))
                .noneMatch(item -> item.value().contains("Klikspaan"));
    }

    @Test
    void reporterIsNobodysRelative() {
        report.relation("p4", RelationType.FAMILIE, "p1").relation("p1", RelationType.OUDER, "p2");
        assertThat(items(Field.RELATION)).extracting(HeldItem::subjects).containsExactly(Set.of(VICTIM, CHILD));
    }

    @Test
    void eachFieldIsAboutWhomItTellsSomethingOf() {
        report.says(Field.NARRATIVE_TEXT, "x")
                .says(Field.ARREST, "true")
                .says(Field.INJURY, "1")
                .says(Field.CHILD_PRESENT, "true");
        assertThat(items(Field.NARRATIVE_TEXT).getFirst().subjects()).containsExactlyInAnyOrder(VICTIM, CHILD, PLEGER);
        assertThat(items(Field.ARREST).getFirst().subjects()).containsExactly(PLEGER);
        assertThat(items(Field.INJURY).getFirst().subjects()).containsExactly(VICTIM);
        assertThat(items(Field.CHILD_PRESENT).getFirst().subjects()).containsExactly(CHILD);
    }

    @Test
    void whatIsAboutNobodyInParticularIsAboutEverybody() {
        AReport without = new AReport(MessageType.SIGNAAL, Town.SCHOOL)
                .person("p1", PersonRole.BETROKKENE, "Bos")
                .says(Field.CHILD_WORDS, "x");
        List<HeldItem> items = new Itemise(Town.CLOCK)
                .items(new InteractionId(new UUID(1, 1)), without.report(), Town.SCHOOL, Map.of("p1", VICTIM));
        assertThat(items.stream().filter(item -> item.field() == Field.CHILD_WORDS))
                .extracting(HeldItem::subjects)
                .containsExactly(Set.of(VICTIM));
    }

    @Test
    void onlyThePoliceMakeAPlegerASuspect() {
        assertThat(items(Field.SUSPECT_ROLE)).extracting(HeldItem::subjects).containsExactly(Set.of(PLEGER));
        assertThat(items(Town.SCHOOL)).noneMatch(item -> item.field() == Field.SUSPECT_ROLE);
    }

    @Test
    void itemKeepsHolderAndRegimeOfItsSender() {
        assertThat(items(Town.POLICE))
                .allMatch(item -> item.regime() == Regime.WPG && item.holder().equals(Town.POLICE.oin()));
        assertThat(items(Town.SCHOOL)).allMatch(item -> item.regime() == Regime.AVG);
    }

    /** Half past midnight in Hoogeveen is still yesterday in Greenwich. */
    @Test
    void dayOfRecordingIsADutchDay() {
        report.sentAt(Instant.parse("2026-07-01T22:30:00Z"));
        assertThat(items(Town.POLICE)).extracting(HeldItem::recordedOn).containsOnly(LocalDate.of(2026, 7, 2));
    }

    @Test
    void blankTextIsNoItem() {
        report.says(Field.NARRATIVE_TEXT, "  ");
        assertThat(items(Field.NARRATIVE_TEXT)).isEmpty();
    }
}
