package nl.huiskring.town.story;

import java.time.Instant;
import java.util.Map;
import nl.huiskring.town.wire.Message;

/**
 * One message of the story.
 *
 * @param family the domestic circle it is about; messages of one family are sent one after another
 * @param truth who the persons of the message really are: ref to inhabitant id
 */
public record Planned(
        Message message,
        Party sender,
        String family,
        Map<String, String> truth,
        Trigger trigger,
        Expected expected,
        Flaw flaw) {
    public Planned {
        truth = Map.copyOf(truth);
    }

    /** When it is sent, in the time of the story. */
    public Instant at() {
        return message.sentAt();
    }

    @Override
    public String toString() {
        return "Planned[" + sender + ", " + message + "]";
    }
}
