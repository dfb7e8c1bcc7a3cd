package org.throughline.partnership.courses.pages;

import static org.throughline.partnership.courses.CourseWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.courses.Courses;
import org.throughline.partnership.courses.Mix;
import org.throughline.partnership.pages.Paths;

/** Every course of a partnership: those to come, and those that were held with who came. */
public record CoursesPage(Design design, List<Courses.Whole> courses, boolean mayWork, LocalDate today)
        implements Page {

    @Override
    public String title() {
        return COURSES_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    /** The soonest first. */
    public List<Courses.Whole> toCome() {
        return courses.reversed().stream()
                .filter(w -> w.course().on().isAfter(today) || w.course().on().equals(today))
                .toList();
    }

    public List<Courses.Whole> past() {
        return courses.stream().filter(w -> w.course().on().isBefore(today)).toList();
    }

    private List<Mix> counted() {
        return courses.stream()
                .filter(w -> w.course().heldBy(today) && w.mix().counted())
                .map(Courses.Whole::mix)
                .toList();
    }

    public Optional<String> share() {
        List<Mix> held = counted();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(COURSES_SHARE.say(
                        held.size(),
                        held.stream().filter(Mix::joint).count(),
                        held.stream().filter(m -> m.families() > 0).count()));
    }

    public String href(Courses.Whole w) {
        return CoursePaths.of(w.course());
    }

    public String when(Courses.Whole w) {
        return Dates.day(w.course().on()) + " · " + w.course().place();
    }

    public String state(Courses.Whole w) {
        return CoursePage.state(w, today);
    }

    public String offer() {
        return Paths.of(design.partnership().id()) + "/offer-course";
    }
}
