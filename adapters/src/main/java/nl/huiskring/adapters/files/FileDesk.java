package nl.huiskring.adapters.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.Digest;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Traceparent;
import nl.huiskring.model.Partner;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.message.Report;

/**
 * Takes the messages of one file of one partner. A message that is refused does not hold up the others. When the hub itself
 * fails, nothing is answered: the file stays and is read again, and what was taken already is a repetition then.
 */
final class FileDesk {
    private static final int LONGEST_ID = 80;

    private final Partner partner;
    private final MessageReader reader;
    private final HubChannels hub;
    private final int largestFile;

    FileDesk(Partner partner, MessageReader reader, HubChannels hub, int largestFile) {
        this.partner = partner;
        this.reader = reader;
        this.hub = hub;
        this.largestFile = largestFile;
    }

    /**
     * Takes a file and writes its answers.
     *
     * @return whether it could be read as a table
     * @throws Refusal UNAVAILABLE: the file must be offered again
     */
    boolean take(Path file) throws IOException {
        FileAnswers answers = new FileAnswers();
        Optional<CsvTable> table = table(file, answers);
        if (table.isPresent()) {
            MessageRows.of(table.get()).forEach(message -> message(message, answers));
        }
        answers.write(PartnerFolder.of(partner), file.getFileName().toString());
        return table.isPresent();
    }

    private Optional<CsvTable> table(Path file, FileAnswers answers) throws IOException {
        try {
            return Optional.of(CsvTable.read(bytes(file)));
        } catch (Refusal refusal) {
            answers.refused("", recorded(Optional.empty(), refusal));
            return Optional.empty();
        }
    }

    /** A link could point at what is not the partner's. */
    private byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(largestFile + 1);
            if (bytes.length > largestFile) {
                throw new Refusal(ErrorCode.TOO_LARGE, "/");
            }
            return bytes;
        }
    }

    private void message(MessageRows message, FileAnswers answers) {
        String id = message.id().length() > LONGEST_ID ? message.id().substring(0, LONGEST_ID) : message.id();
        try {
            Node tree = message.tree();
            Report report = reader.read(tree, partner);
            String trace = Traceparent.of(Optional.empty());
            answers.accepted(
                    report.envelope().messageId(),
                    hub.receive(new Received(
                            report, partner.oin(), Transport.FILES, message.raw(), Digest.of(tree), trace)));
        } catch (Refusal refusal) {
            answers.refused(id, recorded(Optional.of(id), refusal));
        }
    }

    private List<Problem> recorded(Optional<String> messageId, Refusal refusal) {
        if (refusal.code() == ErrorCode.UNAVAILABLE) {
            throw refusal;
        }
        List<Problem> problems = hub.refuse(
                new RefusedMessage(Transport.FILES, Optional.of(partner.oin()), messageId, refusal.problems()));
        if (problems.getFirst().code() == ErrorCode.UNAVAILABLE) {
            throw new Refusal(problems);
        }
        return problems;
    }
}
