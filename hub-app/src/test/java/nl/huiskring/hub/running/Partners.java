package nl.huiskring.hub.running;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.partner.Organisation;
import nl.huiskring.town.partner.Organisations;
import nl.huiskring.town.story.Party;

/** The ten partners of the town at their real endpoints, told by a test what to send. */
public final class Partners implements AutoCloseable {
    private static final Duration KEEP_TRYING = Duration.ofMinutes(2);

    private final PartnerDirectory directory;
    private final Organisations organisations;

    private Partners(PartnerDirectory directory, Organisations organisations) {
        this.directory = directory;
        this.organisations = organisations;
    }

    /** Opens the endpoints; the hub must be there already, for a queue is connected to at once. */
    public static Partners open(HubPlan plan) {
        return new Partners(
                plan.directory(), Organisations.open(plan.town(), Clock.systemUTC(), (party, delivery) -> {}));
    }

    /** Sends a message over the partner's own transport and says how it was answered. */
    public Ledger.Sent send(Letter letter) throws InterruptedException {
        return send(letter, KEEP_TRYING);
    }

    /** Sends a message, again and again while there is no answer, but no longer than this. */
    public Ledger.Sent send(Letter letter, Duration keepTrying) throws InterruptedException {
        return of(letter.sender()).send(letter.planned(oin(letter.sender())), keepTrying);
    }

    public Organisation of(Party party) {
        return organisations.of(party);
    }

    public Oin oin(Party party) {
        return directory.ofKind(PartnerKind.ofCode(party.kind())).getFirst().oin();
    }

    /** The name under which others know it. */
    public String name(Party party) {
        return directory.byOin(oin(party)).orElseThrow().name();
    }

    /** Deliveries that a partner got, each once, in the order in which they came. */
    public List<Delivery> received(Party party) {
        return of(party).ledger().received().stream()
                .filter(line -> !line.again())
                .map(Ledger.Received::delivery)
                .toList();
    }

    /** Who has this OIN. */
    public Party party(Oin oin) {
        return Party.ofKind(directory.byOin(oin).orElseThrow().kind().code());
    }

    Set<String> deliveryIds(Oin oin) {
        return of(party(oin)).ledger().received().stream()
                .map(line -> line.delivery().deliveryId())
                .collect(Collectors.toSet());
    }

    /** Takes an endpoint down or brings it back. */
    public void setDown(Party party, boolean down) {
        organisations.setDown(party, down);
    }

    @Override
    public void close() {
        organisations.close();
    }
}
