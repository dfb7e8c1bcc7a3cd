package org.throughline.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;

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
            try (Askers askers = Askers.start(service.wire().address(), staff)) {
                measure(people, settings, askers, service, loaded.count("people.child"));
            }
        }
    }

    private static void measure(int people, Settings settings, Askers askers, Service service, long children)
            throws Exception {
        System.err.println("Warming up.");
        askers.ask(settings.clients(), RecordBench.WARM_SECONDS, 0);
        Askers.Round normal = round("one question in 20 s each", people, settings.seconds(), askers);
        System.err.println(state(service));
        Askers.Round five = round("five times as many", people * 5, Math.min(120, settings.seconds()), askers);
        round("afterwards", people, Math.min(20, settings.seconds()), askers);
        System.err.println(state(service));
        System.out.printf(
                "mixed: %,d people, %.0f answers a second, p50 %.0f p95 %.0f p99 %.0f ms of 800 allowed = %.2f, %d sent away, %d errors;"
                        + " at five times p95 of the answered %.0f ms = %.2f of the normal, %d sent away, %d of them without a word, %d errors; %,d children; %s%n",
                people,
                normal.times().perSecond(),
                normal.times().at(0.5),
                normal.times().at(0.95),
                normal.times().at(0.99),
                normal.times().at(0.99) / 800,
                normal.counts().sentAway(),
                normal.times().others() - normal.counts().sentAway(),
                five.times().at(0.95),
                five.times().at(0.95) / normal.times().at(0.95),
                five.counts().sentAway(),
                five.counts().withoutWord(),
                five.times().others() - five.counts().sentAway(),
                children,
                Machine.said());
    }

    /** Tells what a round came to, and what it took of the processors on both sides; the database's share is not in it. */
    private static Askers.Round round(String what, int people, double seconds, Askers askers) throws IOException {
        long before = Askers.processor();
        Askers.Round round = askers.ask(people, seconds, 20_000);
        System.err.printf(
                "%,d people, %s: %s; %d told, %d sent away; of a core, answering took %.2f and asking %.2f%n",
                people,
                what,
                round.times().said(),
                round.counts().told(),
                round.counts().sentAway(),
                (Askers.processor() - before) / 1e9 / round.times().seconds(),
                round.processor().toNanos() / 1e9 / round.times().seconds());
        return round;
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
