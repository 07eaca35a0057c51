package nl.huiskring.console.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.ReviewDesk.Part;
import nl.huiskring.model.exchange.ReviewDesk.Whole;

/** Which records of a person are about somebody else, and why, as the form says it. */
record SplitForm(Set<RecordId> part, String reason) {
    SplitForm {
        part = Set.copyOf(part);
    }

    static SplitForm empty() {
        return new SplitForm(Set.of(), "");
    }

    /** Whether a record was chosen. */
    public boolean has(String record) {
        return part.stream().anyMatch(one -> one.toString().equals(record));
    }

    /** Keys of what is wrong; empty when the split can be made. */
    List<String> faults(Whole whole) {
        List<String> faults = new ArrayList<>();
        Set<RecordId> all = whole.parts().stream().map(Part::record).collect(Collectors.toSet());
        if (part.isEmpty()) {
            faults.add("split.fault.none");
        } else if (!all.containsAll(part)) {
            faults.add("split.fault.other");
        } else if (part.containsAll(all)) {
            faults.add("split.fault.all");
        }
        Reason.fault(reason).ifPresent(faults::add);
        return faults;
    }
}
