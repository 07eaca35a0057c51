package nl.huiskring.household.match;

/** Turns levels into evidence with one model; the same for a message, a pair of a file and an estimation. */
public final class Scorer {
    private final MatchModel model;
    private final int[][] table;
    private final int[][] ceiling;

    public Scorer(MatchModel model) {
        this.model = model;
        this.table = model.table();
        this.ceiling = model.table();
        for (Field field : Field.ALL) {
            int[] levels = ceiling[field.ordinal()];
            int most = model.frequencies().most(field);
            levels[Level.EXACT.ordinal()] = Math.min(MatchModel.MOST, levels[Level.EXACT.ordinal()] + most);
            levels[Level.MISSING.ordinal()] = 0;
        }
    }

    /** Evidence in millibits that both are one person, the prior included: 0 is as likely as not. */
    public int weight(long pattern, Features a, Features b) {
        int sum = model.prior();
        boolean sameHouse = Pattern.sameHouse(pattern);
        for (Field field : Field.ALL) {
            Level level = Pattern.level(pattern, field);
            if (level != Level.MISSING) {
                sum += field(field, level, a, b, sameHouse);
            }
        }
        return sum;
    }

    /** What a pair with this pattern weighs at most, however rare its values are. Costs little. */
    public int atMost(long pattern) {
        int sum = model.prior();
        for (int field = 0; field < ceiling.length; field++) {
            sum += ceiling[field][(int) (pattern >>> (field * Pattern.BITS) & Pattern.MASK)];
        }
        return sum;
    }

    /** Weight of a level without regard to how frequent the value is. */
    int base(Field field, Level level) {
        return table[field.ordinal()][level.ordinal()];
    }

    /**
     * What one field adds: base and frequency together, within the caps of the model.
     *
     * @param sameHouse in one house, a common name is no likelier to be somebody else's: people of one household are not drawn at
     *     random, they avoid each other's names, and a parent and child of one name are caught by their dates ({@link Vetoes})
     */
    int field(Field field, Level level, Features a, Features b, boolean sameHouse) {
        int share = model.frequencies().share(field, level, a, b);
        boolean isName = field == Field.GIVEN || field == Field.FAMILY;
        int sum = base(field, level) + (sameHouse && isName ? Math.max(0, share) : share);
        return Math.clamp(sum, MatchModel.LEAST, MatchModel.MOST);
    }

    MatchModel model() {
        return model;
    }
}
