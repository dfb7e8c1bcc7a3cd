package org.throughline.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A busy hour: many people, each opening pages with a pause between, four reads to one thing told; then five times as
 * many without shedding anybody silently: those answered stay quick, the others get 503 and when to come back.
 */
final class MixedBench {
    private MixedBench() {}

    public static void main(String... args) throws Exception {
        Settings settings = Settings.told();
        int people = args.length == 0 ? 1_500 : Integer.parseInt(args[0]);
        try (Loaded loaded = Loaded.open(settings);
                Service service = Service.start(loaded.connections(), settings.data(), Service.WITHOUT_NIGHT)) {
            People staff = People.signIn(loaded, service, people * 5, "SENCO", "THERAPIST");
            Telling telling = new Telling(service);
            AtomicLong writes = new AtomicLong();
            AtomicLong sentAway = new AtomicLong();
            AtomicLong withoutWord = new AtomicLong();
            Drive.Question question = random -> {
                People.Person who = staff.any(random);
                var answer = random.nextInt(5) == 0 ? telling.tell(who) : service.get(who.childPath(), who.cookie());
                if (answer.statusCode() == 503) {
                    sentAway.incrementAndGet();
                    if (answer.headers().firstValue("Retry-After").isEmpty()
                            || answer.body().isBlank()) {
                        withoutWord.incrementAndGet();
                    }
                }
                if (answer.statusCode() == 303) {
                    writes.incrementAndGet();
                }
                return answer.statusCode() == 200 || answer.statusCode() == 303;
            };
            System.err.println("Warming up.");
            telling.open(staff.all());
            Drive.ask(settings.clients(), RecordBench.WARM_SECONDS, 0, question);
            sentAway.set(0);
            writes.set(0);
            Times normal = Drive.ask(people, settings.seconds(), 20_000, question);
            long normallySentAway = sentAway.get();
            System.err.printf(
                    "%,d people, one question in 20 s each: %s; %d told, %d sent away%n",
                    people, normal.said(), writes.get(), normallySentAway);
            System.err.println(state(service));
            sentAway.set(0);
            Times five = Drive.ask(people * 5, Math.min(120, settings.seconds()), 20_000, question);
            long shed = sentAway.get();
            System.err.printf("five times as many: %s; %d sent away%n", five.said(), shed);
            Times after = Drive.ask(people, Math.min(20, settings.seconds()), 20_000, question);
            System.err.println("afterwards: " + after.said());
            System.err.println(state(service));
            System.out.printf(
                    "mixed: %,d people, %.0f answers a second, p50 %.0f p95 %.0f p99 %.0f ms of 800 allowed = %.2f, %d sent away, %d errors;"
                            + " at five times p95 of the answered %.0f ms = %.2f of the normal, %d sent away, %d of them without a word, %d errors;"
                            + " %,d children; %s%n",
                    people,
                    normal.perSecond(),
                    normal.at(0.5),
                    normal.at(0.95),
                    normal.at(0.99),
                    normal.at(0.99) / 800,
                    normallySentAway,
                    normal.others() - normallySentAway,
                    five.at(0.95),
                    five.at(0.95) / normal.at(0.95),
                    shed,
                    withoutWord.get(),
                    five.others() - shed,
                    loaded.count("people.child"),
                    Machine.said());
        }
    }

    private static String state(Service service) {
        System.gc();
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return "heap after collection %d MB, %d platform threads, %d connections to the database"
                .formatted(
                        memory.getUsed() >> 20,
                        ManagementFactory.getThreadMXBean().getThreadCount(),
                        service.bean(HikariDataSource.class)
                                .getHikariPoolMXBean()
                                .getTotalConnections());
    }
}
