package nl.huiskring.adapters.storage;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes facts about persons under the records by which a message mentions them. A person is a set of records; when a record
 * turns out to be about somebody else, its facts are his without being touched.
 */
final class Mentions {
    /** The records by which a message mentions a person; takes interaction and person. */
    static final String OF =
            " from mention m join source_record r on r.id = m.record where m.interaction = ? and r.person = ?";

    private final JdbcTemplate batch;

    Mentions(JdbcTemplate batch) {
        this.batch = batch;
    }

    /**
     * A fact about a person.
     *
     * @param columns what the statement takes before interaction and person
     */
    record Fact(PersonId person, List<@Nullable Object> columns) {
        Fact(PersonId person, @Nullable Object... columns) {
            this(person, Arrays.asList(columns));
        }
    }

    /** Writes each fact with a statement that reads {@link #OF} after its other columns. */
    void tell(String sql, InteractionId interaction, Collection<Fact> facts) {
        int[] written = batch.batchUpdate(
                sql,
                facts.stream()
                        .map(fact -> Stream.concat(
                                        fact.columns().stream(),
                                        Stream.of(
                                                interaction.value(),
                                                fact.person().value()))
                                .toArray())
                        .toList());
        for (int rows : written) {
            if (rows == 0) {
                throw new IllegalStateException("a fact about somebody whom " + interaction + " does not mention");
            }
        }
    }
}
