package nl.huiskring.adapters.rules;

import java.nio.file.Path;

/** A rule file that is not wholly understood. */
public final class RuleFileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleFileFault(Path file, String why, Throwable cause) {
        super(file.getFileName() + ": " + why, cause);
    }
}
