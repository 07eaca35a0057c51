package nl.huiskring.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.consent.ConsentRegister;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.consent.Question;
import nl.huiskring.consent.Request;
import nl.huiskring.consent.Ruling;
import nl.huiskring.consent.Subject;
import nl.huiskring.household.store.People.Known;
import nl.huiskring.household.store.Timelines.Chapter;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.StatedGround;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.SecrecyFlag;

/** Step 6: puts one item before the decision point, with the facts of the household it belongs to. */
final class AskConsent {
    /** Age assumed of somebody whose birth date nobody knows: an adult, unless he is called a child. */
    private static final int UNKNOWN_ADULT = 30;

    private static final int UNKNOWN_CHILD = 0;

    /** The kind of a holder that is no longer registered, as the log has it. */
    private static final PartnerKind NOBODY = PartnerKind.BURGER;

    private final DecisionPoint decisions;
    private final ConsentRegister consents;
    private final PartnerDirectory partners;
    private final Clock clock;

    AskConsent(DecisionPoint decisions, ConsentRegister consents, PartnerDirectory partners, Clock clock) {
        this.decisions = decisions;
        this.consents = consents;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * Decides about one item for one recipient. The place of an incident is left out where it may be somebody's hiding place.
     *
     * @return the widest ruling among the recipient's true involvements, with the facts it rests on
     */
    Asked ask(HeldItem item, Partner recipient, Purpose purpose, Picture picture) {
        List<Asked> all = Ties.in(item, recipient, picture).stream()
                .map(involvement -> ask(item, recipient, purpose, picture, involvement))
                .toList();
        Asked widest = all.stream()
                .max(Comparator.comparing(Asked::outcome))
                .orElseThrow(() -> new IllegalStateException("a recipient is involved somehow, be it not at all"));
        Set<PersonId> hidden = hiddenAt(item, picture);
        boolean shows = widest.outcome() == Outcome.PERMIT || widest.outcome() == Outcome.PERMIT_MASKED;
        return !shows || hidden.isEmpty() || all.stream().anyMatch(asked -> mayKnowWhere(asked, hidden, purpose))
                ? widest
                : widest.leftOut();
    }

    /** Where something happened may be where a hidden person lives. */
    private static Set<PersonId> hiddenAt(HeldItem item, Picture picture) {
        return item.field() != Field.PLACE
                ? Set.of()
                : item.subjects().stream()
                        .filter(subject ->
                                !picture.placeFlags(subject, item.value()).isEmpty())
                        .collect(Collectors.toSet());
    }

    /** Minimisation within the permit (AVG 5(1)(c)): only who may know the secret addresses of all who hide. */
    private boolean mayKnowWhere(Asked asked, Set<PersonId> hidden, Purpose purpose) {
        List<PersonId> subjects = List.copyOf(asked.item().subjects());
        List<Question> where = IntStream.range(0, subjects.size())
                .filter(i -> hidden.contains(subjects.get(i)))
                .mapToObj(i -> asked.questions().get(i).whereabouts())
                .toList();
        Request request = new Request(asked.item().id(), asked.recipient().oin(), purpose, where);
        return decisions.rule(request).decision().outcome() == Outcome.PERMIT;
    }

    /** What somebody brought who is no longer registered goes nowhere: nobody answers for it any more. */
    private Asked ask(HeldItem item, Partner recipient, Purpose purpose, Picture picture, Involvement involvement) {
        Optional<Partner> holder = partners.byOin(item.holder());
        List<Question> questions = item.subjects().stream()
                .map(subject -> question(item, holder, subject, recipient, purpose, picture, involvement))
                .toList();
        Ruling ruling = holder.isPresent()
                ? decisions.rule(new Request(item.id(), recipient.oin(), purpose, questions))
                : decisions.refuse("the holder is not registered");
        return new Asked(item, recipient, questions, ruling, false);
    }

    private Question question(
            HeldItem item,
            Optional<Partner> holder,
            PersonId subject,
            Partner recipient,
            Purpose purpose,
            Picture picture,
            Involvement involvement) {
        LocalDate today = DutchTime.dayOf(clock.instant());
        return new Question(
                item.field().category(),
                item.field().part(),
                item.regime(),
                holder.map(Partner::kind).orElse(NOBODY),
                item.recordedOn(),
                subject(item, subject, picture, today),
                flags(item, subject, picture),
                recipient.kind(),
                involvement,
                purpose,
                today,
                worse(covenant(holder, today), recipient.covenant().stateOn(today)),
                consents.of(subject),
                grounds(item, holder, recipient, picture));
    }

    private static Subject subject(HeldItem item, PersonId person, Picture picture, LocalDate today) {
        PersonRole role = picture.chapter(item.interaction())
                .map(chapter -> chapter.persons().get(person))
                .orElse(PersonRole.BETROKKENE);
        int unknown = role == PersonRole.KIND ? UNKNOWN_CHILD : UNKNOWN_ADULT;
        int age = Optional.ofNullable(picture.known().get(person))
                .flatMap(Known::birthDate)
                .map(birth -> birth.ageOn(today))
                .orElse(unknown);
        return new Subject(role, age);
    }

    private static Set<SecrecyFlag> flags(HeldItem item, PersonId person, Picture picture) {
        Category category = item.field().category();
        boolean place = category == Category.D02 || category == Category.D04;
        return place ? picture.placeFlags(person, item.value()) : ownFlags(person, picture);
    }

    private static Set<SecrecyFlag> ownFlags(PersonId person, Picture picture) {
        Known known = picture.known().get(person);
        return known == null ? Set.of() : known.flags();
    }

    /** Grounds stated with the message, and the transfer of the case by Veilig Thuis to this recipient. */
    private static Set<Ground> grounds(HeldItem item, Optional<Partner> holder, Partner recipient, Picture picture) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        picture.chapter(item.interaction()).map(Chapter::grounds).orElse(List.of()).stream()
                .map(StatedGround::ground)
                .forEach(grounds::add);
        boolean ofVeiligThuis = holder.filter(partner -> partner.kind() == PartnerKind.VEILIG_THUIS)
                .isPresent();
        if (ofVeiligThuis && picture.hasCase(recipient.oin()) && isLocalTeam(recipient.kind())) {
            grounds.add(Ground.TRANSFER);
        }
        return grounds;
    }

    /** A local team has a case by transfer and in no other way. */
    private static boolean isLocalTeam(PartnerKind kind) {
        return kind == PartnerKind.WIJKTEAM || kind == PartnerKind.WELZIJNSWERK || kind == PartnerKind.GEMEENTE;
    }

    private static CovenantState covenant(Optional<Partner> partner, LocalDate day) {
        return partner.map(known -> known.covenant().stateOn(day)).orElse(CovenantState.WITHDRAWN);
    }

    private static CovenantState worse(CovenantState one, CovenantState other) {
        return one == CovenantState.SIGNED ? other : one;
    }
}
