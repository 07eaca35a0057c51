package nl.huiskring.routes;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.consent.CovenantClass;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.consent.GroundCondition;
import nl.huiskring.consent.Policy;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.consent.Scope;
import nl.huiskring.consent.Warrant;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;

/** The partners of a small town and rows of the policy in the sense of the matrix, for tests of single steps. */
final class Town {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T11:00:00Z"), ZoneOffset.UTC);

    static final Partner POLICE = partner(1, PartnerKind.POLITIE);
    static final Partner VEILIG_THUIS = partner(2, PartnerKind.VEILIG_THUIS);
    static final Partner PROBATION = partner(3, PartnerKind.RECLASSERING);
    static final Partner TEAM = partner(4, PartnerKind.GEMEENTE);
    static final Partner OTHER_TEAM = partner(5, PartnerKind.WIJKTEAM);
    static final Partner CARE = partner(6, PartnerKind.VERSLAVINGSZORG);
    static final Partner SCHOOL = partner(7, PartnerKind.SCHOOL);
    static final PartnerDirectory PARTNERS =
            () -> List.of(POLICE, VEILIG_THUIS, PROBATION, TEAM, OTHER_TEAM, CARE, SCHOOL);

    static final DecisionPoint DECISIONS = new DecisionPoint(policy());

    private Town() {}

    static PersonId person(int number) {
        return new PersonId(new UUID(0x7000L, number));
    }

    private static Partner partner(int number, PartnerKind kind) {
        return serving(number, kind, Set.of());
    }

    static Partner serving(int number, PartnerKind kind, Set<String> municipalities) {
        return new Partner(
                kind.code(),
                new Oin("00000001999100%02d1000".formatted(number)),
                "Partner " + kind.code(),
                kind,
                Transport.REST,
                URI.create("https://localhost/"),
                EnumSet.allOf(Purpose.class),
                EnumSet.allOf(Category.class),
                municipalities,
                "contact of " + kind.code(),
                true,
                new Partner.Covenant("c", CovenantState.SIGNED, Optional.empty()));
    }

    private static Policy policy() {
        Set<PartnerKind> teams = Set.of(PartnerKind.GEMEENTE, PartnerKind.WIJKTEAM);
        Set<Involvement> notCase = EnumSet.complementOf(EnumSet.of(Involvement.CASE));
        return Policy.of(List.of(
                row("R22", Set.of(Category.D11), teams, EnumSet.allOf(Involvement.class), Outcome.DENY),
                row("R27", Set.of(Category.D03), teams, EnumSet.allOf(Involvement.class), Outcome.DENY),
                row("R39", Set.of(Category.D01, Category.D05), teams, Set.of(Involvement.CASE), Outcome.PERMIT_MASKED),
                row("R45", Set.of(Category.D02, Category.D04), teams, Set.of(Involvement.CASE), Outcome.PERMIT_MASKED),
                transfer(Set.of(Category.D10, Category.D12, Category.D16)),
                row("R19", Set.of(Category.D10, Category.D12, Category.D16), teams, notCase, Outcome.DENY),
                row("R13", Set.of(Category.D09), teams, Set.of(Involvement.CASE), Outcome.SIGNAL_ONLY),
                row("R06", Set.of(Category.D06), teams, Set.of(Involvement.CASE), Outcome.DEFER),
                row(
                        "R21",
                        Set.of(Category.D12),
                        Set.of(PartnerKind.SCHOOL),
                        Set.of(Involvement.REPORTER),
                        Outcome.PERMIT),
                row(
                        "R04",
                        Set.of(Category.D06),
                        Set.of(PartnerKind.RECLASSERING),
                        Set.of(Involvement.OWN_CLIENT),
                        Outcome.PERMIT),
                row(
                        "R01",
                        Set.of(Category.D01, Category.D02, Category.D05, Category.D06, Category.D10),
                        Set.of(PartnerKind.VEILIG_THUIS),
                        EnumSet.allOf(Involvement.class),
                        Outcome.PERMIT),
                row(
                        "R41",
                        Set.of(Category.D11),
                        Set.of(PartnerKind.VEILIG_THUIS),
                        EnumSet.allOf(Involvement.class),
                        Outcome.PERMIT)));
    }

    private static PolicyRow transfer(Set<Category> categories) {
        return row(
                "R19",
                scope(categories, Set.of(PartnerKind.GEMEENTE, PartnerKind.WIJKTEAM), Set.of(Involvement.CASE)),
                new GroundCondition(Set.of(Ground.TRANSFER), Set.of(), Set.of()),
                Outcome.PERMIT);
    }

    private static PolicyRow row(
            String id,
            Set<Category> categories,
            Set<PartnerKind> recipients,
            Set<Involvement> involvements,
            Outcome outcome) {
        return row(id, scope(categories, recipients, involvements), GroundCondition.ALWAYS, outcome);
    }

    private static PolicyRow row(String id, Scope scope, GroundCondition grounds, Outcome outcome) {
        Warrant warrant = new Warrant("source of " + id, "dpv:LegalObligation", "owner", LocalDate.of(2027, 1, 1));
        return new PolicyRow(id, "test", scope, grounds, outcome, CovenantClass.NONE, warrant);
    }

    private static Scope scope(Set<Category> categories, Set<PartnerKind> recipients, Set<Involvement> involvements) {
        return new Scope(
                new HashSet<>(categories),
                EnumSet.allOf(Part.class),
                EnumSet.allOf(PartnerKind.class),
                recipients,
                involvements,
                EnumSet.allOf(Purpose.class));
    }
}
