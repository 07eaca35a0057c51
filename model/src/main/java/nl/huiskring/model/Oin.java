package nl.huiskring.model;

/**
 * Organisatie-identificatienummer: the 20 digits that name a party in certificate, token, message and agreement alike
 * (Logius, OIN-Stelsel).
 */
public record Oin(String value) implements Comparable<Oin> {
    public Oin {
        if (!value.matches("[0-9]{20}")) {
            throw new IllegalArgumentException("an OIN has 20 digits");
        }
    }

    @Override
    public int compareTo(Oin other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
