package org.throughline.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.law.RulePack;
import org.throughline.storage.CannotStart;
import org.throughline.storage.Database;
import org.throughline.web.MadeUpChildren;
import org.throughline.web.Options;
import org.throughline.web.Server;
import org.throughline.web.Today;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts everything and serves until it is told to stop. */
@Command(name = "run", description = "Starts Throughline and prints its address.", mixinStandardHelpOptions = true)
final class Run implements Callable<Integer> {
    @Option(names = "--demo", description = "With a made-up area of invented people, on this machine only.")
    boolean demo;

    @Option(names = "--port", description = "The port to serve on; 0 takes a free one. (default: ${DEFAULT-VALUE})")
    int port = 8080;

    @Option(
            names = "--without-children",
            description = "For a partnership or a review team: no child's record can be added or opened.")
    boolean withoutChildren;

    @Option(
            names = "--law",
            paramLabel = "PACK",
            description =
                    "The law it counts by: england, or none, then it counts no time limit. (default: ${DEFAULT-VALUE})")
    String law = "england";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Option(
            names = "--data",
            description = "The folder that keeps everything. (default: data, or data-demo with --demo)")
    Path data = Path.of("data");

    @Override
    public Integer call() throws InterruptedException {
        if (demo && withoutChildren) {
            throw new ParameterException(
                    spec.commandLine(), "--demo tells of children; give either --demo or --without-children.");
        }
        RulePack pack = RulePack.named(law)
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "--law takes england or none; found " + law + "."));
        if (demo && pack.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--demo tells of the law of England; give either --demo or --law none.");
        }
        // the log is there before two threads want it at once
        LoggerFactory.getILoggerFactory();
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            await(stopped);
        }));
        Path folder = demo && data.equals(Path.of("data")) ? Path.of("data-demo") : data;
        try (Database database = Database.open(folder, System.err::println)) {
            Server.migrate(database.connections());
            Today today = new Today(demo);
            try (ConfigurableApplicationContext app = Server.start(
                    database.connections(), new Options(demo, port, folder, !withoutChildren, pack), today)) {
                if (demo) {
                    MadeUpChildren.fillDemonstration(database.connections(), LocalDate.now(today));
                }
                System.out.println("Throughline is ready at http://localhost:" + portOf(app));
                told.await();
            }
            return 0;
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            return 1;
        } finally {
            stopped.countDown();
        }
    }

    /** The port that is served, or 0 where nothing is. */
    static int portOf(ConfigurableApplicationContext app) {
        var server = ((ServletWebServerApplicationContext) app).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
