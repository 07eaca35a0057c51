package nl.huiskring.town.people;

import java.util.List;

/** Dwellings in Hoogeveen and its villages. */
final class Homes {
    /** Municipality code of Hoogeveen, table 33. */
    static final String HOOGEVEEN = "0118";

    private record Place(String name, List<String> areas) {}

    private static final Place TOWN =
            new Place("Hoogeveen", List.of("7901", "7902", "7903", "7905", "7906", "7908", "7909"));
    private static final List<Place> VILLAGES = List.of(
            new Place("Hollandscheveld", List.of("7913")),
            new Place("Noordscheschut", List.of("7914")),
            new Place("Elim", List.of("7916")),
            new Place("Nieuweroord", List.of("7936")),
            new Place("Pesse", List.of("7933")));
    private static final String LETTERS = "ABCDEGHJKLMNPRSTVWXZ";

    private final Names names;

    Homes(Names names) {
        this.names = names;
    }

    Home any(Dice dice) {
        String street = names.street();
        Place place = dice.chance(0.8) ? TOWN : dice.oneOf(VILLAGES);
        String letters = "" + letter(dice) + letter(dice);
        String suffix = dice.chance(0.1) ? dice.oneOf(List.of("A", "B", "1", "2")) : "";
        return new Home(
                street, dice.between(1, 180), suffix, dice.oneOf(place.areas()) + letters, place.name(), HOOGEVEEN);
    }

    private static char letter(Dice dice) {
        return LETTERS.charAt(dice.between(0, LETTERS.length() - 1));
    }
}
