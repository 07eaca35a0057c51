package nl.huiskring.town.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A person as he really is, whatever the partners write.
 *
 * @param id the town's own number: the truth against which matching is judged
 * @param bsn absent for one in twenty
 * @param misdated whether partners other than the police have the birth date wrong
 */
public record Inhabitant(
        String id,
        Sex sex,
        Name name,
        LocalDate born,
        Optional<String> bsn,
        Home home,
        String phone,
        String email,
        boolean secretAddress,
        boolean misdated) {

    public int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    @Override
    public String toString() {
        return "Inhabitant[" + id + "]";
    }
}
