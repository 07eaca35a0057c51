package nl.huiskring.bench.traps;

/**
 * A place where people live.
 *
 * @param street its number in {@link Streets}
 * @param suffix toevoeging, empty when there is none
 * @param landline of everybody who lives there; 0 when there is none
 * @param secret a shelter or a secret address: sent with a flag, and no evidence
 */
record Dwelling(int street, int number, String suffix, int landline, boolean secret) {
    Dwelling numbered(int other) {
        return new Dwelling(street, other, "", 0, false);
    }
}
