package org.throughline.partnership.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.throughline.people.SeatId;

/**
 * Two groups that may be about the same: the words that both use in name, idea and question, and whether somebody is in both.
 * It is told, with what it rests on, and decides nothing.
 */
public record Overlap(Group other, List<String> words, boolean samePeople) {
    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST_WORD = 5;
    /** Words of every such group: they say nothing about what it is about. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "about",
            "after",
            "again",
            "anybody",
            "anything",
            "because",
            "before",
            "child",
            "children",
            "could",
            "every",
            "everybody",
            "everything",
            "families",
            "family",
            "group",
            "groups",
            "their",
            "there",
            "these",
            "things",
            "those",
            "which",
            "where",
            "while",
            "would",
            "without",
            "whoever",
            "other",
            "people",
            "school",
            "schools",
            "service",
            "services",
            "should",
            "somebody",
            "something",
            "young",
            "parent",
            "parents",
            "needs",
            "nobody",
            "nothing",
            "partnership");

    /** The other groups that overlap with this one, by most words first. */
    static List<Overlap> of(Whole one, List<Whole> others) {
        Set<String> words = words(one.group());
        return others.stream()
                .filter(o ->
                        !o.group().id().equals(one.group().id()) && !o.group().isOver())
                .map(o -> {
                    Set<String> shared = words(o.group());
                    shared.retainAll(words);
                    return new Overlap(o.group(), List.copyOf(shared), samePeople(one, o));
                })
                .filter(o -> o.words().size() >= FEWEST_WORDS || o.samePeople())
                .sorted(java.util.Comparator.comparing(o -> -o.words().size()))
                .toList();
    }

    private static boolean samePeople(Whole one, Whole other) {
        Set<SeatId> seats = one.members().stream()
                .filter(m -> m.until().isEmpty())
                .flatMap(m -> m.seat().stream())
                .collect(Collectors.toSet());
        return other.members().stream()
                .filter(m -> m.until().isEmpty())
                .flatMap(m -> m.seat().stream())
                .anyMatch(seats::contains);
    }

    static Set<String> words(Group g) {
        String all = g.name() + " " + g.idea() + " "
                + g.charter().map(c -> c.question() + " " + c.scope()).orElse("");
        return Arrays.stream(all.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !SAY_NOTHING.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
