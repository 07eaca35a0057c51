package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.huiskring.casework.alert.Finding;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.exchange.Reason;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.SecrecyFlag;
import org.junit.jupiter.api.Test;

class ComposeSignalTest {
    private static final PersonId VICTIM = person(1);
    private static final PersonId CHILD = person(2);
    private static final PersonId PLEGER = person(3);
    private static final Instant DUE = Instant.parse("2026-03-10T15:00:00Z");

    private final Recording.Post post = new Recording.Post();
    private final AHousehold household =
            new AHousehold(1).core(VICTIM, CHILD).attached(PLEGER).tie(Town.TEAM, VICTIM, Involvement.CASE);

    private Composed compose(Partner recipient, Purpose purpose, Draft.Alert... alerts) {
        return compose(recipient, purpose, List.of(), alerts);
    }

    private Composed compose(Partner recipient, Purpose purpose, List<HeldItem> shared, Draft.Alert... alerts) {
        AskConsent ask = new AskConsent(Town.DECISIONS, person -> List.of(), Town.PARTNERS, Town.CLOCK);
        return new ComposeSignal(ask, post, Town.PARTNERS, Thresholds.proposedFor("test"), Town.CLOCK)
                .compose(
                        new Draft(recipient, purpose, shared, List.of(alerts)),
                        household.picture(),
                        AReport.TRACE,
                        () -> new Deliveries.NextVersion(new SignalId(new UUID(1, 1)), 1, "ref"));
    }

    private static Draft.Alert alert(String rule, HeldItem... restsOn) {
        Finding finding = new Finding(
                rule,
                Level.RED,
                DUE,
                "Alles in woorden.",
                "In het algemeen.",
                Stream.of(restsOn).map(HeldItem::id).toList(),
                AHousehold.THEN);
        return new Draft.Alert(new AlertId(UUID.randomUUID()), Level.RED, DUE, finding, List.of(restsOn));
    }

    private static Stream<String> values(ClearedSignal signal) {
        return signal.lines().stream().map(ClearedLine::value).flatMap(Optional::stream);
    }

    @Test
    void nothingIsSentWhenNothingMayBeTold() {
        HeldItem item = household.item(Town.POLICE, Field.INCIDENT_CLASS, "RUZIE", VICTIM);
        Composed composed = compose(Town.SCHOOL, Purpose.P2, alert("A01", item));
        assertThat(composed.signal()).isEmpty();
        assertThat(composed.asked()).hasSize(1);
    }

    @Test
    void namesAloneAreNoReasonToWrite() {
        HeldItem name = household.item(Town.POLICE, Field.NAME, "Anna Bos", VICTIM);
        assertThat(compose(Town.TEAM, Purpose.P4, List.of(name)).signal()).isEmpty();
    }

    @Test
    void wordsOfAReasonGoAlongOnlyWhenAllItRestsOnDoes() {
        HeldItem seen = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM);
        HeldItem unseen = household.item(Town.SCHOOL, Field.CONCERNS, "y", VICTIM);
        household.tie(Town.OTHER_TEAM, VICTIM, Involvement.CASE);
        HeldItem signalled = household.item(Town.PROBATION, Field.SUPERVISION_NOTE, "z", PLEGER);
        Reason all = reason(compose(Town.TEAM, Purpose.P4, alert("A01", seen)));
        Reason known = reason(compose(Town.TEAM, Purpose.P4, alert("A01", seen, signalled)));
        Reason part = reason(compose(Town.TEAM, Purpose.P4, alert("A01", seen, unseen)));
        assertThat(all.words()).isEqualTo("Alles in woorden.");
        assertThat(known.words()).isEqualTo("In het algemeen.");
        assertThat(known.rule()).isEqualTo("A01");
        assertThat(part.words()).isEqualTo("Er is een signaal over dit huishouden dat aandacht vraagt.");
        assertThat(part.rule()).isEqualTo("SIGNAAL");
        assertThat(part.restsOn()).containsExactly(seen.id());
    }

    /** That A10 fired on what the police told says that he no longer comes to care. */
    @Test
    void neitherNameNorWordsNorAdviceOfARuleTellWhatWasDenied() {
        HeldItem seen = household.item(Town.POLICE, Field.SUBSTANCE, "ALCOHOL", PLEGER);
        HeldItem denied = household.item(Town.CARE, Field.ATTENDANCE, "AFGEHAAKT", PLEGER);
        ClearedSignal relapse = toVeiligThuis(alert("A10", seen, denied));
        ClearedSignal ending = toVeiligThuis(alert("A11", seen, denied));
        assertThat(relapse.reasons()).extracting(Reason::rule).containsExactly("SIGNAAL");
        assertThat(relapse.reasons())
                .extracting(Reason::words)
                .isEqualTo(ending.reasons().stream().map(Reason::words).toList());
        assertThat(relapse.nextStep()).isEqualTo(ending.nextStep());
        assertThat(relapse.heading()).isEqualTo(ending.heading());
        assertThat(toVeiligThuis(alert("A10", seen)).nextStep())
                .as("who knows all of it gets the advice of the rule")
                .isNotEqualTo(relapse.nextStep());
    }

    private ClearedSignal toVeiligThuis(Draft.Alert alert) {
        return compose(Town.VEILIG_THUIS, Purpose.P2, alert).signal().orElseThrow();
    }

    @Test
    void ruleIsNotNamedToWhomItMayOnlyBeSignalled() {
        HeldItem item = household.item(Town.PROBATION, Field.SUPERVISION_NOTE, "geheim", PLEGER);
        ClearedSignal signal =
                compose(Town.TEAM, Purpose.P4, alert("A05", item)).signal().orElseThrow();
        assertThat(signal.reasons()).extracting(Reason::rule).containsExactly("SIGNAAL");
        assertThat(signal.reasons()).extracting(Reason::words).doesNotContain("In het algemeen.");
        assertThat(values(signal)).isEmpty();
        assertThat(signal.askHolders())
                .extracting(ClearedSignal.AskHolder::name)
                .containsExactlyInAnyOrder(Town.PROBATION.name(), Town.VEILIG_THUIS.name());
    }

    @Test
    void alertOnNothingThatIsSeenIsNotMentioned() {
        HeldItem seen = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM);
        HeldItem unseen = household.item(Town.SCHOOL, Field.CONCERNS, "y", VICTIM);
        ClearedSignal signal = compose(Town.TEAM, Purpose.P4, alert("A01", seen), alert("A03", unseen))
                .signal()
                .orElseThrow();
        assertThat(signal.reasons()).extracting(Reason::rule).containsExactly("A01");
    }

    @Test
    void holderOfWhatIsRefusedIsNotNamed() {
        HeldItem seen = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM);
        HeldItem refused = household.item(Town.CARE, Field.IN_CARE, "true", PLEGER);
        HeldItem deferred = household.item(Town.POLICE, Field.INCIDENT_CLASS, "RUZIE", VICTIM);
        ClearedSignal signal = compose(Town.TEAM, Purpose.P4, alert("A10", seen, refused, deferred))
                .signal()
                .orElseThrow();
        assertThat(signal.askHolders())
                .extracting(ClearedSignal.AskHolder::name)
                .containsExactlyInAnyOrder(Town.POLICE.name(), Town.VEILIG_THUIS.name());
        assertThat(signal.lines()).extracting(ClearedLine::holder).doesNotContain(Town.CARE.oin());
    }

    @Test
    void memberOfWhomNothingIsSeenIsNotCounted() {
        HeldItem seen = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM);
        household.item(Town.CARE, Field.CARE_CONTENT, "y", CHILD);
        ClearedSignal signal =
                compose(Town.TEAM, Purpose.P4, alert("A01", seen)).signal().orElseThrow();
        assertThat(signal.members()).containsExactly("persoon-1");
    }

    @Test
    void secretAddressIsInNoLine() {
        household.known(CHILD, Set.of(SecrecyFlag.BESCHERMD_KIND), Set.of("Schuilkade 14"), Set.of());
        household.item(Town.POLICE, Field.ADDRESS, "Schuilkade 14, 7901AB Hoogeveen", VICTIM);
        household.item(Town.POLICE, Field.PHONE, "0612345678", CHILD);
        HeldItem text =
                household.item(Town.VEILIG_THUIS, Field.SITUATION, "Zij zit nu op schuilkade 14 met het kind", VICTIM);
        household.item(Town.POLICE, Field.NAME, "Anna Bos", VICTIM);
        ClearedSignal signal =
                compose(Town.TEAM, Purpose.P4, alert("A01", text)).signal().orElseThrow();
        assertThat(values(signal))
                .contains("Anna Bos")
                .noneMatch(value -> value.toLowerCase().contains("schuilkade") || value.contains("5678"));
    }

    @Test
    void placeOfAnIncidentIsInNoLineWhereItMayBeAHidingPlace() {
        household.known(VICTIM, Set.of(SecrecyFlag.GEHEIM_ADRES), Set.of(), Set.of());
        HeldItem place = household.item(Town.POLICE, Field.PLACE, "woning achter de kerk", VICTIM);
        HeldItem violence = household.item(Town.POLICE, Field.VIOLENCE_FORM, "PHYSICAL", VICTIM);
        Composed composed = compose(Town.VEILIG_THUIS, Purpose.P2, List.of(place, violence));
        assertThat(values(composed.signal().orElseThrow())).containsExactly("PHYSICAL");
        assertThat(compose(Town.VEILIG_THUIS, Purpose.P2, List.of(place)).signal())
                .as("nothing else to tell")
                .isEmpty();
    }

    @Test
    void relationWithSomebodyUnseenIsNotTold() {
        HeldItem seen = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM);
        household.item(Town.POLICE, Field.RELATION, "partner", PLEGER, VICTIM);
        ClearedSignal signal =
                compose(Town.TEAM, Purpose.P4, alert("A01", seen)).signal().orElseThrow();
        assertThat(values(signal)).contains("persoon-2 is partner van persoon-1");
        assertThat(values(signal)).noneMatch(value -> value.contains(VICTIM.toString()));
    }

    @Test
    void teamIsAlwaysSentToVeiligThuisAndNobodyToHimself() {
        post.silent = List.of(
                new Deliveries.Silent(Town.TEAM.oin(), AHousehold.THEN),
                new Deliveries.Silent(Town.POLICE.oin(), AHousehold.THEN));
        HeldItem seen = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM);
        ClearedSignal signal =
                compose(Town.TEAM, Purpose.P4, alert("A01", seen)).signal().orElseThrow();
        assertThat(signal.askHolders())
                .extracting(ClearedSignal.AskHolder::name)
                .containsExactly(Town.VEILIG_THUIS.name());
        assertThat(signal.silentSources())
                .extracting(ClearedSignal.SilentSource::name)
                .containsExactly(Town.POLICE.name());
    }

    private static Reason reason(Composed composed) {
        return composed.signal().orElseThrow().reasons().getFirst();
    }
}
