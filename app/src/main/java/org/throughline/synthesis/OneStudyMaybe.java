package org.throughline.synthesis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reports that may tell of one study: the same title and an author of the same name under two different DOIs, as a preprint and
 * its article have, or an abstract at a conference and its paper. They are no duplicates, so that deduplication keeps them
 * apart; whether they are one study a person says. Quadratic in the reports of one title.
 */
final class OneStudyMaybe {
    /** Shorter titles are those of editorials and introductions. */
    private static final int WORDS = 4;

    /** No page asks about more. */
    static final int MOST = 50;

    private OneStudyMaybe() {}

    /** Two studies, each by a report of it. */
    record Two(UUID one, UUID other) {}

    static List<Two> among(List<Held> reports) {
        return reports.stream()
                .filter(r -> title(r).split(" ").length >= WORDS && !dois(r).isEmpty())
                .collect(Collectors.groupingBy(OneStudyMaybe::title, java.util.LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> IntStream.range(0, same.size())
                        .boxed()
                        .flatMap(i -> same.subList(i + 1, same.size()).stream()
                                .filter(other -> apart(same.get(i), other))
                                .map(other -> new Two(same.get(i).id(), other.id()))))
                .toList();
    }

    private static boolean apart(Held one, Held other) {
        Set<String> shared = dois(one);
        shared.retainAll(dois(other));
        Set<String> authors = families(one);
        boolean told = !authors.isEmpty() && !families(other).isEmpty();
        authors.retainAll(families(other));
        return shared.isEmpty() && (!told || !authors.isEmpty());
    }

    private static String title(Held held) {
        return held.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Set<String> dois(Held held) {
        return words(held.dois().toLowerCase(Locale.ROOT).split(" "));
    }

    private static Set<String> families(Held held) {
        return words(Arrays.stream(held.authors().split(Held.BETWEEN))
                .map(a -> Optional.of(a.indexOf(','))
                        .filter(at -> at > 0)
                        .map(at -> a.substring(0, at))
                        .orElse(a.substring(a.lastIndexOf(' ') + 1)))
                .map(a -> a.strip().toLowerCase(Locale.ROOT))
                .toArray(String[]::new));
    }

    private static Set<String> words(String[] all) {
        return Arrays.stream(all).filter(w -> !w.isBlank()).collect(Collectors.toCollection(java.util.HashSet::new));
    }
}
