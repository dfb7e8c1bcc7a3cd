package org.throughline.bench;

import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A busy hour: many people, each opening pages with a pause between, four reads to one thing told; then five times as
 * many without shedding anybody silently: those answered stay quick, the others get 503 and when to come back.
 */
final class MixedBench {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private MixedBench() {}

    public static void main(String... args) throws Exception {
        Settings settings = Settings.told();
        int people = args.length == 0 ? 1_500 : Integer.parseInt(args[0]);
        try (Loaded loaded = Loaded.open(settings);
                Service service = Service.start(loaded.connections(), settings.data(), Map.of())) {
            People staff = People.signIn(loaded, service, 600, "SENCO", "THERAPIST");
            Map<String, String> tokens = new ConcurrentHashMap<>();
            AtomicLong writes = new AtomicLong();
            AtomicLong sentAway = new AtomicLong();
            AtomicLong withoutWord = new AtomicLong();
            Drive.Question question = random -> {
                People.Person who = staff.any(random);
                var answer = random.nextInt(5) == 0
                        ? tell(service, who, tokens)
                        : service.get(who.childPath(), who.cookie());
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
            Drive.ask(settings.clients(), Math.min(settings.seconds(), 20), 0, question);
            sentAway.set(0);
            writes.set(0);
            Times normal = Drive.ask(people, settings.seconds(), 20_000, question);
            System.err.printf(
                    "%,d people, one question in 20 s each: %s; %d told%n", people, normal.said(), writes.get());
            System.err.println(state());
            sentAway.set(0);
            Times five = Drive.ask(people * 5, settings.seconds(), 20_000, question);
            long shed = sentAway.get();
            System.err.printf("five times as many: %s; %d sent away%n", five.said(), shed);
            Times after = Drive.ask(people, Math.min(20, settings.seconds()), 20_000, question);
            System.err.println("afterwards: " + after.said());
            System.err.println(state());
            System.out.printf(
                    "mixed: %,d people, %.0f answers a second, p50 %.0f p95 %.0f p99 %.0f ms of 800 allowed = %.2f, %d errors;"
                            + " at five times p95 of the answered %.0f ms = %.2f of the normal, %d sent away, %d of them without a word;"
                            + " %,d children; %s%n",
                    people,
                    normal.perSecond(),
                    normal.at(0.5),
                    normal.at(0.95),
                    normal.at(0.99),
                    normal.at(0.99) / 800,
                    normal.others(),
                    five.at(0.95),
                    five.at(0.95) / normal.at(0.95),
                    shed,
                    withoutWord.get(),
                    loaded.count("people.child"),
                    Machine.said());
        }
    }

    private static java.net.http.HttpResponse<String> tell(
            Service service, People.Person who, Map<String, String> tokens) throws Exception {
        String path = who.childPath() + "/tell";
        String token = tokens.get(who.cookie());
        if (token == null) {
            Matcher found = TOKEN.matcher(service.get(path, who.cookie()).body());
            token = found.find() ? found.group(1) : "";
            if (!token.isEmpty()) {
                tokens.put(who.cookie(), token);
            }
        }
        return service.post(
                path,
                who.cookie(),
                form(
                        "_csrf", token,
                        "once", UUID.randomUUID().toString(),
                        "words", "Chose to read today, and read to the end.",
                        "about", "LEARNING",
                        "kind", "OBSERVATION",
                        "whose", "MINE",
                        "when", "NOW",
                        "who", "CIRCLE"));
    }

    private static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private static String state() {
        System.gc();
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return "heap after collection %d MB, %d platform threads"
                .formatted(
                        memory.getUsed() >> 20,
                        ManagementFactory.getThreadMXBean().getThreadCount());
    }
}
