package org.throughline.web.demo;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How the made-up partnership learns: readiness and pay, joint courses, and who can do what. */
@Component
final class DemoLearning {
    private final DemoReadiness readiness;
    private final DemoCourses courses;
    private final DemoSkills skills;

    DemoLearning(DemoReadiness readiness, DemoCourses courses, DemoSkills skills) {
        this.readiness = readiness;
        this.courses = courses;
        this.skills = skills;
    }

    /** @param place the id of a place by the short name the file gives it */
    void tell(Cast cast, Function<String, UUID> place) {
        readiness.tell(cast, place);
        courses.tell(cast);
        skills.tell(cast);
    }
}
