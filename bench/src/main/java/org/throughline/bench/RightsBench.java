package org.throughline.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.throughline.people.AccountId;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.work.By;
import org.throughline.work.JobKind;
import org.throughline.work.Jobs;
import org.throughline.work.Progress;

/**
 * What changes for every child of an area at once: a new officer in the largest one, from the moment the seat is given
 * until the last child's rights are worked out. Then the night's comparison over every child: what stands against what the
 * rules give, worked out from nothing.
 */
final class RightsBench {
    private static final double AIM_SECONDS = 300;
    private static final String RIGHTS_OF_A_SEAT = "rights-of-a-seat";
    private static final String IN_THE_NIGHT = "rights-in-the-night";

    private final Service service;
    private final Viewer setUp;

    RightsBench(Service service) {
        this.service = service;
        this.setUp = Viewer.of(
                new AccountId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                SeatId.fresh(),
                Role.ADMINISTRATOR,
                Optional.empty(),
                LocalDate.now());
    }

    public static void main(String... args) throws Exception {
        Settings settings = Settings.told();
        try (Loaded loaded = Loaded.open(settings);
                Service service = Service.start(loaded.connections(), settings.data(), Service.WITHOUT_NIGHT)) {
            RightsBench bench = new RightsBench(service);
            Largest largest = largest(loaded);
            double area = bench.newOfficer(largest);
            System.err.printf(
                    "A new officer of the largest area, %,d children: %.1f seconds.%n", largest.children(), area);
            long before = loaded.count("sharing.rights_finding");
            long children = loaded.count("people.child");
            double all = bench.inTheNight(children);
            System.out.printf(
                    "rights: all of the largest area, %,d children, %.0f s of %.0f allowed = %.2f;"
                            + " every child worked out afresh and compared, %,d children with %,d rights, %.0f s = %.0f a second, %d differ; %s%n",
                    largest.children(),
                    area,
                    AIM_SECONDS,
                    area / AIM_SECONDS,
                    children,
                    loaded.count("sharing.entitlement"),
                    all,
                    children / all,
                    loaded.count("sharing.rights_finding") - before,
                    Machine.said());
        }
    }

    private record Largest(AreaId area, AgencyId council, long children) {}

    private static Largest largest(Loaded loaded) throws SQLException {
        try (Connection owner = loaded.connections().asOwner();
                Statement statement = owner.createStatement();
                ResultSet rs = statement.executeQuery("""
                        SELECT area_id, min(controller_id::text)::uuid AS council, count(*) AS children
                          FROM people.residence WHERE until_date IS NULL GROUP BY 1 ORDER BY 3 DESC LIMIT 1
                        """)) {
            rs.next();
            return new Largest(
                    new AreaId(rs.getObject("area_id", UUID.class)),
                    new AgencyId(rs.getObject("council", UUID.class)),
                    rs.getLong("children"));
        }
    }

    /** Seconds. */
    private double newOfficer(Largest largest) throws InterruptedException {
        long began = System.nanoTime();
        UUID seat = acting().as(setUp, () -> {
            Person officer = people().addPerson(new Person(
                    new PersonId(UUID.randomUUID()),
                    Optional.empty(),
                    "New",
                    "Officer",
                    Optional.empty(),
                    Optional.empty(),
                    "en",
                    Optional.empty(),
                    false));
            return people().seat(
                            new Seat(
                                    SeatId.fresh(),
                                    officer.id(),
                                    Optional.of(largest.council()),
                                    Role.SEND_OFFICER,
                                    "SEND officer",
                                    LocalDate.now(),
                                    Optional.empty()),
                            List.of(largest.area()))
                    .id()
                    .value();
        });
        settled(RIGHTS_OF_A_SEAT, seat, largest.children());
        return (System.nanoTime() - began) / 1e9;
    }

    /** Seconds. */
    private double inTheNight(long children) throws InterruptedException {
        long began = System.nanoTime();
        settled(IN_THE_NIGHT, start(children), children);
        return (System.nanoTime() - began) / 1e9;
    }

    /** Does something while the night's comparison runs, and ends that afterwards. */
    <T> T besideTheNight(Callable<T> work) throws Exception {
        UUID about = start(0);
        try {
            return work.call();
        } finally {
            acting().doAs(setUp, () -> {
                Progress progress =
                        service.bean(Jobs.class).last(IN_THE_NIGHT, about).orElseThrow();
                System.err.printf("%,d children were compared meanwhile%n", progress.done());
                service.bean(Jobs.class).cancel(progress.job());
            });
        }
    }

    private UUID start(long children) {
        UUID about = UUID.randomUUID();
        JobKind night = service.beans(JobKind.class).stream()
                .filter(kind -> kind.name().equals(IN_THE_NIGHT))
                .findFirst()
                .orElseThrow();
        By by = new By(
                setUp.account().value(), setUp.seat().value(), setUp.purpose().name());
        acting().doAs(
                        setUp,
                        () -> service.bean(Jobs.class)
                                .start(night, about, by, setUp.purpose().name(), OptionalLong.of(children)));
        return about;
    }

    private void settled(String kind, UUID about, long children) throws InterruptedException {
        long toldAt = System.nanoTime();
        while (true) {
            Progress progress = acting().as(
                            setUp, () -> service.bean(Jobs.class).last(kind, about))
                    .orElseThrow();
            if (progress.state() == Progress.State.DONE) {
                return;
            }
            if (progress.stuck() || !progress.open()) {
                throw new IllegalStateException(kind + " is stuck after " + progress.done() + " children");
            }
            if (System.nanoTime() - toldAt > 15e9) {
                toldAt = System.nanoTime();
                System.err.printf("%s: %,d of %,d children%n", kind, progress.done(), children);
            }
            Thread.sleep(100);
        }
    }

    private Acting acting() {
        return service.bean(Acting.class);
    }

    private People people() {
        return service.bean(People.class);
    }
}
