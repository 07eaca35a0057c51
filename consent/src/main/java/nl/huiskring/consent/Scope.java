package nl.huiskring.consent;

import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;

/** The situations a row speaks about: one of each of these. No set is empty. */
public record Scope(
        Set<Category> categories,
        Set<Part> parts,
        Set<PartnerKind> holders,
        Set<PartnerKind> recipients,
        Set<Involvement> involvements,
        Set<Purpose> purposes) {
    public Scope {
        categories = Closed.copy(Category.class, categories);
        parts = Closed.copy(Part.class, parts);
        holders = Closed.copy(PartnerKind.class, holders);
        recipients = Closed.copy(PartnerKind.class, recipients);
        involvements = Closed.copy(Involvement.class, involvements);
        purposes = Closed.copy(Purpose.class, purposes);
        if (categories.isEmpty()
                || parts.isEmpty()
                || holders.isEmpty()
                || recipients.isEmpty()
                || involvements.isEmpty()
                || purposes.isEmpty()) {
            throw new IllegalArgumentException("a scope names at least one value of each");
        }
    }

    /** Every situation. */
    public static Scope everything() {
        return new Scope(
                Closed.all(Category.class),
                Closed.all(Part.class),
                Closed.all(PartnerKind.class),
                Closed.all(PartnerKind.class),
                Closed.all(Involvement.class),
                Closed.all(Purpose.class));
    }

    /** Whether there is a situation in both. */
    public boolean meets(Scope other) {
        return Closed.meet(categories, other.categories)
                && Closed.meet(parts, other.parts)
                && Closed.meet(holders, other.holders)
                && Closed.meet(recipients, other.recipients)
                && Closed.meet(involvements, other.involvements)
                && Closed.meet(purposes, other.purposes);
    }

    /** One text for equal scopes, whatever the order in which they were written. */
    String canonical() {
        return String.join(
                "|",
                Closed.text(categories),
                Closed.text(parts),
                Closed.text(holders),
                Closed.text(recipients),
                Closed.text(involvements),
                Closed.text(purposes));
    }
}
