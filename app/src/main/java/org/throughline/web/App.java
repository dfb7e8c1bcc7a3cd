package org.throughline.web;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.throughline.storage.Connections;

/** The application: one deployable on one PostgreSQL, reached by the role that owns nothing. */
@SpringBootConfiguration
@EnableAutoConfiguration
// two modules may use one word for two things
@ComponentScan(basePackages = "org.throughline", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class App {

    @Bean
    DataSource dataSource(Connections connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(connections.url());
        pool.setUsername(connections.app().user());
        pool.setPassword(connections.app().password());
        // A message of the database may hold what somebody typed: it stays out of the logs.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        // Row security makes large plans, and planning one takes longer than running it: each statement is planned once
        // for a connection, and a connection is kept (measured: docs/performance.md).
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        pool.addDataSourceProperty("prepareThreshold", "1");
        pool.addDataSourceProperty("preparedStatementCacheQueries", "512");
        pool.setMaxLifetime(Duration.ofHours(8).toMillis());
        pool.setMaximumPoolSize(12);
        pool.setConnectionTimeout(5_000);
        pool.setPoolName("throughline");
        return pool;
    }
}
