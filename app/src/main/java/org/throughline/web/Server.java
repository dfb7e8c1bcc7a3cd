package org.throughline.web;

import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.throughline.law.RulePack;
import org.throughline.pages.Installation;
import org.throughline.storage.Connections;

/** Brings the schema up to date and starts the application on it. */
public final class Server {
    /** The schemas, in the order of the arrows; each module has its own folder of migrations. */
    static final String[] FOLDERS = {
        "classpath:db/work",
        "classpath:db/signals",
        "classpath:db/people",
        "classpath:db/sharing",
        "classpath:db/directory",
        "classpath:db/child",
        "classpath:db/journey",
        "classpath:db/provision",
        "classpath:db/partnership",
        "classpath:db/evidence",
        "classpath:db/synthesis",
        "classpath:db/web"
    };

    private Server() {}

    /** Runs the migrations as the owning role. */
    public static void migrate(Connections connections) {
        Flyway.configure()
                .dataSource(
                        connections.url(),
                        connections.owner().user(),
                        connections.owner().password())
                .locations(FOLDERS)
                .defaultSchema("history")
                .createSchemas(true)
                .outOfOrder(true)
                .placeholders(Map.of(
                        "app_role", connections.app().user(),
                        "owner_role", connections.owner().user()))
                .load()
                .migrate();
    }

    /** Starts serving. Port 0 takes a free one. */
    public static ConfigurableApplicationContext start(Connections connections, Options options, Today today) {
        return new SpringApplicationBuilder(App.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .initializers(context -> registerIn((GenericApplicationContext) context, connections, options, today))
                .run(
                        "--server.port=" + options.port(),
                        "--server.address=" + (options.demo() ? "127.0.0.1" : address()),
                        "--throughline.demo.fill=" + options.demo(),
                        "--throughline.data=" + folder(options.dataFolder()));
    }

    /** The beans that come from outside: how to reach the database, how we were started, and the clock. */
    public static void registerIn(
            GenericApplicationContext context, Connections connections, Options options, Today today) {
        context.registerBean(Connections.class, () -> connections);
        context.registerBean(Options.class, () -> options);
        context.registerBean(Installation.class, options::installation);
        context.registerBean(RulePack.class, options::law);
        context.registerBean(Today.class, () -> today);
    }

    private static String address() {
        String told = System.getenv("THROUGHLINE_ADDRESS");
        return told == null ? "127.0.0.1" : told;
    }

    private static String folder(Path dataFolder) {
        return dataFolder.toAbsolutePath().toString();
    }
}
