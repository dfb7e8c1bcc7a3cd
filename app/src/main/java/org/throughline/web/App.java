package org.throughline.web;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.throughline.storage.Connections;

/** The application: one deployable on one PostgreSQL, reached by the role that owns nothing. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("org.throughline")
public class App {

    @Bean
    DataSource dataSource(Connections connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(connections.url());
        pool.setUsername(connections.app().user());
        pool.setPassword(connections.app().password());
        // A message of the database may hold what somebody typed: it stays out of the logs.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setMaximumPoolSize(12);
        pool.setConnectionTimeout(5_000);
        pool.setPoolName("throughline");
        return pool;
    }
}
