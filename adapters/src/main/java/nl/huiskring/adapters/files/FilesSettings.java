package nl.huiskring.adapters.files;

import java.time.Duration;

/**
 * How the hub works with its partners' folders.
 *
 * @param pollEvery how often it looks for new files
 * @param largestFile in bytes; a file is read as a whole
 */
public record FilesSettings(Duration pollEvery, int largestFile) {
    private static final int LARGEST_FILE = 16 * 1024 * 1024;

    public FilesSettings {
        if (pollEvery.toMillis() < 1 || largestFile < 1) {
            throw new IllegalArgumentException("looking takes time and a file has bytes");
        }
    }

    /** With the default limit of 16 MiB. */
    public static FilesSettings polling(Duration pollEvery) {
        return new FilesSettings(pollEvery, LARGEST_FILE);
    }
}
