package nl.huiskring.household.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.StatedGround;
import nl.huiskring.model.policy.PersonRole;

/** What happened, item by item, each with its source. */
public interface Timelines {
    void add(Collection<HeldItem> items, Collection<StatedGround> grounds, InteractionId interaction);

    /**
     * The messages that belong to a household: those that name one of its core members, and those that name nobody but its
     * attached members. What a pleger did to somebody else's household therefore never shows here.
     *
     * @param since messages about what happened before are left out
     */
    List<Chapter> of(Set<PersonId> core, Set<PersonId> attached, Instant since);

    /** Whom items are about, as it is known now, and the messages that told them. */
    Map<ItemId, About> about(Collection<ItemId> items);

    /** What an item is about. */
    record About(InteractionId interaction, Set<PersonId> persons) {}

    /** One message on a timeline, ordered by when things happened. */
    record Chapter(
            InteractionId interaction,
            MessageType type,
            Oin sender,
            Instant happenedAt,
            Map<PersonId, PersonRole> persons,
            List<HeldItem> items,
            List<StatedGround> grounds) {}
}
