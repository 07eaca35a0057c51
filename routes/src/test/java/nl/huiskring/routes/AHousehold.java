package nl.huiskring.routes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.household.store.People.Known;
import nl.huiskring.household.store.People.Shielded;
import nl.huiskring.household.store.Timelines.Chapter;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.SecrecyFlag;

/** A picture of a household, piece by piece. */
final class AHousehold {
    static final Instant THEN = Instant.parse("2026-03-01T20:00:00Z");

    private final HouseholdId id;
    private final Set<PersonId> core = new LinkedHashSet<>();
    private final Set<PersonId> attached = new LinkedHashSet<>();
    private final Map<PersonId, Known> known = new HashMap<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Picture.Tie> ties = new ArrayList<>();
    private long items;

    AHousehold(int number) {
        this.id = new HouseholdId(new UUID(0x7100L, number));
    }

    AHousehold core(PersonId... persons) {
        core.addAll(List.of(persons));
        return this;
    }

    AHousehold attached(PersonId person) {
        attached.add(person);
        return this;
    }

    AHousehold known(PersonId person, Set<SecrecyFlag> flags, Set<String> places, Set<String> names) {
        return known(person, flags, places, Set.of(), names);
    }

    /** He is where a marked record, of whomever, is; no mark lies on himself. */
    AHousehold shielded(PersonId person, String told, SecrecyFlag flag) {
        return known(person, Set.of(), Set.of(told), Set.of(new Shielded(told, Set.of(told), Set.of(flag))), Set.of());
    }

    private AHousehold known(
            PersonId person, Set<SecrecyFlag> flags, Set<String> places, Set<Shielded> shielded, Set<String> names) {
        known.put(person, new Known(false, Optional.<PartialDate>empty(), flags, Set.of(), places, shielded, names));
        return this;
    }

    AHousehold tie(Partner partner, PersonId person, Involvement involvement) {
        ties.add(new Picture.Tie(partner.oin(), person, involvement));
        return this;
    }

    HeldItem item(Partner holder, Field field, String value, PersonId... subjects) {
        return item(holder, field, value, THEN, subjects);
    }

    /** One message with this one item. */
    HeldItem item(Partner holder, Field field, String value, Instant at, PersonId... subjects) {
        InteractionId interaction = new InteractionId(new UUID(0x7200L, ++items));
        HeldItem item = new HeldItem(
                new ItemId(new UUID(0x7300L, items)),
                interaction,
                field,
                value,
                new LinkedHashSet<>(List.of(subjects)),
                holder.oin(),
                holder.regime(),
                LocalDate.of(2026, 3, 1),
                at);
        Map<PersonId, PersonRole> roles = new HashMap<>();
        item.subjects().forEach(person -> roles.put(person, PersonRole.BETROKKENE));
        chapters.add(new Chapter(interaction, MessageType.MELDING, holder.oin(), at, roles, List.of(item), List.of()));
        return item;
    }

    Picture picture() {
        return new Picture(id, core, attached, known, chapters, ties);
    }
}
