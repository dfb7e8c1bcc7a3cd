package org.throughline.work.crash;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * A node that a test starts in order to kill it. Its writers say things, each in a transaction with its event; a number
 * goes out only after its commit was acknowledged. The database is told by the environment.
 */
public final class Node {
    static final List<UUID> STREAMS = List.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), new UUID(1, 4));

    private Node() {}

    /** @param arguments OWN or MODULITH, the node's name, the first number, the number of writers */
    public static void main(String[] arguments) {
        boolean own = arguments[0].equals("OWN");
        Class<?> application = own ? OwnOutbox.class : ModulithRegistry.class;
        ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .initializers(c -> c.getBeanFactory().registerSingleton("nodeName", arguments[1]))
                .run();
        Acting acting = context.getBean(Acting.class);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        Consumer<Said> publish = own ? context.getBean(OwnOutbox.class).publishing(context) : context::publishEvent;
        AtomicLong next = new AtomicLong(Long.parseLong(arguments[2]));
        System.out.println("writing");
        for (int writer = 0; writer < Integer.parseInt(arguments[3]); writer++) {
            Thread.ofPlatform().start(() -> {
                while (true) {
                    long number = next.incrementAndGet();
                    acting.doAs(viewer(), () -> publish.accept(say(jdbc, number)));
                    synchronized (System.out) {
                        System.out.println(number);
                        System.out.flush();
                    }
                    org.throughline.storage.Rest.millis(2);
                }
            });
        }
        org.throughline.storage.Rest.millis(600_000);
    }

    private static Said say(JdbcClient jdbc, long number) {
        UUID stream = STREAMS.get((int) (number % STREAMS.size()));
        long place = jdbc.sql("UPDATE crash.stream SET place = place + 1 WHERE id = ? RETURNING place")
                .param(stream)
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO crash.said (number) VALUES (?)").param(number).update();
        return new Said(number, stream, place);
    }

    static Viewer viewer() {
        return Viewer.service(Purpose.SET_UP, LocalDate.now(Clock.systemUTC()));
    }

    static DataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(System.getenv("CRASH_URL"));
        pool.setUsername(System.getenv("CRASH_USER"));
        pool.setPassword(System.getenv("CRASH_PASSWORD"));
        pool.setMaximumPoolSize(12);
        return pool;
    }
}
