package nl.huiskring.model.message;

import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.SecrecyFlag;

/**
 * One person in one message, exactly as the sender knows him.
 *
 * @param ref name of the block within the message, such as {@code p1}
 * @param skn number of a suspect in the criminal justice chain, which only its members may bring and get
 * @param localId the sender's own client number, if it gives one
 */
public record PersonBlock(
        String ref,
        PersonRole role,
        Optional<Bsn> bsn,
        Optional<String> skn,
        PersonName name,
        Optional<PartialDate> birthDate,
        Sex sex,
        Optional<Address> address,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> localId,
        Set<SecrecyFlag> flags) {
    public PersonBlock {
        flags = Set.copyOf(flags);
    }

    /** Whether address and contact data of this person count as secret (matrix, order of a decision, step 1). */
    public boolean placeIsSecret() {
        return flags.stream().anyMatch(flag -> flag != SecrecyFlag.ANONIEM);
    }

    @Override
    public String toString() {
        return "PersonBlock[" + ref + ", " + role + "]";
    }
}
