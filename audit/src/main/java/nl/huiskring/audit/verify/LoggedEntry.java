package nl.huiskring.audit.verify;

import nl.huiskring.audit.merkle.Hash;

/**
 * One line of the log.
 *
 * @param sequence place in the log, from 0, without gaps
 * @param leaf the hash that was recorded with it
 * @param record its canonical bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // carries bytes from the log to the check, and is never compared
public record LoggedEntry(long sequence, Hash leaf, byte[] record) {
    @Override
    public String toString() {
        return "LoggedEntry[" + sequence + "]";
    }
}
