package nl.huiskring.household.match;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * Blocking keys for files, as numbers. Beyond those of the live hub ({@link BlockingKeys}) they hold coarser ones: a file is read
 * once, may lack any field, and costs nobody's time when it yields more pairs to compare.
 */
public final class FileKeys {
    private static final int HALF = 4;
    private static final int STREET = 6;
    private static final int MONTH_AND_DAY = 10_000;
    private static final int MONTH = 100;

    /** The kinds of the live hub; keys of different kinds are never compared. */
    public static final List<Kind> LIVE = List.of(
            (row, keys) -> keys.add(row.number().hashCode(), 1),
            (row, keys) -> keys.add(row.phone().hashCode(), 1),
            (row, keys) -> keys.add(row.email().hashCode(), 1),
            FileKeys::dayAndFamily,
            FileKeys::dayAndGiven,
            (row, keys) -> keys.add(
                    row.place().postcode().hashCode(), row.place().number().hashCode(), initial(row)),
            FileKeys::namesAndYear,
            FileKeys::areaAndFamily,
            FileKeys::dayOfYearAndFamily,
            FileKeys::halfNumbers,
            FileKeys::mailName);

    /** Kinds under which many unrelated rows of a large file meet. */
    public static final List<Kind> COARSER = List.of(
            FileKeys::names,
            (row, keys) -> keys.add(row.given().whole().hashCode(), row.birth() / MONTH),
            (row, keys) -> keys.add(row.family().own().hashCode(), row.birth() / MONTH),
            FileKeys::day,
            (row, keys) -> keys.add(row.birth() % MONTH_AND_DAY, given(row)),
            (row, keys) -> keys.add(row.birth() % MONTH_AND_DAY, family(row)),
            (row, keys) -> keys.add(Dates.year(row.birth()), family(row)),
            (row, keys) -> keys.add(row.birth(), (initial(row) << Character.SIZE) + familyInitial(row)),
            (row, keys) -> keys.add(street(row), row.place().number().hashCode()),
            (row, keys) -> keys.add(row.place().postcode().hashCode(), given(row)),
            (row, keys) -> keys.add(row.place().postcode().hashCode(), family(row)),
            (row, keys) -> keys.add(street(row), given(row)),
            (row, keys) -> keys.add(row.place().city().hashCode(), row.birth() / MONTH),
            (row, keys) -> keys.add(
                    31 * row.place().city().hashCode() + row.place().number().hashCode(), familyInitial(row)),
            (row, keys) -> keys.add(row.birthPlace().hashCode(), given(row), Dates.year(row.birth())));

    private FileKeys() {}

    /** One kind of key; two rows that share one are compared. */
    @FunctionalInterface
    public interface Kind {
        /** Gives the keys of a row. */
        void of(Features row, Sink keys);
    }

    /**
     * Where keys go.
     *
     * @param keys takes each as a well-mixed number
     */
    public record Sink(LongConsumer keys) {
        private static final long MIX = 0x9E3779B97F4A7C15L;

        /** A key of two parts; a part of 0 is not known, and then there is no key. */
        void add(int first, int second) {
            if (first != 0 && second != 0) {
                keys.accept(mixed(((long) first << 32) | (second & 0xFFFFFFFFL)));
            }
        }

        void add(int first, int second, int third) {
            if (first != 0 && second != 0 && third != 0) {
                keys.accept(mixed(mixed(((long) first << 32) | (second & 0xFFFFFFFFL)) + third));
            }
        }

        private static long mixed(long value) {
            long mixed = value * MIX;
            mixed = (mixed ^ (mixed >>> 29)) * MIX;
            return mixed ^ (mixed >>> 32);
        }
    }

    private static void dayAndFamily(Features row, Sink keys) {
        if (Dates.isFull(row.birth())) {
            for (String code : row.family().codes()) {
                keys.add(row.birth(), code.hashCode());
            }
        }
    }

    private static void dayAndGiven(Features row, Sink keys) {
        if (Dates.isFull(row.birth())) {
            for (String code : row.given().codes()) {
                keys.add(row.birth(), code.hashCode());
            }
        }
    }

    private static void namesAndYear(Features row, Sink keys) {
        for (String familyCode : row.family().codes()) {
            for (String givenCode : row.given().codes()) {
                keys.add(familyCode.hashCode(), givenCode.hashCode(), Dates.year(row.birth()));
            }
        }
    }

    private static void areaAndFamily(Features row, Sink keys) {
        String postcode = row.place().postcode();
        if (postcode.length() >= HALF) {
            int area = hash(postcode, 0, HALF);
            for (String code : row.family().codes()) {
                keys.add(area, code.hashCode(), Dates.year(row.birth()));
            }
        }
    }

    private static void dayOfYearAndFamily(Features row, Sink keys) {
        if (Dates.isFull(row.birth())) {
            for (String code : row.family().codes()) {
                keys.add(row.birth() % MONTH_AND_DAY, code.hashCode(), initial(row));
            }
        }
    }

    /** Both names in one order, so that swapped names meet. */
    private static void names(Features row, Sink keys) {
        int given = given(row);
        int family = family(row);
        keys.add(Math.min(given, family), Math.max(given, family));
    }

    private static void day(Features row, Sink keys) {
        keys.add(row.birth(), 1);
        int swapped = Dates.swapped(row.birth());
        if (swapped != row.birth()) {
            keys.add(swapped, 1);
        }
    }

    private static void halfNumbers(Features row, Sink keys) {
        String number = row.number();
        if (number.length() > HALF) {
            keys.add(hash(number, 0, HALF), given(row), 1);
            keys.add(hash(number, number.length() - HALF, number.length()), given(row), 2);
        }
    }

    private static void mailName(Features row, Sink keys) {
        int at = row.email().indexOf('@');
        if (at > 0) {
            keys.add(hash(row.email(), 0, at), 1);
        }
    }

    private static int given(Features row) {
        return row.given().code().hashCode();
    }

    private static int family(Features row) {
        return row.family().code().hashCode();
    }

    private static int street(Features row) {
        String street = row.place().street();
        return hash(street, 0, Math.min(STREET, street.length()));
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private static int initial(Features row) {
        return row.given().known() ? row.given().first().charAt(0) : 0;
    }

    private static int familyInitial(Features row) {
        return row.family().own().isEmpty() ? 0 : row.family().own().charAt(0);
    }
}
