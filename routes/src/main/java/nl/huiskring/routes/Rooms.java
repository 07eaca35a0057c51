package nl.huiskring.routes;

import java.time.Clock;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.casework.sharing.SharingTable;
import nl.huiskring.casework.store.Casebook;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.consent.ConsentRegister;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.household.match.Matcher;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.People;
import nl.huiskring.household.store.PersonLedger;
import nl.huiskring.household.store.Reviews;
import nl.huiskring.household.store.Timelines;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.CaseDesk;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Interactions;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.model.exchange.ReviewDesk;

/** What the exchange needs of each room, and how its steps are put together from it. */
public record Rooms(
        Exchange exchange,
        WhoIsWho whoIsWho,
        Care care,
        May may,
        PartnerDirectory partners,
        AuditLog audit,
        Clock clock) {

    /** What comes in and goes out. */
    public record Exchange(
            Interactions interactions, Outbox outbox, Deliveries deliveries, Transactions transactions) {}

    /** The room {@code household}. */
    public record WhoIsWho(
            People people,
            Households households,
            Timelines timelines,
            Matcher matcher,
            PersonLedger ledger,
            Reviews reviews) {}

    /** The room {@code casework}. */
    public record Care(Casebook casebook, Cases cases, SharingTable sharing, Thresholds thresholds) {}

    /** The room {@code consent}. */
    public record May(DecisionPoint decisions, ConsentRegister consents) {}

    /** Steps 2 to 8 of every message. */
    public ExchangeFlow flow() {
        return new ExchangeFlow(exchange, steps(), clock);
    }

    /** What a case manager sees. */
    public CaseDesk desk() {
        return new ViewHousehold(exchange, steps(), partners, clock);
    }

    /** A last look at what waited before it was sent. */
    public Renewal renewal() {
        return new Renew(exchange, steps(), new StillHolds(consent(), partners), partners, clock);
    }

    /** What a data steward decides. */
    public ReviewDesk reviewDesk() {
        ExchangeFlow.Steps steps = steps();
        Rebuild rebuild =
                new Rebuild(whoIsWho.households(), whoIsWho.people(), exchange.interactions(), steps.place(), partners);
        Retell retell =
                new Retell(whoIsWho.households(), rebuild, new ExchangeFlow(exchange, steps, clock), steps.draw());
        StewardLog log = new StewardLog(audit, clock);
        PartnerNames names = new PartnerNames(partners);
        DoubtedPersons doubted = new DoubtedPersons(
                new DoubtedPersons.Who(whoIsWho.reviews(), care.cases(), whoIsWho.matcher()),
                exchange,
                new PartPersons(
                        whoIsWho.people(), whoIsWho.ledger(), exchange.deliveries(), rebuild, retell, takeBack(steps)),
                names,
                log,
                clock);
        return new ReviewPersons(
                new ReviewPersons.Desk(
                        whoIsWho.reviews(), whoIsWho.people(), whoIsWho.ledger(), whoIsWho.matcher(), exchange),
                rebuild,
                retell,
                doubted,
                names,
                log,
                clock);
    }

    private TakeBack takeBack(ExchangeFlow.Steps steps) {
        StillHolds stillHolds = new StillHolds(consent(), partners);
        return new TakeBack(
                new Standings.Facts(whoIsWho.households(), exchange.deliveries(), steps.draw(), stillHolds, partners),
                whoIsWho.timelines(),
                new TakeBack.Sending(
                        exchange.outbox(), new Renew(exchange, steps, stillHolds, partners, clock), care.thresholds()),
                partners,
                audit,
                clock);
    }

    private AskConsent consent() {
        return new AskConsent(may.decisions(), may.consents(), partners, clock);
    }

    private ExchangeFlow.Steps steps() {
        AskConsent consent = consent();
        return new ExchangeFlow.Steps(
                new AwaitCase(whoIsWho.people(), care.cases(), audit, clock),
                new Recognise(whoIsWho.people(), care.cases(), whoIsWho.matcher(), partners, clock),
                new Place(whoIsWho.households(), whoIsWho.timelines(), new Itemise(clock), clock),
                new Follow(care.casebook(), care.cases(), exchange.deliveries(), audit, clock),
                new DrawPicture(whoIsWho.households(), whoIsWho.people(), whoIsWho.timelines(), care.casebook(), clock),
                new Attend(care.casebook(), partners, care.thresholds(), clock),
                new ChooseRecipients(partners, care.sharing()),
                new ComposeSignal(consent, exchange.deliveries(), partners, care.thresholds(), clock),
                new Account(audit, clock));
    }
}
