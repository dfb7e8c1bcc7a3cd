package org.throughline.web.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.partnership.Side;
import org.throughline.partnership.consults.Shown;

/**
 * The made-up rapid consults of one partnership.
 *
 * @param through whose seat writes down for seats that do not sign in
 * @param signsIn whose seat a place signs in with, where it does
 */
record ConsultsFile(String partnership, String through, Map<String, String> signsIn, List<ConsultOf> consults) {

    String actingFor(String place) {
        return signsIn.getOrDefault(place, through);
    }

    /**
     * Days are days before the day on which the area is made; what happened after is told in days after it was asked.
     *
     * @param days working days to answer in
     */
    record ConsultOf(
            int daysAgo,
            String by,
            List<String> seats,
            String question,
            String context,
            String decides,
            int days,
            int decideIn,
            List<CodesOf> codes,
            List<AnswerOf> answers,
            Optional<ReplyOf> reply) {}

    record CodesOf(Side side, int people) {}

    /** By a seat, or of a side by one of its codes. */
    record AnswerOf(Optional<String> seat, Optional<Side> side, int after, Shown shown, String words) {}

    record ReplyOf(int after, String heard, String doing, String notDoing) {}

    static ConsultsFile read() {
        return Written.read("consults.yaml", ConsultsFile.class);
    }
}
