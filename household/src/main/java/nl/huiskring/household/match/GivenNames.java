package nl.huiskring.household.match;

import java.util.List;
import java.util.Optional;
import nl.huiskring.household.name.CallNames;
import nl.huiskring.household.name.Letters;
import nl.huiskring.household.name.NameCode;

/** Given names of one record, folded and cut: {@code "Jan P."} is jan, with the initials jp. */
record GivenNames(String first, String whole, List<String> words, int[] callNames, String code) {
    static final GivenNames NONE = new GivenNames("", "", List.of(), new int[0], "");

    static GivenNames of(Optional<String> text) {
        String folded = text.map(Letters::fold).orElse("");
        if (folded.isEmpty()) {
            return NONE;
        }
        List<String> words = List.of(folded.split(" "));
        String first = words.getFirst();
        return new GivenNames(first, folded.replace(" ", ""), words, CallNames.lines(first), NameCode.dutch(first));
    }

    boolean known() {
        return !first.isEmpty();
    }

    boolean isInitial() {
        return first.length() == 1;
    }

    String initial() {
        return first.substring(0, 1);
    }

    @Override
    public String toString() {
        return "GivenNames[*]";
    }
}
