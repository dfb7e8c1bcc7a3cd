package org.throughline.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.storage.CannotStart;
import org.throughline.storage.Database;
import org.throughline.web.MadeUpChildren;
import org.throughline.web.Options;
import org.throughline.web.Server;
import org.throughline.web.Today;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes made-up areas and ends; {@code run --demo} on the same folder then serves them. */
@Command(
        name = "demo",
        description = {
            "Makes made-up areas in a data folder: a few children told in detail, and as many others as wanted.",
            "A load that was stopped goes on when the same command is given again."
        },
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    @Option(names = "--data", description = "The folder that keeps it. (default: ${DEFAULT-VALUE})")
    Path data = Path.of("data-demo");

    @Option(
            names = "--children",
            description =
                    "How many children beside the 30 of the told area, up to 2000000. (default: ${DEFAULT-VALUE})")
    int children = MadeUpChildren.OF_THE_DEMONSTRATION;

    @Option(names = "--areas", description = "In how many areas, up to 200. (default: ${DEFAULT-VALUE})")
    int areas = 1;

    @Option(names = "--seed", description = "The same seed makes the same children. (default: ${DEFAULT-VALUE})")
    long seed = MadeUpChildren.SEED;

    @Override
    public Integer call() {
        if (areas < 1 || areas > 200 || children < areas || children > 2_000_000) {
            System.err.println("Ask for 1 to 200 areas and for at least one child in each, up to 2000000 in all.");
            return 2;
        }
        try (Database database = Database.open(data, System.err::println)) {
            Server.migrate(database.connections());
            Today today = new Today(true);
            try (ConfigurableApplicationContext app =
                    Server.start(database.connections(), new Options(true, 0, data), today)) {
                if (!app.isRunning()) {
                    return 1;
                }
            }
            MadeUpChildren.load(
                    database.connections(), children, areas, seed, LocalDate.now(today), System.err::println);
            System.out.println("The made-up area is in " + data);
            return 0;
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
