package nl.huiskring.bench.traps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.BlockingKeys;
import nl.huiskring.household.match.Candidate;
import nl.huiskring.household.match.Candidates;
import nl.huiskring.household.match.Found;
import nl.huiskring.model.PersonId;

/**
 * Finds the persons of the register by key, capped as the port says: the first persons of a key in the order of their ids. One
 * sorted array; each entry holds the hash of a key in its upper bits and the person in its lower ones. Two keys with one hash
 * only give a candidate more, which the matcher sees through.
 */
final class KeyIndex implements Candidates {
    private static final int PERSON_BITS = 24;
    private static final long PERSON = (1L << PERSON_BITS) - 1;

    private final IntFunction<List<PersonRecord>> records;
    private final long[] entries;

    private KeyIndex(IntFunction<List<PersonRecord>> records, long[] entries) {
        this.records = records;
        this.entries = entries;
    }

    /** Of persons 0, 1, 2 and so on, of whom these records are known. */
    static KeyIndex of(int persons, IntFunction<List<PersonRecord>> records) {
        if (persons > PERSON) {
            throw new IllegalArgumentException("at most " + PERSON + " persons");
        }
        long[] entries = IntStream.range(0, persons)
                .parallel()
                .boxed()
                .mapMultiToLong((Integer person, LongConsumer next) -> entries(records, person, next))
                .toArray();
        Arrays.parallelSort(entries);
        return new KeyIndex(records, entries);
    }

    private static void entries(IntFunction<List<PersonRecord>> records, int person, LongConsumer next) {
        records.apply(person).stream()
                .flatMap(record -> BlockingKeys.of(record).stream())
                .distinct()
                .forEach(key -> next.accept(hash(key) | person));
    }

    static PersonId id(int person) {
        return new PersonId(new UUID(0, person));
    }

    static int person(PersonId id) {
        return Math.toIntExact(id.value().getLeastSignificantBits());
    }

    @Override
    public Found sharing(Set<String> probeKeys) {
        Set<Integer> persons = new TreeSet<>();
        boolean truncated = false;
        for (String key : probeKeys) {
            truncated |= addPersons(hash(key), persons);
        }
        truncated |= persons.size() > Found.PER_RECORD;
        List<Candidate> candidates = new ArrayList<>();
        persons.stream()
                .limit(Found.PER_RECORD)
                .forEach(person -> candidates.add(new Candidate(id(person), records.apply(person))));
        return new Found(candidates, truncated);
    }

    /** Adds the first persons under a key and tells whether there are more. */
    private boolean addPersons(long hash, Set<Integer> persons) {
        int place = Arrays.binarySearch(entries, hash);
        int first = place < 0 ? -place - 1 : place;
        int last = first;
        while (last < entries.length && (entries[last] & ~PERSON) == hash) {
            if (last - first == Found.PER_KEY) {
                return true;
            }
            persons.add((int) (entries[last] & PERSON));
            last++;
        }
        return false;
    }

    private static long hash(String key) {
        long hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        hash *= 0xBF58476D1CE4E5B9L;
        return (hash ^ (hash >>> 32)) & ~PERSON;
    }
}
