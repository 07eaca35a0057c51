package nl.huiskring.hub.running;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Everything that the hub in this JVM logs, texts of exceptions included. */
final class LogBook extends AppenderBase<ILoggingEvent> {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** Opened after the start of the hub, which begins its logging anew. */
    static LogBook open() {
        LogBook book = new LogBook();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        book.setContext(root.getLoggerContext());
        book.start();
        root.addAppender(book);
        return book;
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getLoggerName() + " " + event.getFormattedMessage());
        for (IThrowableProxy fault = event.getThrowableProxy(); fault != null; fault = fault.getCause()) {
            lines.add(fault.getClassName() + " " + fault.getMessage());
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
