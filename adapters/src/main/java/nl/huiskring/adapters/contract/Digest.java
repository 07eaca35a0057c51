package nl.huiskring.adapters.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * Fingerprint of what a message says, the same over every transport. Children count in the order of their names, repeated ones
 * in their own order; every part goes in with its length, so that no two trees run together.
 */
public final class Digest {
    private Digest() {}

    /** Hex SHA-256 of a tree. */
    public static String of(Node root) {
        MessageDigest sha;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        add(root, sha);
        return HexFormat.of().formatHex(sha.digest());
    }

    private static void add(Node node, MessageDigest sha) {
        add(node.name(), sha);
        add(node.text().orElse(""), sha);
        sha.update(ByteBuffer.allocate(4).putInt(node.children().size()).flip());
        node.children().stream().sorted(Comparator.comparing(Node::name)).forEach(child -> add(child, sha));
    }

    private static void add(String part, MessageDigest sha) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        sha.update(bytes);
    }
}
