package nl.huiskring.adapters.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.huiskring.household.match.Explanation;
import nl.huiskring.household.match.MatchDecision;
import nl.huiskring.household.match.Rule;
import nl.huiskring.household.store.People;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.Envelope;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.PersonName;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.message.Sex;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.SecrecyFlag;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All stores on one empty database, with a clock that moves when told to. */
final class Stores {
    static final Oin POLICE = new Oin("00000001999100011000");
    static final Oin VEILIG_THUIS = new Oin("00000001999100021000");
    static final Instant START = Instant.parse("2025-03-10T11:00:00Z");

    static final Vault VAULT = vault();

    private Instant now = START;
    private long names;
    private final InstantSource time = () -> now;
    final Clock clock = time.withZone(ZoneOffset.UTC);
    final DataSource database = TestPostgres.freshDatabase();
    final JdbcTemplate template = new JdbcTemplate(database);
    final JdbcClient jdbc = JdbcClient.create(template);
    final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    final PostgresOutbox outbox = new PostgresOutbox(jdbc, transaction);
    final PostgresInteractions interactions = new PostgresInteractions(jdbc, VAULT, outbox, clock);
    final PostgresDeliveries deliveries = new PostgresDeliveries(jdbc, VAULT, outbox, clock, Duration.ofMinutes(2));
    final PostgresPeople people = new PostgresPeople(template, VAULT, clock);
    final PostgresPersonLedger ledger = new PostgresPersonLedger(jdbc, clock);
    final PostgresReviews reviews = new PostgresReviews(jdbc, people);
    final PostgresHouseholds households = new PostgresHouseholds(template);
    final PostgresTimelines timelines = new PostgresTimelines(template, VAULT);
    final PostgresCasebook casebook = new PostgresCasebook(template, VAULT);
    final PostgresCases cases = new PostgresCases(jdbc);
    final PostgresReplayGuard replays = new PostgresReplayGuard(jdbc, clock);

    private static Vault vault() {
        try {
            return Vault.open(Files.createTempDirectory("huiskring-keys"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Instant now() {
        return now;
    }

    void later(Duration duration) {
        now = now.plus(duration);
    }

    <T> T within(Supplier<T> step) {
        return transaction.execute(status -> step.get());
    }

    void within(Runnable step) {
        transaction.executeWithoutResult(status -> step.run());
    }

    InteractionId message() {
        return within(() -> interactions.keep(received(UUID.randomUUID(), "a"), now))
                .interaction();
    }

    Received received(UUID id, String digest) {
        Report report = new Report(
                new Envelope(id, POLICE, MessageType.POLITIE_REGISTRATIE, now, now, Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Received(
                report,
                POLICE,
                Transport.SOAP,
                "raw".getBytes(StandardCharsets.UTF_8),
                digest.repeat(64),
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    PersonId person(InteractionId interaction, PersonRole role, Set<SecrecyFlag> flags, Set<String> keys) {
        return person(interaction, role, flags, keys, new MatchDecision.NewPerson(explanation()));
    }

    PersonId person(
            InteractionId interaction,
            PersonRole role,
            Set<SecrecyFlag> flags,
            Set<String> keys,
            MatchDecision decision) {
        RecordId record = new RecordId(UUID.randomUUID());
        enter(interaction, role, flags, keys, decision, record, PersonId.foundedBy(record));
        return PersonId.foundedBy(record);
    }

    void enter(
            InteractionId interaction,
            PersonRole role,
            Set<SecrecyFlag> flags,
            Set<String> keys,
            MatchDecision decision,
            PersonId person) {
        enter(interaction, role, flags, keys, decision, new RecordId(UUID.randomUUID()), person);
    }

    private void enter(
            InteractionId interaction,
            PersonRole role,
            Set<SecrecyFlag> flags,
            Set<String> keys,
            MatchDecision decision,
            RecordId record,
            PersonId person) {
        within(() -> people.enter(new People.Entry(
                record, interaction, POLICE, block("p" + ++names, role, flags), person, decision, keys)));
    }

    /** The message is about somebody who is known. */
    void mention(InteractionId interaction, PersonId person) {
        enter(
                interaction,
                PersonRole.BETROKKENE,
                Set.of(),
                Set.of(),
                new MatchDecision.Same(person, explanation()),
                person);
    }

    static Explanation explanation() {
        return new Explanation(
                "model", Rule.values()[0], 0, List.of(), 0, OptionalInt.empty(), Set.of(), Set.of(), false);
    }

    static PersonBlock block(String ref, PersonRole role, Set<SecrecyFlag> flags) {
        return new PersonBlock(
                ref,
                role,
                Optional.empty(),
                Optional.empty(),
                new PersonName(Optional.of("Anna Maria"), Optional.of("van"), Optional.of("Dam"), Optional.empty()),
                Optional.empty(),
                Sex.VROUW,
                Optional.of(new Address(
                        Optional.of("Schuilkade"),
                        Optional.of("14"),
                        Optional.empty(),
                        Optional.of("7901AB"),
                        Optional.of("Hoogeveen"),
                        Optional.empty())),
                Optional.of("0612345678"),
                Optional.empty(),
                Optional.empty(),
                flags);
    }
}
