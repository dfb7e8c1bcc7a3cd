package org.throughline.partnership.courses.pages;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.courses.Course;
import org.throughline.partnership.courses.Courses;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Viewer;

/** The course that an address names, for those who may act on it; the same 404 for everybody else. */
@Component
class CourseReading {
    private final Partnerships partnerships;
    private final Courses courses;

    CourseReading(Partnerships partnerships, Courses courses) {
        this.partnerships = partnerships;
        this.courses = courses;
    }

    Optional<Design> design(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership);
    }

    boolean mayWork(Viewer viewer, UUID partnership) {
        return partnerships.mayWork(viewer, partnership);
    }

    Optional<Courses.Whole> course(Viewer viewer, String partnership, String course) {
        return design(viewer, partnership)
                .flatMap(d -> Paths.uuid(course)
                        .flatMap(id -> courses.one(viewer, d.partnership().id(), id)));
    }

    /** For those who take places as themselves or write them down for others. */
    Reply taking(Viewer viewer, String partnership, String course, Function<Courses.Whole, Reply> work) {
        return course(viewer, partnership, course)
                .filter(w -> Courses.side(viewer).isPresent()
                        || mayWork(viewer, w.course().partnership()))
                .map(work)
                .orElseGet(Reply.NotThere::new);
    }

    Reply working(Viewer viewer, String partnership, String course, Function<Courses.Whole, Reply> work) {
        return course(viewer, partnership, course)
                .filter(w -> mayWork(viewer, w.course().partnership()))
                .map(work)
                .orElseGet(Reply.NotThere::new);
    }

    static Reply back(Course c, Answer<UUID> answer) {
        return Entry.then(answer, CoursePaths.of(c));
    }
}
