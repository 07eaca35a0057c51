package nl.huiskring.household.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.BlockingKeys;
import nl.huiskring.household.match.Candidate;
import nl.huiskring.household.match.Candidates;
import nl.huiskring.household.match.Found;
import nl.huiskring.model.PersonId;

/**
 * Finds known persons in memory, in microseconds. It answers as the storage does: the same persons in the same order, with the same
 * caps. It is fed with what the storage holds and follows what happens there; whoever uses it must be content with an index that is
 * a moment behind, or ask the storage.
 *
 * <p>Keys are kept as numbers of 64 bits: of a hundred million keys two are mixed up once in some thousand such indexes, and then
 * one candidate too many is compared. Some 600 bytes a person. May be used by several threads.
 */
public final class MemoryIndex implements Candidates {
    private static final int KEYS_PER_PERSON = 14;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Persons persons;
    private final Postings postings;

    /** @param expectedPersons as many fit without growing */
    public MemoryIndex(int expectedPersons) {
        this.persons = new Persons(expectedPersons);
        this.postings =
                new Postings((int) Math.min(1 << 28, (long) expectedPersons * KEYS_PER_PERSON), persons::compare);
    }

    /** Adds a record of a person, known or not; the same record again changes nothing. */
    public void add(PersonId person, PersonRecord record) {
        long[] keys = keys(BlockingKeys.of(record));
        byte[] packed = PackedRecord.of(record);
        lock.writeLock().lock();
        try {
            int place = persons.add(person.value(), packed);
            for (long key : keys) {
                postings.add(key, place);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Takes a record from a person, who is gone with the last one. A record that is not there changes nothing. */
    public void remove(PersonId person, PersonRecord record) {
        lock.writeLock().lock();
        try {
            int place = persons.place(person.value());
            if (place < 0 || !persons.take(place, PackedRecord.of(record))) {
                return;
            }
            long[] kept = keptKeys(place);
            for (long key : keys(BlockingKeys.of(record))) {
                if (Arrays.binarySearch(kept, key) < 0) {
                    postings.remove(key, place);
                }
            }
            persons.forgetWhenEmpty(place);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private long[] keptKeys(int place) {
        return persons.records(place).stream()
                .flatMapToLong(record -> Arrays.stream(keys(BlockingKeys.of(record))))
                .sorted()
                .toArray();
    }

    @Override
    public Found sharing(Set<String> probeKeys) {
        lock.readLock().lock();
        try {
            List<Integer> places = new ArrayList<>();
            boolean truncated = false;
            for (long key : keys(probeKeys)) {
                truncated |= postings.count(key) > Found.PER_KEY;
                for (int place : postings.first(key, Found.PER_KEY)) {
                    places.add(place);
                }
            }
            List<Integer> found =
                    places.stream().distinct().sorted(persons::compare).toList();
            return new Found(
                    found.stream().limit(Found.PER_RECORD).map(this::candidate).toList(),
                    truncated || found.size() > Found.PER_RECORD);
        } finally {
            lock.readLock().unlock();
        }
    }

    private Candidate candidate(int place) {
        UUID id = persons.id(place);
        return new Candidate(new PersonId(id), persons.records(place));
    }

    private static long[] keys(Set<String> keys) {
        return keys.stream().mapToLong(MemoryIndex::hash).toArray();
    }

    /** FNV-1a, stirred. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }
}
