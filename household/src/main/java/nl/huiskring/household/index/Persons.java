package nl.huiskring.household.index;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.huiskring.household.PersonRecord;

/** The persons of an index, each at a place of his own, with their packed records. Not for several threads. */
final class Persons {
    private static final byte[][] NONE = {};

    private final Postings places;
    private long[] high;
    private long[] low;
    private byte[][][] records;
    private int count;
    private int[] freed = new int[16];
    private int freedCount;

    Persons(int expected) {
        int size = Math.max(16, expected);
        this.high = new long[size];
        this.low = new long[size];
        this.records = new byte[size][][];
        this.places = new Postings(size, Integer::compare);
    }

    /** Where a person stands; a new one gets a place. */
    int add(UUID id, byte[] record) {
        int known = place(id);
        int place = known >= 0 ? known : newPlace(id);
        for (byte[] other : records[place]) {
            if (Arrays.equals(other, record)) {
                return place;
            }
        }
        byte[][] more = Arrays.copyOf(records[place], records[place].length + 1);
        more[more.length - 1] = record;
        records[place] = more;
        return place;
    }

    /** The place of a person, or below 0. */
    int place(UUID id) {
        for (int place : places.first(hash(id), Integer.MAX_VALUE - 1)) {
            if (high[place] == id.getMostSignificantBits() && low[place] == id.getLeastSignificantBits()) {
                return place;
            }
        }
        return -1;
    }

    private int newPlace(UUID id) {
        int place = freedCount > 0 ? freed[--freedCount] : count++;
        if (place == high.length) {
            high = Arrays.copyOf(high, place * 2);
            low = Arrays.copyOf(low, place * 2);
            records = Arrays.copyOf(records, place * 2);
        }
        high[place] = id.getMostSignificantBits();
        low[place] = id.getLeastSignificantBits();
        records[place] = NONE;
        places.add(hash(id), place);
        return place;
    }

    /** Takes a record away; the answer is whether it was there. */
    boolean take(int place, byte[] record) {
        byte[][] left = Stream.of(records[place])
                .filter(other -> !Arrays.equals(other, record))
                .toArray(byte[][]::new);
        boolean found = left.length < records[place].length;
        records[place] = left;
        return found;
    }

    void forgetWhenEmpty(int place) {
        if (records[place].length > 0) {
            return;
        }
        places.remove(hash(id(place)), place);
        freed = freedCount == freed.length ? Arrays.copyOf(freed, freedCount * 2) : freed;
        freed[freedCount++] = place;
    }

    List<PersonRecord> records(int place) {
        return Stream.of(records[place]).map(PackedRecord::open).toList();
    }

    UUID id(int place) {
        return new UUID(high[place], low[place]);
    }

    /** By id as the storage orders them: as numbers without sign. */
    int compare(int place, int other) {
        int byHigh = Long.compareUnsigned(high[place], high[other]);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low[place], low[other]);
    }

    private static long hash(UUID id) {
        long hash =
                (id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 21)) * 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }
}
