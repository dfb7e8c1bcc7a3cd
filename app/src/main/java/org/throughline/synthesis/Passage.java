package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Words of a report that several people marked, each perhaps a little more or less of them: extracts that share a sentence
 * are one passage.
 */
public record Passage(UUID reference, List<Extract> extracts) {

    /** How one person reads a passage: which words they marked, and each code with its memo. */
    public record Reading(Coder by, List<Part> parts) {
        public Set<String> codes() {
            return parts.stream().map(Part::code).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** @param words that were meant: all that were marked, or some of them */
    public record Part(Extract extract, String code, String memo, String words) {}

    public Passage {
        extracts = List.copyOf(extracts);
    }

    /** Every extract in exactly one passage, in the order of the texts. */
    public static List<Passage> of(List<Extract> all) {
        List<Passage> passages = new ArrayList<>();
        Map<UUID, List<Extract>> placed = new LinkedHashMap<>();
        for (Extract extract : all) {
            if (extract.span().isPresent()) {
                placed.computeIfAbsent(extract.reference(), _ -> new ArrayList<>())
                        .add(extract);
            } else {
                passages.add(new Passage(extract.reference(), List.of(extract)));
            }
        }
        placed.values().forEach(extracts -> passages.addAll(joined(extracts)));
        return passages;
    }

    private static List<Passage> joined(List<Extract> extracts) {
        extracts.sort(Comparator.comparingInt(Passage::first).thenComparingInt(Passage::last));
        List<Passage> passages = new ArrayList<>();
        List<Extract> now = new ArrayList<>();
        int end = 0;
        for (Extract extract : extracts) {
            if (!now.isEmpty() && first(extract) > end) {
                passages.add(new Passage(now.getFirst().reference(), now));
                now = new ArrayList<>();
            }
            now.add(extract);
            end = Math.max(end, last(extract));
        }
        passages.add(new Passage(now.getFirst().reference(), now));
        return passages;
    }

    private static int first(Extract extract) {
        return extract.span().map(ReadingText.Span::first).orElse(0);
    }

    private static int last(Extract extract) {
        return extract.span().map(ReadingText.Span::last).orElse(0);
    }

    /** Each person's reading, in the order in which they first marked something here. */
    public List<Reading> readings() {
        Map<Coder, List<Part>> by = new LinkedHashMap<>();
        for (Extract extract : extracts) {
            for (Extract.Coding coding : extract.codings()) {
                by.computeIfAbsent(coding.by(), _ -> new ArrayList<>())
                        .add(new Part(
                                extract,
                                coding.code(),
                                coding.memo(),
                                coding.only().isEmpty() ? extract.words() : coding.only()));
            }
        }
        return by.entrySet().stream()
                .map(e -> new Reading(e.getKey(), e.getValue()))
                .toList();
    }

    /** Whether two people read it and did not read the same in it. */
    public boolean readDifferently() {
        return readings().stream().map(Reading::codes).distinct().count() > 1;
    }

    public boolean holds(Extract extract) {
        return extracts.stream().anyMatch(e -> e.id().equals(extract.id()));
    }
}
