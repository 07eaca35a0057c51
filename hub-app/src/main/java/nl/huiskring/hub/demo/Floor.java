package nl.huiskring.hub.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huiskring.adapters.storage.PostgresFigures.Figures;
import nl.huiskring.town.partner.Ledger.Ended;
import nl.huiskring.town.story.Planned;

/**
 * The least that a half year of Hoogeveen brings. A play in which little or nothing happened proves nothing, so it is not well
 * either. Volumes are those of the project of 2010 (about 160 police registrations, 105 reports at Veilig Thuis in 83 families).
 */
final class Floor {
    private static final int REGISTRATIONS = 160;
    private static final int REPORTS = 105;
    private static final int PERSONS = 2 * 83;
    private static final int HOUSEHOLDS = 70;
    private static final int SENDERS = 9;
    private static final List<String> TRANSPORTS = List.of("files", "jms", "rest", "soap");
    private static final List<String> RULES = List.of("A01", "A03", "A04", "A05", "A07", "A09");

    private final int scale;
    private final List<PartnerBook> books;
    private final List<String> tooLittle = new ArrayList<>();

    private Floor(int scale, List<PartnerBook> books) {
        this.scale = scale;
        this.books = books;
    }

    /**
     * What there was too little of, in Dutch.
     *
     * @param scale times the size of Hoogeveen
     * @param story all that the partners were to send
     */
    static List<String> tooLittle(
            int scale, List<Planned> story, List<PartnerBook> books, Figures figures, Recount.Result recount) {
        Floor floor = new Floor(scale, books);
        floor.messages(story);
        floor.town(figures);
        floor.disclosures(recount);
        return floor.tooLittle;
    }

    private void messages(List<Planned> story) {
        least("aanvaarde politieregistraties", accepted("PolitieRegistratie"), (long) REGISTRATIONS * scale);
        least("aanvaarde meldingen bij Veilig Thuis", accepted("Melding"), (long) REPORTS * scale);
        least("partners die iets hebben verzonden", senders(), SENDERS);
        TRANSPORTS.forEach(transport -> least("aanvaarde berichten via " + transport, over(transport), 1));
        least("berichten die met recht zijn geweigerd", ended(Ended.REFUSED), 1);
        least("herhaalde berichten", ended(Ended.REPEATED), 1);
        least("berichten uit het verhaal die zijn verzonden", story.size() - unsent(story), story.size());
    }

    private void town(Figures figures) {
        least("personen", figures.persons(), (long) PERSONS * scale);
        least("huishoudens", figures.households(), (long) HOUSEHOLDS * scale);
        for (String rule : RULES) {
            long count = figures.alerts().getOrDefault(rule, Map.of()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            least("signalen van regel " + rule, count, 1);
        }
    }

    private void disclosures(Recount.Result recount) {
        long arrivals = books.stream().mapToLong(book -> book.received().size()).sum();
        least("bezorgde huishoudsignalen", arrivals, (long) REGISTRATIONS * scale);
        least("verstrekte gegevens", recount.fields(), Math.max(1, arrivals));
        least(
                "niet verstrekte gegevens",
                recount.refusals().values().stream().mapToLong(Refused::count).sum(),
                1);
    }

    private void least(String what, long count, long least) {
        if (count < least) {
            tooLittle.add("%s: %d, verwacht ten minste %d".formatted(what, count, least));
        }
    }

    private long accepted(String type) {
        return books.stream()
                .flatMap(PartnerBook::taken)
                .filter(line -> line.planned().message().type().equals(type))
                .map(line -> line.planned().message().id())
                .distinct()
                .count();
    }

    private long senders() {
        return books.stream().filter(book -> book.taken().findAny().isPresent()).count();
    }

    private long over(String transport) {
        return books.stream()
                .filter(book -> book.transport().equals(transport))
                .flatMap(PartnerBook::taken)
                .count();
    }

    private long ended(Ended ended) {
        return books.stream()
                .flatMap(book -> book.sent().stream())
                .filter(line -> line.ended() == ended && line.asExpected())
                .count();
    }

    private long unsent(List<Planned> story) {
        Set<Planned> sent = new HashSet<>();
        books.forEach(book -> book.sent().forEach(line -> sent.add(line.planned())));
        return story.stream().filter(planned -> !sent.contains(planned)).count();
    }
}
