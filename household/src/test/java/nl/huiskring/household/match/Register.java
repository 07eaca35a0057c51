package nl.huiskring.household.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.PersonId;

/** Known persons in memory, found by their keys as a storage finds them. */
final class Register implements Candidates {
    private final Map<PersonId, List<PersonRecord>> records = new HashMap<>();
    private final Map<String, Set<PersonId>> byKey = new HashMap<>();

    PersonId add(PersonRecord... told) {
        PersonId person = new PersonId(new UUID(7, records.size()));
        records.put(person, new ArrayList<>(List.of(told)));
        for (PersonRecord record : told) {
            BlockingKeys.of(record)
                    .forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>())
                            .add(person));
        }
        return person;
    }

    @Override
    public Found sharing(Set<String> probeKeys) {
        Set<PersonId> found = new TreeSet<>(Comparator.comparing(PersonId::value));
        boolean truncated = false;
        for (String key : probeKeys) {
            Set<PersonId> hits = byKey.getOrDefault(key, Set.of());
            truncated |= hits.size() > Found.PER_KEY;
            hits.stream().limit(Found.PER_KEY).forEach(found::add);
        }
        return new Found(
                found.stream()
                        .limit(Found.PER_RECORD)
                        .map(person -> new Candidate(person, records.getOrDefault(person, List.of())))
                        .toList(),
                truncated || found.size() > Found.PER_RECORD);
    }

    MatchDecision decide(PersonRecord incoming) {
        return new Matcher(MatchModel.live()).decide(incoming, sharing(BlockingKeys.probes(incoming)));
    }
}
