package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.pages.Dates;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.courses.Course;
import org.throughline.partnership.courses.Courses;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/** Tells the courses of the made-up partnership, each on its day: joint ones, one that was not, and one to come. */
@Component
final class DemoCourses {
    private final Partnerships partnerships;
    private final Courses courses;
    private final Products products;
    private final Today today;

    DemoCourses(Partnerships partnerships, Courses courses, Products products, Today today) {
        this.partnerships = partnerships;
        this.courses = courses;
        this.products = products;
        this.today = today;
    }

    void tell(Cast cast) {
        CoursesFile file = CoursesFile.read();
        UUID partnership = partnerships.all(cast.viewer(file.by())).stream()
                .filter(p -> p.name().equals(file.partnership()))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
        LocalDate now = LocalDate.now(today);
        file.courses().forEach(c -> course(cast, file.by(), partnership, c, now));
    }

    private void course(Cast cast, String by, UUID partnership, CoursesFile.CourseOf c, LocalDate now) {
        UUID id = UUID.randomUUID();
        LocalDate on = now.minusDays(c.on());
        at(now.minusDays(c.offered()), () -> {
            Optional<UUID> pack = c.pack()
                    .map(title -> products.of(cast.viewer(by), partnership).stream()
                            .filter(p -> p.title().equals(title))
                            .map(Product::id)
                            .findFirst()
                            .orElseThrow());
            Course course = new Course(
                    id,
                    partnership,
                    c.title(),
                    c.about(),
                    pack,
                    on,
                    c.place(),
                    c.places(),
                    c.fewest(),
                    c.aims(),
                    on.plusDays(c.asked()),
                    LocalDate.now(today),
                    Optional.empty());
            done(courses.offer(cast.viewer(by), course, UUID.randomUUID()));
        });
        Map<CoursesFile.TakenOf, UUID> taken = new HashMap<>();
        c.taken()
                .forEach(t -> at(
                        now.minusDays(Math.max(0, c.on() + 6)),
                        () -> taken.put(t, take(viewer(cast, by, t), partnership, id, t))));
        c.calledOff()
                .ifPresent(day -> at(
                        now.minusDays(day),
                        () -> done(courses.callOff(
                                cast.viewer(by),
                                whole(cast.viewer(by), partnership, id).course(),
                                UUID.randomUUID()))));
        Map<UUID, Integer> came = new HashMap<>();
        c.taken().forEach(t -> t.came().ifPresent(n -> came.put(Objects.requireNonNull(taken.get(t)), n)));
        if (!came.isEmpty()) {
            at(
                    on,
                    () -> done(courses.came(
                            cast.viewer(by),
                            whole(cast.viewer(by), partnership, id).course(),
                            came,
                            UUID.randomUUID())));
        }
        c.taken()
                .forEach(t -> t.later()
                        .ifPresent(l -> at(on.plusDays(c.asked() + 4L), () -> {
                            Viewer viewer = viewer(cast, by, t);
                            done(courses.tell(
                                    viewer,
                                    whole(viewer, partnership, id),
                                    Objects.requireNonNull(taken.get(t)),
                                    l.changed(),
                                    l.words(),
                                    true,
                                    UUID.randomUUID()));
                        })));
    }

    private UUID take(Viewer viewer, UUID partnership, UUID course, CoursesFile.TakenOf t) {
        return done(courses.take(
                viewer,
                whole(viewer, partnership, course).course(),
                new Courses.Wish(t.side(), t.agency(), t.people()),
                UUID.randomUUID()));
    }

    private static Viewer viewer(Cast cast, String by, CoursesFile.TakenOf t) {
        return cast.viewer(t.by().orElse(by));
    }

    private Courses.Whole whole(Viewer viewer, UUID partnership, UUID course) {
        return courses.one(viewer, partnership, course).orElseThrow();
    }

    private void at(LocalDate day, Runnable work) {
        today.asOf(day.atTime(12, 0).atZone(Dates.LONDON).toInstant(), work);
    }
}
