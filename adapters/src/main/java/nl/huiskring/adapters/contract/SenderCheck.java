package nl.huiskring.adapters.contract;

import java.util.ArrayList;
import java.util.List;
import nl.huiskring.model.Partner;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Part;

/**
 * Finds what this sender may not say: in another's name, a type that is not its own, a category that its registration does not
 * hold. References and steps ({@link Part#STEPS}) and consent records belong to everybody's messages; so does the person block,
 * but for a BSN that the law does not let the sender process (UAVG 46, Wabb 10) and the number of the criminal justice chain.
 */
final class SenderCheck {
    private SenderCheck() {}

    static List<Problem> problems(Node root, MessageType type, Partner sender) {
        List<Problem> problems = new ArrayList<>();
        String stated = root.textAt("stuurgegevens", "afzender").orElse("");
        if (!stated.isEmpty() && !stated.equals(sender.oin().value())) {
            problems.add(new Problem(ErrorCode.SENDER_MISMATCH, "stuurgegevens/afzender"));
        }
        if (!type.maySend(sender.kind())) {
            problems.add(new Problem(ErrorCode.NOT_ALLOWED, "/"));
        } else {
            categories(root, type, sender, problems);
        }
        return problems;
    }

    private static void categories(Node root, MessageType type, Partner sender, List<Problem> problems) {
        for (Field field : Field.values()) {
            boolean told = root.child("inhoud")
                    .flatMap(content -> content.child(field.word()))
                    .isPresent();
            if (told && type.allows(field) && !mayBring(sender, field)) {
                problems.add(new Problem(ErrorCode.NOT_ALLOWED, "inhoud/" + field.word()));
            }
        }
        int number = 0;
        for (Node person : root.all("persoon")) {
            number++;
            if (person.child("bsn").isPresent() && !sender.mayProcessBsn()) {
                problems.add(new Problem(ErrorCode.NOT_ALLOWED, "persoon[" + number + "]/bsn"));
            }
            if (person.child("skn").isPresent() && !sender.mayProcess(Field.SKN)) {
                problems.add(new Problem(ErrorCode.NOT_ALLOWED, "persoon[" + number + "]/skn"));
            }
        }
    }

    private static boolean mayBring(Partner sender, Field field) {
        return field.part() == Part.STEPS
                || field.category() == Category.D24
                || sender.categories().contains(field.category());
    }
}
