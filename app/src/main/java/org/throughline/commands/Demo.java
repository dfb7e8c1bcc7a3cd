package org.throughline.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.storage.CannotStart;
import org.throughline.storage.Database;
import org.throughline.web.Options;
import org.throughline.web.Server;
import org.throughline.web.Today;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the made-up area in a data folder and ends; {@code run --demo} on the same folder then serves it. */
@Command(
        name = "demo",
        description = "Makes the made-up area of 30 children in a data folder that has no area yet.",
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    @Option(names = "--data", description = "The folder that keeps it. (default: ${DEFAULT-VALUE})")
    Path data = Path.of("data-demo");

    @Override
    public Integer call() {
        try (Database database = Database.open(data, System.err::println)) {
            Server.migrate(database.connections());
            try (ConfigurableApplicationContext app =
                    Server.start(database.connections(), new Options(true, 0, data), new Today(true))) {
                System.out.println(app.isRunning() ? "The made-up area is in " + data : "");
            }
            return 0;
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
