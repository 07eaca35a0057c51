package nl.huiskring.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;
import nl.huiskring.model.policy.SecrecyFlag;

/**
 * May this item, as far as it is about this one person, go to this recipient for this purpose?
 *
 * @param category as the field has it; an address with a secrecy flag is taken as {@link Category#D03} by the decision
 * @param recordedOn the day the holder recorded the item; police data age from here
 * @param involvement what the recipient has to do with the case; {@link Involvement#HOLDER} only where the OIN of recipient
 *     and holder are the same
 * @param at the day of the decision
 * @param covenant the worse of the states of holder and recipient
 * @param consents all consents by or for the person concerned, see {@link ConsentRegister}
 * @param grounds stated and recorded grounds; {@link Ground#CONSENT} among them is ignored, for it follows from the consents
 */
public record Question(
        Category category,
        Part part,
        Regime regime,
        PartnerKind holder,
        LocalDate recordedOn,
        Subject subject,
        Set<SecrecyFlag> flags,
        PartnerKind recipient,
        Involvement involvement,
        Purpose purpose,
        LocalDate at,
        CovenantState covenant,
        List<Consent> consents,
        Set<Ground> grounds) {
    public Question {
        flags = Set.copyOf(flags);
        consents = List.copyOf(consents);
        grounds = Set.copyOf(grounds);
    }

    /** The same question as if the item told a secret address: may this recipient know where this person is? */
    public Question whereabouts() {
        return new Question(
                Category.D03,
                Part.CONTENT,
                regime,
                holder,
                recordedOn,
                subject,
                flags,
                recipient,
                involvement,
                purpose,
                at,
                covenant,
                consents,
                grounds);
    }

    /** Whether both ask about one item, one recipient and one purpose on one day. */
    boolean asksTheSameAs(Question other) {
        return category == other.category
                && part == other.part
                && regime == other.regime
                && holder == other.holder
                && recipient == other.recipient
                && purpose == other.purpose
                && at.equals(other.at);
    }
}
