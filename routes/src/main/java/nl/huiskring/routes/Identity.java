package nl.huiskring.routes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Outcome;

/**
 * Who the members are, as far as one recipient may know: of each person and field the newest item that may be shown, from
 * whatever holder permits it; the name that only a carer gave stays with the carer.
 */
final class Identity {
    private static final Set<Field> FIELDS = EnumSet.of(
            Field.NAME,
            Field.BIRTH_DATE,
            Field.SEX,
            Field.BSN,
            Field.SKN,
            Field.ADDRESS,
            Field.PHONE,
            Field.EMAIL,
            Field.ROLE,
            Field.SUSPECT_ROLE,
            Field.RELATION);

    private static final Comparator<HeldItem> NEWEST =
            Comparator.comparing(HeldItem::happenedAt).reversed();

    private final AskConsent consent;

    Identity(AskConsent consent) {
        this.consent = consent;
    }

    static boolean isIdentity(Field field) {
        return FIELDS.contains(field);
    }

    /** Everything that was asked; the disclosing ones are what may be shown. */
    List<Asked> of(Draft draft, Picture picture) {
        List<Asked> asked = new ArrayList<>();
        picture.members()
                .forEach(person -> FIELDS.stream()
                        .filter(field -> field != Field.RELATION)
                        .forEach(field -> asked.addAll(one(person, field, draft, picture))));
        asked.addAll(relations(draft, picture));
        return asked;
    }

    private List<Asked> one(PersonId person, Field field, Draft draft, Picture picture) {
        return untilPermitted(
                picture.items()
                        .filter(item -> item.field() == field && item.subjects().equals(Set.of(person)))
                        .sorted(NEWEST)
                        .toList(),
                draft,
                picture);
    }

    private List<Asked> relations(Draft draft, Picture picture) {
        List<Asked> asked = new ArrayList<>();
        Set<Told> told = new HashSet<>();
        picture.items()
                .filter(item -> item.field() == Field.RELATION
                        && item.subjects().stream().allMatch(picture::isMember))
                .sorted(NEWEST)
                .filter(item -> !told.contains(Told.of(item)))
                .forEach(item -> {
                    Asked one = consent.ask(item, draft.recipient(), draft.purpose(), picture);
                    asked.add(one);
                    if (one.tells()) {
                        told.add(Told.of(item));
                    }
                });
        return asked;
    }

    /** A relation as it is told: who is what of whom. */
    private record Told(String type, List<PersonId> both) {
        static Told of(HeldItem item) {
            return new Told(item.value(), List.copyOf(item.subjects()));
        }
    }

    /** Asks about the newest of each holder until one may be shown as it is. */
    private List<Asked> untilPermitted(List<HeldItem> newestFirst, Draft draft, Picture picture) {
        List<Asked> asked = new ArrayList<>();
        Set<String> holders = new HashSet<>();
        Optional<Asked> best = Optional.empty();
        for (HeldItem item : newestFirst) {
            if (!holders.add(item.holder().value())) {
                continue;
            }
            Asked one = consent.ask(item, draft.recipient(), draft.purpose(), picture);
            asked.add(one);
            best = best.filter(other -> other.outcome().compareTo(one.outcome()) >= 0)
                    .or(() -> Optional.of(one));
            if (one.outcome() == Outcome.PERMIT) {
                break;
            }
        }
        best.ifPresent(shown -> asked.removeIf(other -> other != shown && other.tells()));
        return asked;
    }
}
