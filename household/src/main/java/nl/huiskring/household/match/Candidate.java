package nl.huiskring.household.match;

import java.util.List;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.PersonId;

/** A known person as a profile: the distinct records that were found to be about him. */
public record Candidate(PersonId person, List<PersonRecord> records) {
    public Candidate {
        records = List.copyOf(records);
    }

    @Override
    public String toString() {
        return "Candidate[" + person + ", " + records.size() + " records]";
    }
}
