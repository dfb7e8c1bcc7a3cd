package org.throughline.synthesis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What would come out of a file, and what would not.
 *
 * @param bySource how many readings of each text come, by the guid of the text
 * @param meanings of codes that mean nothing here yet
 * @param wider how many marks are less than a sentence: they stand at their sentence, with their words
 * @param notTaken everything of the file that does not come, or comes otherwise, by name
 */
record CodingPlan(
        List<Marked> marked,
        List<IncomingCodes.Incoming> themes,
        List<IncomingCodes.Meaning> meanings,
        Map<String, Integer> bySource,
        int wider,
        List<String> notTaken) {

    /** Words of a report with how they were read elsewhere. */
    record Marked(
            UUID reference,
            Optional<ReadingText.Span> span,
            String words,
            String speaker,
            String page,
            List<Reading> readings,
            List<Thought> thoughts) {}

    /**
     * @param by the guid of the user
     * @param only the words that were marked, where they are less than the sentences in which they stand; else empty
     */
    record Reading(String code, String memo, String by, String only) {}

    /** @param by the guid of the user */
    record Thought(Memo.Kind kind, String words, String by) {}

    CodingPlan {
        marked = List.copyOf(marked);
        // one line each
        notTaken = notTaken.stream().map(l -> l.replaceAll("\\s+", " ")).toList();
    }

    int readings() {
        return marked.stream().mapToInt(m -> m.readings().size()).sum();
    }
}
