package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Studies that other publications report on a later release than on an earlier one. What was corrected keeps its name: it is one
 * publication on both, under the title that was told last.
 *
 * @param every all that was ever told of the publications
 */
public record MovedStudies(ReleaseContent before, ReleaseContent after, List<Publication> every) {

    /**
     * A study that moved.
     *
     * @param from titles; empty where no publication reported it
     * @param to titles; empty where none reports it any more
     */
    public record Moved(String label, List<String> from, List<String> to) {
        /** From where to where, in a sentence. */
        public String words() {
            if (from.isEmpty()) {
                return ChosenWords.DIFFERENCE_MOVED_IN.say(label, titles(to));
            }
            return to.isEmpty()
                    ? ChosenWords.DIFFERENCE_MOVED_OUT.say(label, titles(from))
                    : ChosenWords.DIFFERENCE_MOVED.say(label, titles(from), titles(to));
        }

        private static String titles(List<String> titles) {
            return titles.stream().map(t -> "“" + t + "”").collect(Collectors.joining(", "));
        }
    }

    /** None where nothing is published on one of the two, or on one of them not everything says what it reports. */
    public List<Moved> all() {
        Map<UUID, Publication> corrections = corrections();
        StudiesShared was = new StudiesShared(before, lastOn(before.number(), corrections));
        StudiesShared is = new StudiesShared(after, lastOn(after.number(), corrections));
        if (!was.told() || !is.told()) {
            return List.of();
        }
        Map<UUID, ReleaseContent.Studied> earlier =
                before.studies().stream().collect(Collectors.toMap(ReleaseContent.Studied::id, Function.identity()));
        List<Moved> moved = new ArrayList<>();
        for (ReleaseContent.Studied study : after.studies()) {
            ReleaseContent.Studied then = earlier.get(study.id());
            if (then != null) {
                Set<String> from = named(was, then, corrections);
                Set<String> to = named(is, study, corrections);
                if (!from.equals(to)) {
                    moved.add(new Moved(study.label(), List.copyOf(from), List.copyOf(to)));
                }
            }
        }
        return moved;
    }

    private static Set<String> named(
            StudiesShared shared, ReleaseContent.Studied study, Map<UUID, Publication> corrections) {
        return shared.publications().stream()
                .filter(p -> p.reports(study))
                .map(p -> name(p, corrections))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was told last of each publication while it stood on a release, though it may stand on a later one now. */
    private List<Publication> lastOn(int release, Map<UUID, Publication> corrections) {
        return every.stream()
                .filter(p -> p.told().release() == release)
                .filter(p -> later(p, corrections).noneMatch(n -> n.told().release() == release))
                .toList();
    }

    /** The corrections of a publication, one after the other. */
    private static Stream<Publication> later(Publication of, Map<UUID, Publication> corrections) {
        return Stream.iterate(corrections.get(of.id()), Objects::nonNull, p -> corrections.get(p.id()));
    }

    /** By what each one corrects. */
    private Map<UUID, Publication> corrections() {
        Map<UUID, Publication> corrections = new HashMap<>();
        every.forEach(p -> p.told().replaces().ifPresent(before -> corrections.put(before, p)));
        return corrections;
    }

    private static String name(Publication of, Map<UUID, Publication> corrections) {
        return later(of, corrections).reduce(of, (_, last) -> last).told().title();
    }
}
