package org.throughline.web.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Rhythm;

/** The made-up meetings as they are written down in demo/meetings.yaml. */
record MeetingsFile(List<SeriesOf> series) {

    record SeriesOf(
            String partnership,
            String by,
            String name,
            Rhythm rhythm,
            LocalDate first,
            LocalDate until,
            LocalTime begins,
            int minutes,
            String venue,
            int packDays,
            List<MeetingOf> meetings) {}

    /**
     * @param pack so many days before the meeting everybody had it; none: never
     * @param left nobody finished its minutes
     */
    record MeetingOf(
            int n,
            Optional<Integer> pack,
            Optional<String> off,
            Optional<Boolean> left,
            Optional<List<String>> there,
            Optional<List<String>> sent,
            Optional<String> said,
            Optional<List<ItemOf>> items,
            Optional<List<DecisionOf>> decisions,
            Optional<List<TaskOf>> tasks,
            Optional<List<PaperOf>> papers) {}

    /** @param by whoever puts it there themselves; none: the facilitator writes it down for them */
    record ItemOf(
            String from,
            Optional<String> by,
            int daysBefore,
            String words,
            String why,
            Optional<String> said,
            Optional<Boolean> settled) {}

    /**
     * @param asked  so many days before the meeting
     * @param chosen the number of the option, from one
     * @param changedBy the seats whose view changed it
     * @param back   so many months after the meeting it comes back
     */
    record DecisionOf(
            String question,
            Optional<Integer> asked,
            List<String> options,
            List<ViewOf> views,
            Optional<Integer> chosen,
            Optional<List<String>> changedBy,
            Optional<String> reasons,
            Optional<String> expected,
            Optional<Integer> back,
            Optional<LookedOf> looked) {}

    record ViewOf(String from, Optional<String> by, String words) {}

    /** @param after so many months after the meeting */
    record LookedOf(int after, Decision.AsExpected asExpected, String found, String next) {}

    /** @param due days after the meeting, as {@code done} is */
    record TaskOf(String words, String owner, int due, Optional<Integer> done, Optional<String> cameOf) {}

    record PaperOf(String title, String words) {}

    static MeetingsFile read() {
        return Written.read("meetings.yaml", MeetingsFile.class);
    }
}
