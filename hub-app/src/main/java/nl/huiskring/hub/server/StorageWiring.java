package nl.huiskring.hub.server;

import java.time.Clock;
import nl.huiskring.adapters.channel.ReplayGuard;
import nl.huiskring.adapters.storage.PostgresDeliveries;
import nl.huiskring.adapters.storage.PostgresFigures;
import nl.huiskring.adapters.storage.PostgresHouseholds;
import nl.huiskring.adapters.storage.PostgresInteractions;
import nl.huiskring.adapters.storage.PostgresOutbox;
import nl.huiskring.adapters.storage.PostgresPeople;
import nl.huiskring.adapters.storage.PostgresPersonLedger;
import nl.huiskring.adapters.storage.PostgresReplayGuard;
import nl.huiskring.adapters.storage.PostgresReviews;
import nl.huiskring.adapters.storage.PostgresTallies;
import nl.huiskring.adapters.storage.PostgresTimelines;
import nl.huiskring.adapters.storage.Vault;
import nl.huiskring.casework.store.Tallies;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.PersonLedger;
import nl.huiskring.household.store.Reviews;
import nl.huiskring.household.store.Timelines;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Interactions;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.routes.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** PostgreSQL behind the ports of the rooms. */
@Configuration(proxyBeanMethods = false)
class StorageWiring {
    @Bean
    Vault vault(HubSettings settings) {
        return Vault.open(settings.data().resolve("keys"));
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    Transactions transactions(TransactionTemplate template) {
        return new Transactions(template);
    }

    @Bean
    Interactions interactions(JdbcClient jdbc, Vault vault, Outbox outbox, Clock clock) {
        return new PostgresInteractions(jdbc, vault, outbox, clock);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, TransactionTemplate template) {
        return new PostgresOutbox(jdbc, template);
    }

    @Bean
    Deliveries deliveries(JdbcClient jdbc, Vault vault, Outbox outbox, Clock clock, HubSettings settings) {
        return new PostgresDeliveries(
                jdbc, vault, outbox, clock, settings.delivery().taken());
    }

    @Bean
    PostgresPeople people(JdbcTemplate jdbc, Vault vault, Clock clock) {
        return new PostgresPeople(jdbc, vault, clock);
    }

    @Bean
    PersonLedger personLedger(JdbcClient jdbc, Clock clock) {
        return new PostgresPersonLedger(jdbc, clock);
    }

    @Bean
    Reviews reviews(JdbcClient jdbc, PostgresPeople people) {
        return new PostgresReviews(jdbc, people);
    }

    @Bean
    Households households(JdbcTemplate jdbc) {
        return new PostgresHouseholds(jdbc);
    }

    @Bean
    Timelines timelines(JdbcTemplate jdbc, Vault vault) {
        return new PostgresTimelines(jdbc, vault);
    }

    @Bean
    ReplayGuard replayGuard(JdbcClient jdbc, Clock clock) {
        return new PostgresReplayGuard(jdbc, clock);
    }

    @Bean
    Tallies tallies(JdbcClient jdbc) {
        return new PostgresTallies(jdbc);
    }

    @Bean
    PostgresFigures figures(JdbcClient jdbc) {
        return new PostgresFigures(jdbc);
    }
}
