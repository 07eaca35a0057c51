package nl.huiskring.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cuts a file at line feeds only, and tells whether the last line was complete: a changed line end must not go unseen. Bytes that
 * are no UTF-8 become U+FFFD, so that the line they stand in is found and named by its hash.
 */
final class LineCutter {
    private final InputStream file;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int limit;
    private boolean isComplete = true;

    LineCutter(InputStream file) {
        this.file = file;
    }

    Optional<String> next() throws IOException {
        line.reset();
        while (at < limit || fill()) {
            int start = at;
            while (at < limit && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, start, at - start);
            isComplete = at < limit;
            if (isComplete) {
                at++;
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
        }
        return line.size() == 0 ? Optional.empty() : Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(0, file.read(buffer));
        return limit > 0;
    }

    /** Whether the file ended in a line feed, or was empty. */
    boolean endedWell() {
        return isComplete;
    }
}
