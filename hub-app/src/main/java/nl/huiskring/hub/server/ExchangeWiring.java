package nl.huiskring.hub.server;

import jakarta.jms.ConnectionFactory;
import java.time.Clock;
import nl.huiskring.adapters.storage.PostgresCasebook;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.casework.sharing.SharingTable;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.casework.store.Tallies;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.household.match.Matcher;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.People;
import nl.huiskring.household.store.PersonLedger;
import nl.huiskring.household.store.Reviews;
import nl.huiskring.household.store.Timelines;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Interactions;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.routes.AnswerCounts;
import nl.huiskring.routes.CountsDesk;
import nl.huiskring.routes.DecideCounts;
import nl.huiskring.routes.DeliverSignal;
import nl.huiskring.routes.Dispatch;
import nl.huiskring.routes.ErrorPolicy;
import nl.huiskring.routes.ProcessIntake;
import nl.huiskring.routes.ReceiveMessage;
import nl.huiskring.routes.Reception;
import nl.huiskring.routes.RelayOutbox;
import nl.huiskring.routes.Rooms;
import nl.huiskring.routes.Transactions;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.jms.JmsComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The flows. */
@Configuration(proxyBeanMethods = false)
class ExchangeWiring {
    @Bean
    JmsComponent jms(ConnectionFactory connections) {
        JmsComponent component = JmsComponent.jmsComponent(connections);
        component.setDeliveryPersistent(true);
        component.setPreserveMessageQos(true);
        component.setAutoStartup(true);
        return component;
    }

    @Bean
    ErrorPolicy errorPolicy() {
        return new ErrorPolicy();
    }

    @Bean
    Rooms.Exchange exchangeRoom(
            Interactions interactions, Outbox outbox, Deliveries deliveries, Transactions transactions) {
        return new Rooms.Exchange(interactions, outbox, deliveries, transactions);
    }

    @Bean
    Rooms.WhoIsWho whoIsWho(
            People people,
            Households households,
            Timelines timelines,
            Matcher matcher,
            PersonLedger ledger,
            Reviews reviews) {
        return new Rooms.WhoIsWho(people, households, timelines, matcher, ledger, reviews);
    }

    @Bean
    Rooms.Care care(PostgresCasebook casebook, Cases cases, SharingTable sharing, Thresholds thresholds) {
        return new Rooms.Care(casebook, cases, sharing, thresholds);
    }

    @Bean
    Rooms.May may(DecisionPoint decisions, PostgresCasebook consents) {
        return new Rooms.May(decisions, consents);
    }

    @Bean
    Rooms rooms(
            Rooms.Exchange exchange,
            Rooms.WhoIsWho whoIsWho,
            Rooms.Care care,
            Rooms.May may,
            PartnerDirectory partners,
            AuditLog audit,
            Clock clock) {
        return new Rooms(exchange, whoIsWho, care, may, partners, audit, clock);
    }

    @Bean
    ProcessIntake processIntake(Rooms rooms, HubSettings settings) {
        return new ProcessIntake(rooms.flow(), settings.intakeConsumers());
    }

    @Bean
    ReceiveMessage receiveMessage(
            Interactions interactions, Outbox outbox, AuditLog audit, Transactions transactions, Clock clock) {
        return new ReceiveMessage(new Reception(interactions, outbox, audit, transactions, clock));
    }

    @Bean
    DecideCounts decideCounts(DecisionPoint decisions, HubSettings settings, Clock clock) {
        return new DecideCounts(decisions, settings.oin(), clock);
    }

    @Bean
    AnswerCounts answerCounts(
            DecideCounts decide,
            Tallies tallies,
            PartnerDirectory partners,
            AuditLog audit,
            Transactions transactions,
            Clock clock) {
        CountsDesk.Recording recording = new CountsDesk.Recording(audit, transactions);
        return new AnswerCounts(new CountsDesk(decide, tallies, partners, recording, clock));
    }

    @Bean
    RelayOutbox relayOutbox(Rooms.Exchange exchange, Clock clock) {
        return new RelayOutbox(exchange, clock);
    }

    @Bean
    DeliverSignal deliverSignal(
            Rooms rooms,
            PartnerDirectory partners,
            AuditLog audit,
            ProducerTemplate producer,
            HubSettings settings,
            Clock clock) {
        Dispatch.Sending sending =
                new Dispatch.Sending(producer, settings.delivery().plan(), clock);
        Rooms.Exchange exchange = rooms.exchange();
        return new DeliverSignal(
                new Dispatch(exchange.deliveries(), rooms.renewal(), partners, audit, exchange.transactions(), sending),
                partners,
                exchange.deliveries());
    }
}
