package nl.huiskring.audit.verify;

import nl.huiskring.audit.merkle.Frontier;
import nl.huiskring.audit.note.SignedNote;

/**
 * A checkpoint with the frontier it was made from. The frontier is no evidence by itself: it counts only when it gives the
 * signed root.
 */
public record SealedSize(SignedNote note, Frontier frontier) {}
