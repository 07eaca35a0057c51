package nl.huiskring.model.exchange;

/**
 * One thing that is wrong, and where.
 *
 * @param where path within the message, such as {@code persoon[2]/geboortedatum}; never a value of it
 */
public record Problem(ErrorCode code, String where) {}
