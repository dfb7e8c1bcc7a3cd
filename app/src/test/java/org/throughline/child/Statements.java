package org.throughline.child;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that some work sends to the database, by what Spring's JdbcTemplate says that it runs. */
final class Statements {
    private Statements() {}

    static int during(Runnable work) {
        return list(work).size();
    }

    static List<String> list(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        Level before = logger.getLevel();
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        logger.setAdditive(false);
        try {
            work.run();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(before);
            logger.setAdditive(true);
        }
        return List.copyOf(heard.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement"))
                .toList();
    }
}
