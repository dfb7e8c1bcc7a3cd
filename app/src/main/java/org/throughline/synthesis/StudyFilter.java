package org.throughline.synthesis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.synthesis.Characteristics.Characteristic;

/**
 * Which of the studies that a publication may report somebody wants to see.
 *
 * @param words that stand in the name of the study or of a report, in any order; empty for any
 * @param about an answer of extraction; empty for any
 */
public record StudyFilter(String words, Optional<Strand> strand, Where where, Optional<Characteristic> about) {
    public static final StudyFilter ALL = new StudyFilter("", Optional.empty(), Where.ANY, Optional.empty());

    /** Where a study is reported, seen from one publication. */
    public enum Where {
        ANY,
        HERE,
        NOT_HERE,
        ANOTHER,
        NO_OTHER;

        public String words() {
            return ChosenWords.valueOf("WHERE_" + name()).say();
        }
    }

    /** Whether it leaves anything out. */
    public boolean asks() {
        return !equals(ALL);
    }

    /**
     * The studies it finds among those that a publication may report.
     *
     * @param reports the titles of the reports
     * @param others what stands on the same release beside the publication
     */
    public List<ReleaseContent.Studied> among(PublishedPart part, Map<UUID, String> reports, StudiesShared others) {
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return part.toChooseFrom().stream()
                .filter(study -> strand.filter(s -> s != study.strand()).isEmpty())
                .filter(study -> about.filter(a -> !a.of(study.reports())).isEmpty())
                .filter(study -> stands(study, part, others))
                .filter(study -> {
                    String names = names(study, reports);
                    return wanted.stream().allMatch(names::contains);
                })
                .toList();
    }

    private boolean stands(ReleaseContent.Studied study, PublishedPart part, StudiesShared others) {
        boolean chosen = part.choice().chosen().contains(study.id());
        return switch (where) {
            case ANY -> true;
            case HERE -> chosen;
            case NOT_HERE -> !chosen;
            case ANOTHER -> !others.titles(study).isEmpty();
            case NO_OTHER -> others.titles(study).isEmpty();
        };
    }

    private static String names(ReleaseContent.Studied study, Map<UUID, String> reports) {
        StringBuilder names = new StringBuilder(study.label());
        study.reports().forEach(r -> names.append('\n').append(reports.getOrDefault(r, "")));
        return names.toString().toLowerCase(Locale.ROOT);
    }
}
