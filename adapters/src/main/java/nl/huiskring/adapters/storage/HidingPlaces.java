package nl.huiskring.adapters.storage;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.huiskring.household.ToldPlace;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.policy.SecrecyFlag;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The places that records with a secrecy mark bear, under keyed hashes: known in every household, also where nobody is marked.
 * Nobody can read from it where somebody hides; who holds the key can ask of a place whether it is one.
 */
final class HidingPlaces {
    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final Vault vault;

    HidingPlaces(JdbcTemplate batch, Vault vault) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
        this.vault = vault;
    }

    void keep(RecordId record, PersonBlock block) {
        if (!block.placeIsSecret()) {
            return;
        }
        batch.batchUpdate(
                "insert into hiding_place (key, record) values (?, ?)",
                ToldPlace.of(block).stream()
                        .flatMap(place -> place.kept().stream())
                        .distinct()
                        .map(key -> new Object[] {vault.lookUp(key), record.value()})
                        .toList());
    }

    /** The marks on these places, by the key under which they were found. */
    Map<String, Set<SecrecyFlag>> among(Collection<ToldPlace> places) {
        Map<ByteBuffer, String> keys = new HashMap<>();
        places.forEach(place -> place.sought().forEach(key -> keys.put(ByteBuffer.wrap(vault.lookUp(key)), key)));
        Map<String, Set<SecrecyFlag>> found = new HashMap<>();
        jdbc.sql("""
                select distinct h.key, unnest(r.flags) as flag from hiding_place h
                join source_record r on r.id = h.record where h.key = any(?)""")
                .param(keys.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .query(row -> {
                    String key = Objects.requireNonNull(keys.get(ByteBuffer.wrap(row.getBytes("key"))));
                    found.computeIfAbsent(key, any -> EnumSet.noneOf(SecrecyFlag.class))
                            .add(SecrecyFlag.valueOf(row.getString("flag")));
                });
        return found;
    }
}
