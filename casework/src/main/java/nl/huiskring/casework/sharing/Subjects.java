package nl.huiskring.casework.sharing;

import static nl.huiskring.model.policy.PersonRole.KIND;
import static nl.huiskring.model.policy.PersonRole.MELDER;

import java.util.List;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.Report;

/** Which persons of a message are meant. The reporter never is. */
final class Subjects {
    private Subjects() {}

    static List<PersonBlock> everybody(Report report) {
        return report.persons().stream().filter(block -> block.role() != MELDER).toList();
    }

    static List<PersonBlock> children(Report report) {
        return report.persons().stream().filter(block -> block.role() == KIND).toList();
    }

    /** The client, or whose consent it is: the first person of the message (contract, inbound tree). */
    static List<PersonBlock> client(Report report) {
        return report.persons().stream()
                .limit(1)
                .filter(block -> block.role() != MELDER)
                .toList();
    }
}
