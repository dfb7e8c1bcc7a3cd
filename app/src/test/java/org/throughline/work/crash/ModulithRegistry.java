package org.throughline.work.crash;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * A node that carries events by Spring Modulith's registry, set as well as it can be for killed nodes: outstanding ones are
 * published again at the start, stale ones count as failed, and failed ones are submitted again every second.
 */
@EnableScheduling
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "org.throughline.sharing",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.throughline\\.sharing\\.Acting"))
class ModulithRegistry {
    @Bean
    DataSource dataSource() {
        return Node.pool();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Hearing hearing(JdbcClient jdbc, String nodeName) {
        return new Hearing(new Effects(jdbc, nodeName));
    }

    @Bean
    Again again(FailedEventPublications failed) {
        return new Again(failed);
    }

    /** The two listeners. */
    static class Hearing {
        private final Effects effects;

        Hearing(Effects effects) {
            this.effects = effects;
        }

        @ApplicationModuleListener(id = "writes")
        void writes(Said said) {
            effects.write(said);
        }

        @ApplicationModuleListener(id = "failsFirst")
        void failsFirst(Said said) {
            effects.failUntilMended(said);
        }
    }

    /** Failed ones wait until somebody submits them again. */
    static class Again {
        private final FailedEventPublications failed;

        Again(FailedEventPublications failed) {
            this.failed = failed;
        }

        @Scheduled(fixedDelay = 1_000)
        void again() {
            failed.resubmit(ResubmissionOptions.defaults().withMinAge(Duration.ofMillis(500)));
        }
    }
}
