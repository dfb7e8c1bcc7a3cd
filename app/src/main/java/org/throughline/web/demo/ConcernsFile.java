package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.concerns.Topic;

/**
 * The made-up concerns of one partnership.
 *
 * @param by whose seat raises them
 * @param through whose seat writes down for seats that do not sign in
 */
record ConcernsFile(String partnership, String by, String through, String from, List<ConcernOf> concerns) {

    /** Days are days before the day on which the area is made; what happened after is told in days after it was raised. */
    record ConcernOf(
            int daysAgo,
            String to,
            Topic topic,
            String words,
            Optional<Said> acknowledged,
            Optional<Said> answered,
            Optional<Said> noAnswer,
            Optional<Said> answeredAgain,
            Optional<Said> acted,
            Optional<Concern.Felt> felt,
            Optional<Boolean> released) {}

    record Said(int after, String words) {}

    static ConcernsFile read() {
        return Written.read("concerns.yaml", ConcernsFile.class);
    }
}
