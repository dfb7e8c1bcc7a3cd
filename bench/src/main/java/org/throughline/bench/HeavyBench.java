package org.throughline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How much slower others become beside something heavy: an officer of the largest area who asks for the list of all open
 * work without pause, and the night's comparison of every child's rights, run in the day. All three in turn, several times,
 * so that what the machine does beside falls on each of them.
 */
final class HeavyBench {
    private static final double RATE = 20;
    private static final double AIM = 1.2;
    private static final int ROUNDS = 4;
    /** While warming up. */
    private static final int PAGES_FOR_A_LIST = 200;

    private HeavyBench() {}

    public static void main(String... args) throws Exception {
        Settings settings = Settings.told();
        try (Loaded loaded = Loaded.open(settings);
                Service service = Service.start(loaded.connections(), settings.data(), Service.WITHOUT_NIGHT)) {
            People people = People.signIn(loaded, service, 600, "SENCO", "PARENT", "THERAPIST");
            Drive.Question page = random -> {
                People.Person who = people.any(random);
                return service.get(who.childPath(), who.cookie()).statusCode() == 200;
            };
            String officer = service.signedIn(loaded.lookers("SEND_OFFICER", 1).getFirst());
            Callable<Boolean> officersList = () -> service.get("/work", officer).statusCode() == 200;
            System.err.println("Warming up, the list too.");
            Drive.ask(
                    settings.clients(),
                    RecordBench.WARM_SECONDS,
                    0,
                    random -> random.nextInt(PAGES_FOR_A_LIST) == 0 ? officersList.call() : page.ask(random));
            RightsBench night = new RightsBench(service);
            List<Times> alone = new ArrayList<>();
            List<Times> besideLists = new ArrayList<>();
            List<Times> besideTheNight = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                alone.add(said("alone", Drive.atRate(RATE, settings.seconds(), page)));
                Heavy lists = beside(settings, page, officersList);
                besideLists.add(said("beside %d lists of an area's work".formatted(lists.done()), lists.others()));
                besideTheNight.add(said(
                        "beside the night's comparison",
                        night.besideTheNight(() -> Drive.atRate(RATE, settings.seconds(), page))));
            }
            double p95 = Times.all(alone).at(0.95);
            double list = Times.all(besideLists).at(0.95);
            double inTheNight = Times.all(besideTheNight).at(0.95);
            System.out.printf(
                    "heavy: p95 of a child's page at %.0f a second, %d rounds, %.0f ms; beside an officer's list without pause %.0f ms"
                            + " = %.2f of %.1f allowed; beside the night's comparison %.0f ms = %.2f; %,d children; %s%n",
                    RATE,
                    ROUNDS,
                    p95,
                    list,
                    list / p95,
                    AIM,
                    inTheNight,
                    inTheNight / p95,
                    loaded.count("people.child"),
                    Machine.said());
        }
    }

    private static Times said(String what, Times times) {
        System.err.println(what + ": " + times.said());
        return times;
    }

    private record Heavy(Times others, long done) {}

    /** One who asks again as soon as they are answered, while the others ask at their own rate. */
    private static Heavy beside(Settings settings, Drive.Question page, Callable<Boolean> heavy) throws Exception {
        AtomicBoolean ending = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Long> asked = threads.submit(() -> {
                long done = 0;
                while (!ending.get()) {
                    if (!heavy.call()) {
                        throw new IllegalStateException("The heavy question was not answered");
                    }
                    done++;
                }
                return done;
            });
            Times others;
            try {
                others = Drive.atRate(RATE, settings.seconds(), page);
            } finally {
                ending.set(true);
            }
            return new Heavy(others, asked.get());
        }
    }
}
