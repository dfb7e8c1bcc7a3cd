package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.throughline.linkage.publications.TitleText.Reading;

/**
 * How far two titles are one.
 *
 * @param level the degree
 * @param onlyFirst words that only the first has, small words left out
 * @param onlySecond words that only the second has
 * @param numbersDiffer whether parts, years or other figures contradict each other
 */
record TitleAgreement(Degree level, List<String> onlyFirst, List<String> onlySecond, boolean numbersDiffer) {

    /** Degrees of agreement, the closest first. */
    enum Degree {
        SAME,
        SAME_READING,
        SPELLING,
        BEGINS,
        CONTAINED,
        SIMILAR,
        PARTLY,
        DIFFERENT;

        boolean atLeast(Degree other) {
            return ordinal() <= other.ordinal();
        }
    }

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "and", "in", "on", "for", "to", "with", "from", "by", "at", "as", "is", "are", "vs", "versus", "or",
            "its", "de", "la", "le", "les", "des", "du", "et", "der", "die", "das", "und", "el", "los", "las", "en", "y", "del", "di",
            "da", "do", "e", "o", "s", "amp");
    private static final int ENOUGH_LETTERS_TO_BEGIN = 28;
    private static final int ENOUGH_LETTERS_TO_COMPARE = 16;

    static TitleAgreement between(TitleText a, TitleText b) {
        TitleAgreement best = between(a.readings().getFirst(), b.readings().getFirst());
        if (best.level == Degree.SAME || a.readings().size() == 1 && b.readings().size() == 1) {
            return best;
        }
        for (Reading one : a.readings()) {
            for (Reading other : b.readings()) {
                TitleAgreement found = between(one, other);
                if (found.level == Degree.SAME) {
                    return new TitleAgreement(Degree.SAME_READING, List.of(), List.of(), false);
                }
                if (found.level == Degree.SPELLING && best.level.ordinal() > Degree.SPELLING.ordinal()) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static TitleAgreement between(Reading a, Reading b) {
        if (a.key().equals(b.key())) {
            return new TitleAgreement(Degree.SAME, List.of(), List.of(), false);
        }
        List<String> as = new ArrayList<>(a.words());
        List<String> bs = new ArrayList<>(b.words());
        removeShared(as, bs);
        if (a.words().size() - as.size() == 0 && !a.words().isEmpty() && as.size() > 3 && bs.size() > 3) {
            return new TitleAgreement(Degree.DIFFERENT, as, bs, false);
        }
        removeJoined(as, bs);
        removeJoined(bs, as);
        removeAlike(as, bs);
        as.removeIf(SMALL::contains);
        bs.removeIf(SMALL::contains);
        boolean numbers = numbersDiffer(TitleText.numbersOf(as), TitleText.numbersOf(bs), as, bs);
        return new TitleAgreement(degree(a, b, as, bs), List.copyOf(as), List.copyOf(bs), numbers);
    }

    /** Only one of the two has words that the other lacks. */
    boolean oneSided() {
        return onlyFirst.isEmpty() != onlySecond.isEmpty();
    }

    private static Degree degree(Reading a, Reading b, List<String> as, List<String> bs) {
        if (as.isEmpty() && bs.isEmpty()) {
            return Degree.SPELLING;
        }
        String shorter = a.key().length() <= b.key().length() ? a.key() : b.key();
        String longer = shorter.equals(a.key()) ? b.key() : a.key();
        boolean oneSided = as.isEmpty() || bs.isEmpty();
        if (shorter.length() >= ENOUGH_LETTERS_TO_BEGIN && longer.startsWith(shorter)) {
            return Degree.BEGINS;
        }
        double all = letters(a.words()) + letters(b.words());
        double matched = all == 0 ? 0 : 1 - (letters(as) + letters(bs)) / all;
        if (oneSided) {
            return shorter.length() >= ENOUGH_LETTERS_TO_COMPARE || matched > 0.8
                    ? Degree.CONTAINED
                    : matched > 0.5 ? Degree.PARTLY : Degree.DIFFERENT;
        }
        return matched >= 0.75 ? Degree.SIMILAR : matched >= 0.45 ? Degree.PARTLY : Degree.DIFFERENT;
    }

    private static double letters(List<String> words) {
        double letters = 0;
        for (String word : words) {
            if (!SMALL.contains(word)) {
                letters += word.length();
            }
        }
        return letters;
    }

    private static void removeShared(List<String> as, List<String> bs) {
        as.removeIf(bs::remove);
    }

    private static void removeAlike(List<String> as, List<String> bs) {
        as.removeIf(one -> {
            for (int i = 0; i < bs.size(); i++) {
                if (sameWord(one, bs.get(i))) {
                    bs.remove(i);
                    return true;
                }
            }
            return false;
        });
    }

    /** A slip of the pen, or singular and plural. Short words that differ in a letter may be other words: only a lost letter counts. */
    private static boolean sameWord(String one, String other) {
        return Spelling.alike(one, other)
                || one.length() > 3 && other.equals(one + "s")
                || other.length() > 3 && one.equals(other + "s");
    }

    /** "neuro rehabilitation" and "neurorehabilitation". */
    private static void removeJoined(List<String> apart, List<String> whole) {
        for (int i = 0; i + 1 < apart.size(); i++) {
            String joined = apart.get(i) + apart.get(i + 1);
            if (whole.remove(joined)) {
                apart.remove(i + 1);
                apart.remove(i);
                i = Math.max(-1, i - 2);
            }
        }
    }

    private static boolean numbersDiffer(String one, String other, List<String> as, List<String> bs) {
        if (one.equals(other)) {
            return false;
        }
        // 1,5 and 1.5, CO2 and CO 2: the digits left over are the same once joined, which is caught above. A figure on one side
        // only counts when the words say the same otherwise, as in "Title" and "Title, part 2".
        return !one.isEmpty() && !other.isEmpty() || as.size() + bs.size() <= 2;
    }
}
