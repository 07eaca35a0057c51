package nl.huiskring.town.people;

import java.util.List;
import java.util.stream.Stream;

/**
 * A domestic circle in which something happens.
 *
 * @param children all minors that live with the victim, a victim that is a child included
 * @param others who else belongs to it, such as a father of the same name
 * @param neighbour who hears it through the wall; no part of the family
 * @param known whether police and Veilig Thuis knew it before the half year
 * @param peculiarity what makes it hard to match
 */
public record Family(
        String id,
        Inhabitant suspect,
        Inhabitant victim,
        Bond bond,
        List<Inhabitant> children,
        List<Inhabitant> others,
        List<Tie> ties,
        Inhabitant neighbour,
        boolean known,
        Peculiarity peculiarity) {

    /** Traps for a matcher. */
    public enum Peculiarity {
        NONE,
        /** Two children of one birth date. */
        TWINS,
        /** A parent of the suspect with exactly his name, in the same house. */
        SAME_NAME_PARENT,
        /** The suspect has the name of the suspect of another family, in the same street. */
        NAMESAKE_NEXT_DOOR
    }

    /** Everybody once. */
    public List<Inhabitant> members() {
        return Stream.of(Stream.of(suspect, victim), children.stream(), others.stream())
                .flatMap(people -> people)
                .distinct()
                .toList();
    }

    /** How many live in the house of the victim. */
    public long atHome() {
        return members().stream()
                .filter(one -> one.home().equals(victim.home()))
                .count();
    }
}
