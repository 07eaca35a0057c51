package nl.huiskring.routes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.casework.alert.AlertBook;
import nl.huiskring.casework.alert.AlertChange;
import nl.huiskring.casework.alert.AlertRules;
import nl.huiskring.casework.alert.Finding;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.casework.clock.VtClocks;
import nl.huiskring.casework.store.Casebook;
import nl.huiskring.household.store.People.Known;
import nl.huiskring.household.store.Timelines.Chapter;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.Uuids;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.policy.PersonRole;

/** Step 5: the alert rules look at the whole timeline of a household; one open alert per rule rises rather than repeats. */
final class Attend {
    private static final int ADULT = 18;

    private final Casebook casebook;
    private final PartnerDirectory partners;
    private final Thresholds thresholds;
    private final Clock clock;

    Attend(Casebook casebook, PartnerDirectory partners, Thresholds thresholds, Clock clock) {
        this.casebook = casebook;
        this.partners = partners;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** What changes through the message at hand; the changes are kept. */
    Attention attend(Picture picture) {
        Attention attention = look(picture);
        casebook.keep(attention.changes(), clock.instant());
        return attention;
    }

    /** How things stand; nothing is kept. */
    Attention look(Picture picture) {
        Instant now = clock.instant();
        Timeline timeline = timeline(picture);
        List<Finding> findings = AlertRules.evaluate(timeline, now, thresholds);
        List<AlertChange> changes = new AlertBook(timeline, () -> new AlertId(Uuids.next(clock)), now)
                .reconcile(casebook.alertsOf(picture.household()), findings);
        return new Attention(changes, VtClocks.inInvestigation(timeline, now, thresholds.calendar()));
    }

    /**
     * What deserves attention in a household.
     *
     * @param inInvestigation whether Veilig Thuis investigates; its purpose is then another
     */
    record Attention(List<AlertChange> changes, boolean inInvestigation) {}

    private Timeline timeline(Picture picture) {
        return new Timeline(
                picture.household(),
                picture.chapters().stream().map(this::happening).toList(),
                minors(picture));
    }

    private Happening happening(Chapter chapter) {
        return new Happening(
                chapter.interaction(),
                chapter.type(),
                chapter.sender(),
                partners.byOin(chapter.sender()).map(Partner::kind).orElse(PartnerKind.BURGER),
                chapter.happenedAt(),
                chapter.persons(),
                chapter.items().stream().map(Attend::told).toList());
    }

    private static Told told(HeldItem item) {
        return new Told(item.id(), item.field(), item.value(), item.subjects());
    }

    private Set<PersonId> minors(Picture picture) {
        LocalDate today = DutchTime.dayOf(clock.instant());
        return picture.members()
                .filter(person -> isMinor(Optional.ofNullable(picture.known().get(person)), today))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isMinor(Optional<Known> known, LocalDate today) {
        return known.filter(one -> one.birthDate()
                        .map(birth -> birth.ageOn(today) < ADULT)
                        .orElse(one.roles().contains(PersonRole.KIND)))
                .isPresent();
    }
}
