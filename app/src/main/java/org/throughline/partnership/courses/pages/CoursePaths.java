package org.throughline.partnership.courses.pages;

import java.util.UUID;
import org.throughline.partnership.courses.Course;
import org.throughline.partnership.courses.Places;
import org.throughline.partnership.pages.Paths;

/** Where the pages of courses are. */
final class CoursePaths {
    private CoursePaths() {}

    static String all(UUID partnership) {
        return Paths.of(partnership) + "/courses";
    }

    static String of(Course c) {
        return all(c.partnership()) + "/" + c.id();
    }

    static String act(Course c, String act) {
        return Paths.of(c.partnership()) + "/" + act + "/" + c.id();
    }

    static String act(Course c, String act, Places p) {
        return act(c, act) + "/" + p.id();
    }
}
