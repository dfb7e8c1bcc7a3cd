package org.throughline.web.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.partnership.Side;
import org.throughline.partnership.courses.Later;

/** Joint courses of one made-up partnership and who came. Days count back from the day on which the demonstration is made. */
record CoursesFile(String partnership, String by, List<CourseOf> courses) {

    /**
     * @param on    days ago; below nought it is to come
     * @param asked how many days after it those who came are asked
     * @param pack  the title of a training pack of the same partnership
     */
    record CourseOf(
            String title,
            String about,
            int offered,
            int on,
            String place,
            int places,
            int fewest,
            Map<Side, Integer> aims,
            int asked,
            Optional<String> pack,
            Optional<Integer> calledOff,
            List<TakenOf> taken) {}

    /** @param by whoever took them as themselves; empty where they were written down */
    record TakenOf(
            Optional<String> by,
            Side side,
            Optional<String> agency,
            int people,
            Optional<Integer> came,
            Optional<LaterOf> later) {}

    record LaterOf(Later.Changed changed, String words) {}

    static CoursesFile read() {
        return Written.read("courses.yaml", CoursesFile.class);
    }
}
