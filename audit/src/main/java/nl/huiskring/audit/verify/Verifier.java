package nl.huiskring.audit.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import nl.huiskring.audit.merkle.Frontier;
import nl.huiskring.audit.merkle.Hash;
import nl.huiskring.audit.note.Checkpoint;
import nl.huiskring.audit.note.NoteKey;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.verify.Finding.Kind;

/**
 * Checks a log against its checkpoints while it is read once, from the first line to the last: signatures, gaps, order, and
 * whether the lines give the signed roots. Because every root is computed from all lines before it, the checkpoints that hold
 * are consistent with each other.
 *
 * <p>Two trees grow side by side, one over the lines as read and one over the hashes recorded with them. Where only the first
 * fails, the lines whose hash differs are the changed ones; where both fail, the interval between two checkpoints is named. A
 * frontier that gives the signed root then lets the check go on behind the damage.
 *
 * <p>What no such check can find: a log that was cut back to an earlier checkpoint, unless a later one is handed in as known.
 */
public final class Verifier {
    private final NoteKey key;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> suspects = new ArrayList<>();
    private final Deque<Seal> seals = new ArrayDeque<>();
    private int verified;
    private long entries;
    private long expected;
    private long intervalStart;
    private long sealed;
    private boolean isBroken;
    private Frontier asRead = Frontier.EMPTY;
    private Frontier asRecorded = Frontier.EMPTY;

    private record Seal(Checkpoint checkpoint, Frontier frontier, boolean isKnownEarlier) {}

    /**
     * @param key of the log
     * @param sizes the checkpoints of the log, in any order
     * @param known checkpoints that were seen earlier (published, or kept by a partner); the log must reach and contain them
     */
    public Verifier(NoteKey key, List<SealedSize> sizes, List<SignedNote> known) {
        this.key = key;
        List<Seal> trusted = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            trust(sizes.get(i).note(), sizes.get(i).frontier(), false, i, trusted);
        }
        for (int i = 0; i < known.size(); i++) {
            trust(known.get(i), Frontier.EMPTY, true, i, trusted);
        }
        trusted.sort(Comparator.comparingLong((Seal seal) -> seal.checkpoint().size())
                .thenComparing(Seal::isKnownEarlier));
        trusted.forEach(this::line);
    }

    private void trust(SignedNote note, Frontier frontier, boolean isKnown, int place, List<Seal> trusted) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(note.text());
        } catch (IllegalArgumentException e) {
            findings.add(Finding.at(Kind.CHECKPOINT_UNREADABLE, place + 1L));
            return;
        }
        if (!key.verifies(note)) {
            findings.add(Finding.at(Kind.SIGNATURE_WRONG, checkpoint.size()));
        } else if (!checkpoint.origin().equals(key.name())) {
            findings.add(Finding.at(Kind.ORIGIN_WRONG, checkpoint.size()));
        } else {
            verified++;
            trusted.add(new Seal(checkpoint, frontier, isKnown));
        }
    }

    /** Puts the checkpoints in line; of one size there can be one root only. */
    private void line(Seal seal) {
        Seal previous = seals.peekLast();
        if (previous == null || previous.checkpoint().size() < seal.checkpoint().size()) {
            seals.add(seal);
        } else if (!previous.checkpoint().root().equals(seal.checkpoint().root())) {
            findings.add(Finding.at(Kind.FORK, seal.checkpoint().size()));
        }
    }

    /** Takes the next line as it stands in the log. */
    public void accept(LoggedEntry entry) {
        entries++;
        long sequence = entry.sequence();
        if (sequence < expected) {
            // It leaves the tree as it is; the gap it left, if it was moved, was named when the line after it came.
            findings.add(Finding.at(Kind.OUT_OF_ORDER, sequence));
            return;
        }
        sealUpTo(expected);
        if (sequence > expected) {
            findings.add(new Finding(Kind.MISSING, expected, sequence - 1));
            isBroken = true;
            sealUpTo(sequence);
        }
        take(entry);
    }

    /** A line that could not be read, at this place of its file (from 1). */
    public void acceptUnreadable(long place) {
        findings.add(Finding.at(Kind.UNREADABLE, place));
    }

    /** A checkpoint that could not be read, at this place of its file or size of its row. */
    public void acceptUnreadableCheckpoint(long place) {
        findings.add(Finding.at(Kind.CHECKPOINT_UNREADABLE, place));
    }

    /** What storage drew from this line for searching is not what the line says. */
    public void acceptIndexChanged(long sequence) {
        findings.add(Finding.at(Kind.INDEX_CHANGED, sequence));
    }

    private void take(LoggedEntry entry) {
        Hash computed = Hash.ofLeaf(entry.record());
        boolean isSuspect = !computed.equals(entry.leaf());
        isBroken |= asRead.size() != entry.sequence();
        if (!isBroken) {
            asRead = asRead.plus(computed);
            asRecorded = !isSuspect && suspects.isEmpty() ? asRead : asRecorded.plus(entry.leaf());
        }
        if (isSuspect) {
            suspects.add(Finding.at(Kind.RECORD_CHANGED, entry.sequence()));
        }
        expected = entry.sequence() + 1;
    }

    /** Judges every checkpoint whose lines have all gone by. */
    private void sealUpTo(long sequence) {
        for (Seal next = seals.peek(); next != null && next.checkpoint().size() <= sequence; next = seals.peek()) {
            judge(seals.remove());
        }
    }

    private void judge(Seal seal) {
        Hash root = seal.checkpoint().root();
        if (!isBroken && asRead.root().equals(root)) {
            suspects.forEach(suspect -> findings.add(Finding.at(Kind.LEAF_CHANGED, suspect.from())));
            if (!seal.isKnownEarlier() && !seal.frontier().equals(asRead)) {
                findings.add(Finding.at(Kind.FRONTIER_CHANGED, seal.checkpoint().size()));
            }
            goOnFrom(asRead);
        } else if (!isBroken && asRecorded.root().equals(root)) {
            findings.addAll(suspects);
            goOnFrom(asRecorded);
        } else if (gives(seal.frontier(), seal.checkpoint())) {
            giveUpInterval(seal.checkpoint().size());
            goOnFrom(seal.frontier());
        } else {
            isBroken = true;
        }
        sealed = seal.checkpoint().size();
    }

    private static boolean gives(Frontier frontier, Checkpoint checkpoint) {
        return frontier.size() == checkpoint.size() && frontier.root().equals(checkpoint.root());
    }

    private void goOnFrom(Frontier frontier) {
        asRead = frontier;
        asRecorded = frontier;
        intervalStart = frontier.size();
        isBroken = false;
        suspects.clear();
    }

    private void giveUpInterval(long end) {
        findings.addAll(suspects);
        if (intervalStart < end) {
            findings.add(new Finding(Kind.INTERVAL_CHANGED, intervalStart, end - 1));
        }
    }

    /** Says what holds, after the last line. */
    public VerificationResult finish() {
        sealUpTo(expected);
        if (intervalStart < sealed) {
            giveUpInterval(sealed);
        } else {
            findings.addAll(suspects);
        }
        Seal last = seals.peekLast();
        if (expected > sealed) {
            findings.add(new Finding(last == null ? Kind.UNSEALED : Kind.UNPROVEN, sealed, expected - 1));
        }
        if (last != null) {
            Kind kind = last.isKnownEarlier() ? Kind.ROLLED_BACK : Kind.MISSING;
            findings.add(new Finding(kind, expected, last.checkpoint().size() - 1));
        }
        return new VerificationResult(entries, verified, sealed, key.vkey(), findings);
    }
}
