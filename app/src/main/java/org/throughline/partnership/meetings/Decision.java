package org.throughline.partnership.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.MeetingWords;

/** A question with its options, what each seat thinks of it, what was chosen and why, and what came of it. */
public record Decision(
        UUID id,
        UUID partnership,
        UUID meeting,
        String question,
        LocalDate askedOn,
        List<Option> options,
        List<View> views,
        Optional<Taken> taken,
        Optional<Looked> lookedBack) {
    /** A question with one answer is no question. */
    public static final int FEWEST_OPTIONS = 2;

    public static final int MOST_OPTIONS = 8;

    /** Something that could be chosen. */
    public record Option(UUID id, String words) {}

    /**
     * What a seat thinks, in its own words.
     *
     * @param conveyed written down by somebody else for it
     */
    public record View(UUID place, boolean conveyed, String words, LocalDate saidOn) {}

    /**
     * What was chosen, why, what is expected of it, and when it comes back.
     *
     * @param changedBy the seats whose view changed what was chosen, as whoever wrote it down saw it
     */
    public record Taken(
            LocalDate on, UUID chosen, String reasons, String expected, LocalDate lookBackOn, List<UUID> changedBy) {}

    /** What came of it, beside what was expected. */
    public record Looked(LocalDate on, AsExpected asExpected, String found, String next) {}

    /** Whether it came as expected. */
    public enum AsExpected {
        YES,
        PARTLY,
        NO,
        CANNOT_TELL;

        public String words() {
            return MeetingWords.valueOf("AS_EXPECTED_" + name()).say();
        }
    }

    public Optional<Option> chosen() {
        return taken.flatMap(
                t -> options.stream().filter(o -> o.id().equals(t.chosen())).findFirst());
    }

    /** Its day to look back has come, and nobody has. */
    public boolean lookBackDueOn(LocalDate day) {
        return lookedBack.isEmpty()
                && taken.map(t -> !t.lookBackOn().isAfter(day)).orElse(false);
    }
}
