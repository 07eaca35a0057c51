package nl.huiskring.consent;

import nl.huiskring.model.policy.PersonRole;

/**
 * The person an item tells something about.
 *
 * @param age in whole years at the moment of the decision; where the birth date is partly unknown, the lowest possible
 */
public record Subject(PersonRole role, int age) {
    public Subject {
        if (age < 0) {
            throw new IllegalArgumentException("an age is not negative");
        }
    }
}
