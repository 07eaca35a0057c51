package nl.huiskring.audit;

import java.util.ArrayList;
import java.util.List;
import nl.huiskring.audit.merkle.Frontier;
import nl.huiskring.audit.merkle.Hash;
import nl.huiskring.audit.note.Checkpoint;
import nl.huiskring.audit.note.NoteSigner;
import nl.huiskring.audit.verify.LoggedEntry;
import nl.huiskring.audit.verify.SealedSize;

/** Gives staged records their place in the log. Pure: storage calls it while it alone holds the log. */
public final class Sequencer {
    private final NoteSigner signer;

    public Sequencer(NoteSigner signer) {
        this.signer = signer;
    }

    /**
     * The lines to add, and the checkpoint over the log with them.
     *
     * @param entries with sequence numbers that follow on the log without a gap
     */
    public record Batch(List<LoggedEntry> entries, SealedSize seal) {
        public Batch {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Adds records to the log.
     *
     * @param log the frontier of the log so far
     * @param records canonical bytes, in the order they shall have
     */
    public Batch sequence(Frontier log, List<byte[]> records) {
        List<LoggedEntry> entries = new ArrayList<>(records.size());
        Frontier grown = log;
        for (byte[] record : records) {
            Hash leaf = Hash.ofLeaf(record);
            entries.add(new LoggedEntry(grown.size(), leaf, record));
            grown = grown.plus(leaf);
        }
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), grown.size(), grown.root());
        return new Batch(entries, new SealedSize(signer.sign(checkpoint.text()), grown));
    }
}
