package org.throughline.work.crash;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.work.By;
import org.throughline.work.Happened;
import org.throughline.work.Listener;
import org.throughline.work.Outbox;
import org.throughline.work.Process;

/** A node that carries events by the product's own outbox. Not to be found by a scan: no other test may have its listeners. */
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"org.throughline.work", "org.throughline.sharing"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.throughline\\.(sharing\\.(Acting|ServiceTransactions)|work\\.(Outbox|OutboxStore|Listeners|Courier|Delivering))"))
class OwnOutbox {
    enum Why {
        CRASH_TEST
    }

    @Bean
    DataSource dataSource() {
        return Node.pool();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Listener<Said> writes(JdbcClient jdbc, String nodeName) {
        Effects effects = new Effects(jdbc, nodeName);
        return new To("crash.writes", effects::write);
    }

    @Bean
    Listener<Said> failsFirst(JdbcClient jdbc, String nodeName) {
        Effects effects = new Effects(jdbc, nodeName);
        return new To("crash.fails-first", effects::failUntilMended);
    }

    Consumer<Said> publishing(ApplicationContext context) {
        Outbox outbox = context.getBean(Outbox.class);
        By by = new By(new UUID(0, 0), new UUID(0, 0), "SET_UP");
        return said -> outbox.add(said, LocalDate.of(2026, 11, 26), by, Process.begun(Why.CRASH_TEST));
    }

    private record To(String name, Consumer<Said> does) implements Listener<Said> {
        @Override
        public Class<Said> hears() {
            return Said.class;
        }

        @Override
        public void hear(Happened<Said> happened) {
            does.accept(happened.event());
        }
    }
}
