package nl.huiskring.hub;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What ends a command is told in one sentence; where it happened only to who asks with {@code -Dhuiskring.trace=true}. */
final class OneSentence implements IExecutionExceptionHandler {
    private static final String TRACE = "huiskring.trace";
    private static final String DEMO = "demo";

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("hub: " + sentence(fault));
        // A demo has run for a while: the same fault may not come again for who then asks where it was.
        if (Boolean.getBoolean(TRACE) || command.getCommandName().equals(DEMO)) {
            fault.printStackTrace(err);
        }
        err.flush();
        return 1;
    }

    /** The message, with that of the cause when it says more. */
    static String sentence(Throwable fault) {
        String own = words(fault);
        Throwable cause = fault.getCause();
        if (cause == null || cause.getMessage() == null || own.contains(cause.getMessage())) {
            return own;
        }
        return own + " (" + words(cause) + ")";
    }

    /** Of these the message is nothing but the name of a file. */
    private static String words(Throwable fault) {
        String message = fault.getMessage();
        return switch (fault) {
            case NoSuchFileException none -> "there is no " + none.getFile();
            case FileAlreadyExistsException there -> there.getFile() + " is there already";
            case AccessDeniedException closed -> closed.getFile() + " may not be read or written";
            default ->
                message == null
                        ? fault.getClass().getSimpleName() + "; HUB_JAVA_OPTIONS=-D" + TRACE + "=true shows where"
                        : message;
        };
    }
}
