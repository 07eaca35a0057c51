package nl.huiskring.town.people;

/** A dwelling in the town. */
public record Home(String street, int number, String suffix, String postcode, String city, String municipality) {
    Home nextDoor(int steps) {
        return new Home(street, number + 2 * steps, suffix, postcode, city, municipality);
    }
}
