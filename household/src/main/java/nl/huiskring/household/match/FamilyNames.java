package nl.huiskring.household.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.household.name.NameCode;
import nl.huiskring.household.name.Prefixes;
import nl.huiskring.household.name.Spellings;

/**
 * Family names of one record: the own name without voorvoegsel, and every other form under which the person may be known
 * elsewhere: the partner's name, both halves of a hyphenated name, the name with its voorvoegsel fused, another spelling.
 *
 * @param all own name and other forms
 * @param codes under which the person can be found
 */
record FamilyNames(String own, String prefix, List<String> others, List<String> all, String code, List<String> codes) {
    private static final int SHORTEST = 2;

    static FamilyNames of(Optional<String> prefix, Optional<String> family, Optional<String> partner) {
        Prefixes.Split own = Prefixes.split(prefix.orElse(""), family.orElse(""));
        Set<String> others = new LinkedHashSet<>();
        if (!own.prefix().isEmpty()) {
            others.add(own.fused());
        }
        family.ifPresent(name -> {
            addParts(others, name);
            others.addAll(Spellings.of(name));
        });
        partner.ifPresent(name -> {
            others.add(Prefixes.split("", name).family());
            addParts(others, name);
            others.addAll(Spellings.of(name));
        });
        others.remove(own.family());
        others.removeIf(name -> name.length() < SHORTEST);
        List<String> all = new ArrayList<>(others);
        if (!own.family().isEmpty()) {
            all.addFirst(own.family());
        }
        return new FamilyNames(
                own.family(),
                own.prefix(),
                List.copyOf(others),
                List.copyOf(all),
                NameCode.dutch(own.family()),
                all.stream()
                        .flatMap(name -> NameCode.of(name).stream())
                        .distinct()
                        .toList());
    }

    private static void addParts(Set<String> others, String name) {
        String[] parts = name.split("-");
        if (parts.length > 1) {
            for (String part : parts) {
                others.add(Prefixes.split("", part).family());
            }
        }
    }

    boolean known() {
        return !own.isEmpty() || !others.isEmpty();
    }

    @Override
    public String toString() {
        return "FamilyNames[*]";
    }
}
