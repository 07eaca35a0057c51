package nl.huiskring.bench.people;

import java.util.Random;

/** Writes down somebody again as another agency would: moved, misspelt, by initial, with a slip in the date, without telephone. */
public final class Clerk {
    private final Random random;

    /** A clerk who errs the same way for the same seed. */
    public Clerk(long seed) {
        this.random = new Random(seed);
    }

    /** The same person, as another source has him. */
    public Inhabitant again(Inhabitant known) {
        boolean moved = chance(0.2);
        return new Inhabitant(
                known.person(),
                chance(0.08) ? known.given().substring(0, 1) : chance(0.1) ? misspelt(known.given()) : known.given(),
                chance(0.1) ? "" : known.prefix(),
                chance(0.1) ? misspelt(known.family()) : known.family(),
                chance(0.06) ? otherDay(known.birth()) : known.birth(),
                known.sex(),
                chance(0.5) ? "" : known.bsn(),
                moved ? "Nieuwestraat" : known.street(),
                moved ? String.valueOf(1 + random.nextInt(300)) : known.number(),
                moved ? "%04dXY".formatted(1000 + random.nextInt(9000)) : known.postcode(),
                moved ? "" : known.city(),
                chance(0.4) ? "" : known.phone(),
                chance(0.4) ? "" : known.email());
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private String otherDay(String birth) {
        return birth.substring(0, 8) + "%02d".formatted(1 + random.nextInt(28));
    }

    private String misspelt(String name) {
        int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + letter + name.substring(Math.min(name.length(), at + 1));
            case 1 -> name.substring(0, at) + name.substring(Math.min(name.length(), at + 1));
            default -> name.substring(0, at) + letter + name.substring(at);
        };
    }
}
