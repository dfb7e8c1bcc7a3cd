package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody must know who comes new to a group, or comes back: what was settled and why, what is open, what was found, the
 * draft, and what is new since they left.
 *
 * @param since the day on which this viewer left; empty for a newcomer
 */
public record CatchUp(Whole whole, Optional<LocalDate> since) {
    /** A slow reader's words in a minute. */
    private static final int WORDS_A_MINUTE = 150;
    /** At most so many findings; the newest. What was settled and what is open is never cut. */
    private static final int MOST_FOUND = 10;

    public List<Step> settled() {
        return of(Step.Kind.SETTLED);
    }

    public List<Step> open() {
        return whole.open();
    }

    /** The newest first. */
    public List<Step> found() {
        return of(Step.Kind.FOUND).reversed().stream().limit(MOST_FOUND).toList();
    }

    public boolean isNew(LocalDate on) {
        return since.map(left -> !on.isBefore(left)).orElse(false);
    }

    private List<Step> of(Step.Kind kind) {
        return whole.entries().stream().filter(e -> e.kind() == kind).toList();
    }

    /** How many minutes it takes to read this page, at 150 words a minute; at least one. */
    public int minutes() {
        long words = Stream.of(
                        Stream.of(whole.group().idea()),
                        whole.group().charter().stream()
                                .flatMap(c -> Stream.of(c.question(), c.scope(), c.product(), c.sharingRule())),
                        Stream.of(settled(), open(), found())
                                .flatMap(List::stream)
                                .flatMap(e -> Stream.of(e.words(), e.why())),
                        whole.latestDraft().stream().flatMap(d -> Stream.of(d.title(), d.changed())))
                .flatMap(text -> text)
                .mapToLong(text -> text.strip().split("\\s+").length)
                .sum();
        return (int) Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }
}
