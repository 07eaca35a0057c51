package nl.huiskring.town.wire;

import java.util.List;

/**
 * One person as a partner writes him.
 *
 * @param own bsn to geslacht, in the order of the contract
 * @param address children of {@code adres}; empty without one
 * @param contact telefoon, email, clientnummer
 * @param shields values of {@code afscherming}
 */
public record PersonBlock(
        String ref, String role, List<Leaf> own, List<Leaf> address, List<Leaf> contact, List<String> shields) {
    public PersonBlock {
        own = List.copyOf(own);
        address = List.copyOf(address);
        contact = List.copyOf(contact);
        shields = List.copyOf(shields);
    }

    @Override
    public String toString() {
        return "PersonBlock[" + ref + ", " + role + "]";
    }
}
