package org.throughline.bench;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A child's page among all children: (h) the same HTTP stack sending a ready page of the same bytes, (a) exactly the
 * page's statements as plain JDBC, (b) the page. The limit is what both together allow, 1/(1/h + 1/a).
 */
final class RecordBench {
    private static final double AIM = 0.5;
    private static final double RATE = Double.parseDouble(System.getenv().getOrDefault("BENCH_RATE", "100"));
    private static final double AIM_MILLIS = 300;
    private static final int PAGES_RECORDED = 150;
    /** Until the JVM has compiled what it uses: on two cores it takes more than half a minute of their time. */
    static final int WARM_SECONDS = 90;

    private RecordBench() {}

    public static void main(String... args) throws Exception {
        Settings settings = Settings.told();
        if (List.of(args).contains("rate")) {
            try (Loaded loaded = Loaded.open(settings)) {
                Times rate = atRate(loaded, settings);
                System.out.printf(
                        "record: at %.0f questions a second, one in five telling, p95 %.0f ms of %.0f allowed = %.2f; %s%n",
                        RATE, rate.at(0.95), AIM_MILLIS, rate.at(0.95) / AIM_MILLIS, Machine.said());
            }
            return;
        }
        try (Loaded loaded = Loaded.open(settings);
                Service service = Service.start(
                        loaded.connections(),
                        settings.data(),
                        Map.of("throughline.requests.at-once", "1000", "throughline.nightly-at", "off"),
                        Recording.class)) {
            People people = People.signIn(loaded, service, 600, "SENCO", "PARENT", "SEND_OFFICER", "THERAPIST");
            HttpResponse<String> one = service.get(
                    people.all().getFirst().childPath(), people.all().getFirst().cookie());
            expect(one);
            ReadyPage.BYTES.set(one.body().getBytes(StandardCharsets.UTF_8));
            Drive.Question page = random -> {
                People.Person who = people.any(random);
                return service.get(who.childPath(), who.cookie()).statusCode() == 200;
            };
            Drive.Question ready =
                    _ -> service.get("/assets/ready-page-of-a-benchmark", "").statusCode() == 200;
            System.err.println("Warming up.");
            Drive.ask(settings.clients(), settings.seconds(), 0, page);
            Drive.ask(settings.clients(), 5, 0, ready);
            List<List<Recording.Asked>> pages = record(people, service);
            System.err.printf(
                    "%d statements for a page (%d to %d).%n",
                    pages.getFirst().size(),
                    pages.stream().mapToInt(List::size).min().orElse(0),
                    pages.stream().mapToInt(List::size).max().orElse(0));
            Times h = Drive.ask(settings.clients(), settings.seconds(), 0, ready);
            System.err.println("(h) ready page: " + h.said());
            Times a = statements(loaded, pages, settings);
            System.err.println("(a) statements: " + a.said());
            if (System.getenv("BENCH_SHOW") != null) {
                Costs.show(loaded, pages);
                Costs.list(tellOne(people, service));
            }
            Times b = Drive.ask(settings.clients(), settings.seconds(), 0, page);
            System.err.println("(b) page: " + b.said());
            double limit = 1 / (1 / h.perSecond() + 1 / a.perSecond());
            Times rate = atRate(loaded, settings);
            System.out.printf(
                    "record: %.0f pages a second of %.0f possible = %.2f (aim %.1f); p95 %.0f ms with %d asking at once;"
                            + " at %.0f questions a second, one in five telling, p95 %.0f ms of %.0f allowed = %.2f;"
                            + " %,d children, %,d contributions, %,d bytes a page; %s%n",
                    b.perSecond(),
                    limit,
                    b.perSecond() / limit,
                    AIM,
                    b.at(0.95),
                    settings.clients(),
                    RATE,
                    rate.at(0.95),
                    AIM_MILLIS,
                    rate.at(0.95) / AIM_MILLIS,
                    loaded.count("people.child"),
                    loaded.count("child.contribution"),
                    ReadyPage.BYTES.get().length,
                    Machine.said());
        }
    }

    /** By the application as it is shipped, which sends away whom it cannot answer in time. */
    private static Times atRate(Loaded loaded, Settings settings) throws Exception {
        try (Service service = Service.start(loaded.connections(), settings.data(), Service.WITHOUT_NIGHT)) {
            People staff = People.signIn(loaded, service, 600, "SENCO", "THERAPIST");
            Telling telling = new Telling(service.wire());
            telling.open(staff.all());
            Drive.Question either = random -> {
                People.Person who = staff.any(random);
                return random.nextInt(5) == 0
                        ? telling.tell(who).statusCode() == 303
                        : service.get(who.childPath(), who.cookie()).statusCode() == 200;
            };
            Drive.ask(settings.clients(), WARM_SECONDS, 0, either);
            Times rate = Drive.atRate(RATE, settings.seconds(), either);
            System.err.printf("(c) %.0f a second, one in five telling: %s%n", RATE, rate.said());
            return rate;
        }
    }

    private static void expect(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Expected a child's page, found " + answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse(""));
        }
    }

    private static List<List<Recording.Asked>> record(People people, Service service) {
        List<List<Recording.Asked>> pages = new ArrayList<>();
        for (People.Person who :
                people.all().subList(0, Math.min(PAGES_RECORDED, people.all().size()))) {
            pages.add(Recording.during(() -> {
                try {
                    expect(service.get(who.childPath(), who.cookie()));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        return pages;
    }

    /** What telling something asks, for the first who may. */
    private static List<Recording.Asked> tellOne(People people, Service service) throws Exception {
        Telling telling = new Telling(service.wire());
        for (People.Person who : people.all()) {
            if (telling.tell(who).statusCode() == 303) {
                return Recording.during(() -> {
                    try {
                        telling.tell(who);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
        }
        return List.of();
    }

    private static Times statements(Loaded loaded, List<List<Recording.Asked>> pages, Settings settings)
            throws Exception {
        BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(settings.clients());
        for (int i = 0; i < settings.clients(); i++) {
            pool.add(loaded.connections().asApp());
        }
        try {
            return Drive.ask(settings.clients(), settings.seconds(), 0, random -> {
                Connection connection = pool.take();
                try {
                    Recording.replay(connection, pages.get(random.nextInt(pages.size())));
                    return true;
                } finally {
                    pool.add(connection);
                }
            });
        } finally {
            for (Connection connection : pool) {
                connection.close();
            }
        }
    }
}
