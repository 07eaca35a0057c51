package nl.huiskring.consent;

import java.util.List;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.policy.Purpose;

/**
 * May this item go to this recipient for this purpose, asked for each person it tells something about.
 *
 * @param perSubject one question per person; at least one, all about one item, one kind of recipient and this purpose
 */
public record Request(ItemId item, Oin recipient, Purpose purpose, List<Question> perSubject) {
    public Request {
        perSubject = List.copyOf(perSubject);
        if (perSubject.isEmpty()) {
            throw new IllegalArgumentException("a request is about at least one person");
        }
        Question first = perSubject.getFirst();
        for (Question question : perSubject) {
            if (question.purpose() != purpose || !question.asksTheSameAs(first)) {
                throw new IllegalArgumentException(
                        "the questions of a request are about one item, one recipient and one purpose");
            }
        }
    }
}
