package org.throughline.commands;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.storage.CannotStart;
import org.throughline.storage.Database;
import org.throughline.web.Options;
import org.throughline.web.Server;
import org.throughline.web.Today;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Starts, opens the pages that need no account, and ends. Java writes down meanwhile which classes a start needs
 * ({@code -XX:AOTCacheOutput}), and later starts take about half the time.
 */
@Command(
        name = "rehearse",
        description = "Starts once, opens the public pages and ends, so that Java learns what a start needs.",
        mixinStandardHelpOptions = true,
        hidden = true)
final class Rehearse implements Callable<Integer> {
    private static final List<String> OPEN_TO_ALL = List.of("/health", "/", "/sign-in", "/time-limits", "/help");

    @Parameters(paramLabel = "DIR", description = "A folder for this alone.")
    Path data = Path.of("rehearsal");

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Database database = Database.open(data, System.err::println)) {
            return startAndLook(database);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private int startAndLook(Database database) throws IOException, InterruptedException {
        Server.migrate(database.connections());
        try (ConfigurableApplicationContext app =
                Server.start(database.connections(), new Options(false, 0, data), new Today(false))) {
            return look(Run.portOf(app));
        }
    }

    private static int look(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : OPEN_TO_ALL) {
                int status = client.send(
                                HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status >= 400) {
                    System.err.println(page + " answered " + status);
                    return 1;
                }
            }
            return 0;
        }
    }
}
