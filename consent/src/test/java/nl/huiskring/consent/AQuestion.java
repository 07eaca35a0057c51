package nl.huiskring.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;
import nl.huiskring.model.policy.SecrecyFlag;

/** Questions in the words of the domain; what a test does not name is the most ordinary. */
final class AQuestion {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Category category = Category.D12;
    private Regime regime = Regime.AVG;
    private PartnerKind holder = PartnerKind.VEILIG_THUIS;
    private LocalDate recordedOn = LocalDate.of(2026, 3, 1);
    private int age = 34;
    private final Set<SecrecyFlag> flags = EnumSet.noneOf(SecrecyFlag.class);
    private PartnerKind recipient = PartnerKind.WIJKTEAM;
    private Involvement involvement = Involvement.CASE;
    private Purpose purpose = Purpose.P4;
    private LocalDate at = TODAY;
    private CovenantState covenant = CovenantState.SIGNED;
    private final List<Consent> consents = new ArrayList<>();
    private final Set<Ground> grounds = EnumSet.noneOf(Ground.class);

    static AQuestion about(Category category) {
        AQuestion question = new AQuestion();
        question.category = category;
        return question;
    }

    static AQuestion aboutPoliceData() {
        AQuestion question = about(Category.D06);
        question.regime = Regime.WPG;
        question.holder = PartnerKind.POLITIE;
        return question.to(PartnerKind.VEILIG_THUIS).forPurpose(Purpose.P2);
    }

    AQuestion under(Regime other) {
        regime = other;
        return this;
    }

    AQuestion heldBy(PartnerKind kind) {
        holder = kind;
        return this;
    }

    AQuestion recordedOn(LocalDate day) {
        recordedOn = day;
        return this;
    }

    AQuestion aged(int years) {
        age = years;
        return this;
    }

    AQuestion flagged(SecrecyFlag flag) {
        flags.add(flag);
        return this;
    }

    AQuestion to(PartnerKind kind) {
        recipient = kind;
        return this;
    }

    AQuestion involved(Involvement other) {
        involvement = other;
        return this;
    }

    AQuestion forPurpose(Purpose other) {
        purpose = other;
        return this;
    }

    AQuestion on(LocalDate day) {
        at = day;
        return this;
    }

    AQuestion withCovenant(CovenantState state) {
        covenant = state;
        return this;
    }

    AQuestion stating(Ground ground) {
        grounds.add(ground);
        return this;
    }

    AQuestion consented(ConsentParty by) {
        return consented(consent(by));
    }

    AQuestion consented(Consent consent) {
        consents.add(consent);
        return this;
    }

    /** A consent for exactly what is asked now, given a week before. */
    Consent consent(ConsentParty by) {
        return new Consent(by, category, recipient, purpose, at.minusWeeks(1), Optional.empty(), Optional.empty());
    }

    Question asked() {
        return new Question(
                category,
                Part.CONTENT,
                regime,
                holder,
                recordedOn,
                new Subject(PersonRole.BETROKKENE, age),
                flags,
                recipient,
                involvement,
                purpose,
                at,
                covenant,
                consents,
                grounds);
    }
}
