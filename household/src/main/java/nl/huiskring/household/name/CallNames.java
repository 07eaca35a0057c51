package nl.huiskring.household.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which given names one person may use for another (Johannes, Jan, Hans). The relation is not transitive. */
public final class CallNames {
    private static final int[] NONE = {};
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

    private static Map<String, int[]> read() {
        Map<String, Set<Integer>> found = new HashMap<>();
        List<String> lines = WordLists.lines("call-names.txt");
        for (int line = 0; line < lines.size(); line++) {
            for (String name : lines.get(line).split(" ")) {
                found.computeIfAbsent(name, key -> new TreeSet<>()).add(line);
            }
        }
        Map<String, int[]> result = new HashMap<>();
        found.forEach((name, numbers) ->
                result.put(name, numbers.stream().mapToInt(Integer::intValue).toArray()));
        return Map.copyOf(result);
    }
}
