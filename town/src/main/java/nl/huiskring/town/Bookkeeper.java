package nl.huiskring.town;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.town.TownReport.PartnerCount;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.partner.Ledger.Ended;
import nl.huiskring.town.partner.Organisation;
import nl.huiskring.town.partner.Organisations;
import nl.huiskring.town.story.Expected;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.story.Planned;

/** Counts the ledgers together, and asks the hub how far the messages are of partners that can ask. */
final class Bookkeeper {
    private static final int QUESTIONS = 20;
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Organisations organisations;
    private final List<String> unexpected = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    Bookkeeper(Organisations organisations) {
        this.organisations = organisations;
    }

    TownReport report(boolean quiet) throws InterruptedException {
        List<PartnerCount> counts = new ArrayList<>();
        for (Organisation organisation : organisations.all()) {
            counts.add(count(organisation));
        }
        return new TownReport(counts, unexpected, lost, notSeen(), quiet);
    }

    private PartnerCount count(Organisation organisation) throws InterruptedException {
        List<Ledger.Sent> sent = organisation.ledger().sent();
        sent.stream().filter(line -> !line.asExpected()).forEach(line -> unexpected.add(told(organisation, line)));
        Map<String, Long> status = statuses(organisation, sent);
        List<Ledger.Received> received = organisation.ledger().received();
        return new PartnerCount(
                organisation.id(),
                organisation.party().transport().name().toLowerCase(Locale.ROOT),
                sent.size(),
                ended(sent, Ended.ACCEPTED),
                ended(sent, Ended.REPEATED),
                sent.stream()
                        .filter(line -> line.ended() == Ended.REFUSED && line.asExpected())
                        .count(),
                sent.stream().filter(line -> !line.asExpected()).count(),
                sent.stream()
                        .filter(line -> !line.proven() && line.ended() != Ended.UNREACHABLE)
                        .count(),
                status.getOrDefault("OK", 0L),
                status.getOrDefault("IN_PROGRESS", 0L),
                received.size(),
                received.stream().filter(Ledger.Received::again).count(),
                doubledVersions(received));
    }

    private static long ended(List<Ledger.Sent> sent, Ended ended) {
        return sent.stream().filter(line -> line.ended() == ended).count();
    }

    private static String told(Organisation organisation, Ledger.Sent line) {
        Planned planned = line.planned();
        String expected = switch (planned.expected()) {
            case Expected.Accepted() -> "aanvaard";
            case Expected.Repeated() -> "herhaling";
            case Expected.Refused(String code) -> code;
        };
        return "%s %s %s: verwacht %s, kreeg %s %s"
                .formatted(
                        organisation.id(),
                        planned.message().type(),
                        planned.message().id(),
                        expected,
                        line.ended(),
                        line.code());
    }

    private Map<String, Long> statuses(Organisation organisation, List<Ledger.Sent> sent) throws InterruptedException {
        Map<String, Long> counts = new HashMap<>();
        for (Ledger.Sent line : sent) {
            if (line.ended() != Ended.ACCEPTED) {
                continue;
            }
            Optional<String> status = lastStatus(organisation, line.interaction());
            if (status.isPresent()) {
                counts.merge(status.get(), 1L, Long::sum);
                if (!status.get().equals("OK") && !status.get().equals("IN_PROGRESS")) {
                    lost.add(organisation.id() + " " + line.planned().message().id() + " " + status.get());
                }
            }
        }
        return counts;
    }

    private static Optional<String> lastStatus(Organisation organisation, String interaction)
            throws InterruptedException {
        Optional<String> status = organisation.status(interaction);
        for (int i = 0; i < QUESTIONS && status.equals(Optional.of("IN_PROGRESS")); i++) {
            Thread.sleep(BETWEEN);
            status = organisation.status(interaction);
        }
        return status;
    }

    private static long doubledVersions(List<Ledger.Received> received) {
        Set<String> seen = new HashSet<>();
        return received.stream()
                .filter(line -> !line.again())
                .filter(line -> !seen.add(
                        line.delivery().signalId() + "/" + line.delivery().version()))
                .count();
    }

    private List<String> notSeen() {
        Set<String> seen = new HashSet<>();
        organisations
                .of(Party.VEILIG_THUIS)
                .ledger()
                .received()
                .forEach(line -> seen.addAll(line.delivery().values("registratienummer")));
        return organisations.of(Party.POLITIE).ledger().sent().stream()
                .filter(line -> line.ended() == Ended.ACCEPTED)
                .map(line -> line.planned().message())
                .filter(message -> message.type().equals("PolitieRegistratie"))
                .flatMap(message -> message.fact("registratienummer").stream())
                .filter(number -> !seen.contains(number))
                .toList();
    }
}
