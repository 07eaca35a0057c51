package nl.huiskring.adapters.contract;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.huiskring.model.Partner;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;

/** Turns the tree of a message into the one record the hub works with, or says everything that is wrong with it. */
public final class MessageReader {
    private final Clock clock;

    /** A reader that tells past from future by this clock. */
    public MessageReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * The message type of a word.
     *
     * @throws Refusal TYPE_UNKNOWN
     */
    public static MessageType type(String word) {
        return MessageType.ofWord(word).orElseThrow(() -> new Refusal(ErrorCode.TYPE_UNKNOWN, "/"));
    }

    /**
     * Reads a message.
     *
     * @param root the tree; its name is the message type
     * @param sender the partner that the transport proved, never what the message says
     * @throws Refusal with all problems: sender and permission first, then form, then sense; each with code and path, none
     *     with a value of the message
     */
    public Report read(Node root, Partner sender) {
        MessageType type = type(root.name());
        List<Problem> problems = new ArrayList<>(SenderCheck.problems(root, type, sender));
        problems.addAll(type == MessageType.HUISHOUD_SIGNAAL ? List.of() : ShapeCheck.problems(root, Shapes.of(type)));
        if (problems.isEmpty()) {
            problems.addAll(SenseCheck.problems(root, clock.instant()));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return ReportBuilder.build(root, type);
    }
}
