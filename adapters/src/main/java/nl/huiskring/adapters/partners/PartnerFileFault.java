package nl.huiskring.adapters.partners;

import java.nio.file.Path;

/** A partner file that cannot be used; the hub does not start with it. */
public final class PartnerFileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String key;

    PartnerFileFault(Path file, String key, String what) {
        super(file.getFileName() + ", " + key + ": " + what);
        this.file = file.toString();
        this.key = key;
    }

    PartnerFileFault(Path file, String key, String what, Throwable cause) {
        this(file, key, what);
        initCause(cause);
    }

    /** Path of the file. */
    public String file() {
        return file;
    }

    /** The key at fault, such as {@code covenant.state}; {@code (file)} when it is the file as a whole. */
    public String key() {
        return key;
    }
}
