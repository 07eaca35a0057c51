package nl.huiskring.household.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which given names one person may use for another (Johannes, Jan, Hans). The relation is not transitive. */
public final class CallNames {
    private static final int[] NONE = {};
    private static final List<String> TABLE = WordLists.lines("call-names.txt");
    private static final List<String> INITIALS =
            TABLE.stream().map(CallNames::initials).toList();
    private static final Map<String, int[]> LINES = read();

    private CallNames() {}

    /** Numbers of the lines of the table in which a folded name stands, ascending; empty when it is not in the table. */
    public static int[] lines(String name) {
        return LINES.getOrDefault(name, NONE).clone();
    }

    /** Whether two ascending lists of line numbers share one. */
    public static boolean share(int[] first, int[] second) {
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                return true;
            }
            if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** Whether a name of one of these lines begins with this letter. */
    public static boolean mayBeginWith(int[] lines, char letter) {
        return Arrays.stream(lines).anyMatch(line -> INITIALS.get(line).indexOf(letter) >= 0);
    }

    private static String initials(String line) {
        return Arrays.stream(line.split(" ")).map(name -> name.substring(0, 1)).collect(Collectors.joining());
    }

    private static Map<String, int[]> read() {
        Map<String, Set<Integer>> found = new HashMap<>();
        for (int line = 0; line < TABLE.size(); line++) {
            for (String name : TABLE.get(line).split(" ")) {
                found.computeIfAbsent(name, key -> new TreeSet<>()).add(line);
            }
        }
        Map<String, int[]> result = new HashMap<>();
        found.forEach((name, numbers) ->
                result.put(name, numbers.stream().mapToInt(Integer::intValue).toArray()));
        return Map.copyOf(result);
    }
}
