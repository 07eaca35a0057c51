package nl.huiskring.adapters.jms;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.huiskring.adapters.contract.JsonSyntax;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;

/**
 * The text of a message from a queue, in XML or JSON.
 *
 * @param raw as it came, in UTF-8
 * @param type property {@code berichttype}; JSON needs it, XML may have it
 */
record InboundText(byte[] raw, Optional<String> type) {

    /** @throws Refusal TOO_LARGE, or MALFORMED for a message without text */
    static InboundText of(Message message) throws JMSException {
        return new InboundText(bytes(message), Optional.ofNullable(message.getStringProperty(Words.TYPE)));
    }

    private static byte[] bytes(Message message) throws JMSException {
        byte[] bytes = switch (message) {
            case TextMessage text when text.getText() != null -> text.getText().getBytes(StandardCharsets.UTF_8);
            case BytesMessage block -> bytes(block);
            default -> throw new Refusal(ErrorCode.MALFORMED, "/");
        };
        Limits.check(bytes);
        return bytes;
    }

    private static byte[] bytes(BytesMessage block) throws JMSException {
        if (block.getBodyLength() > Limits.BYTES) {
            throw new Refusal(ErrorCode.TOO_LARGE, "/");
        }
        byte[] bytes = new byte[(int) block.getBodyLength()];
        block.readBytes(bytes);
        return bytes;
    }

    boolean isJson() {
        return latin().stripLeading().startsWith("{");
    }

    /** @throws Refusal when it cannot be read as a tree, or is of another type than its property says */
    Node tree() {
        if (isJson()) {
            return JsonSyntax.read(raw, MessageReader.type(type.orElse("")).word());
        }
        Node tree = XmlSyntax.read(withoutDeclaration());
        if (type.filter(word -> !word.equals(tree.name())).isPresent()) {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, Words.TYPE);
        }
        return tree;
    }

    /** What the declaration says of the encoding was true of a file, not of the text in a message. */
    private byte[] withoutDeclaration() {
        String text = latin();
        int end = text.indexOf("?>");
        return text.startsWith("<?xml ") && end > 0 ? Arrays.copyOfRange(raw, end + 2, raw.length) : raw;
    }

    /** One character for each byte: good enough to look at marks of syntax, and nothing is lost on the way. */
    private String latin() {
        return new String(raw, StandardCharsets.ISO_8859_1);
    }
}
