package org.throughline;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Hears the statements that some work sends to the database from its own thread, by what Spring's JdbcTemplate says that
 * it runs; what goes on in the background is not counted.
 */
public final class Statements extends AppenderBase<ILoggingEvent> {
    private final Thread here = Thread.currentThread();
    private final List<String> heard = new ArrayList<>();

    private Statements() {}

    @Override
    protected void append(ILoggingEvent event) {
        if (Thread.currentThread() == here
                && event.getFormattedMessage().startsWith("Executing prepared SQL statement")) {
            heard.add(event.getFormattedMessage());
        }
    }

    public static List<String> during(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = logger.getLevel();
        Statements statements = new Statements();
        statements.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(statements);
        logger.setAdditive(false);
        try {
            work.run();
        } finally {
            logger.detachAppender(statements);
            logger.setLevel(before);
            logger.setAdditive(true);
        }
        return List.copyOf(statements.heard);
    }
}
