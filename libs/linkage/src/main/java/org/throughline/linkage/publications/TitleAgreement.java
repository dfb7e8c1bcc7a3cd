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
            "the", "a", "an", "of", "and", "in", "on", "for", "to", "with", "from", "by", "at", "as", "is", "are", "vs",
            "versus", "or", "its", "de", "la", "le", "les", "des", "du", "et", "der", "die", "das", "und", "el", "los",
            "las", "en", "y", "del", "di", "da", "do", "e", "o", "s", "amp");
    /** Less than a third of the letters stand in words that both have: whatever slips explained, it is another title. */
    private static final TitleAgreement NOTHING_IN_COMMON =
            new TitleAgreement(Degree.DIFFERENT, List.of("other"), List.of("words"), false);

    private static final int ENOUGH_LETTERS_TO_BEGIN = 28;
    private static final int ENOUGH_LETTERS_TO_COMPARE = 16;

    static TitleAgreement between(TitleText a, TitleText b) {
        TitleAgreement best = between(a.readings().getFirst(), b.readings().getFirst());
        if (best.level == Degree.SAME
                || a.readings().size() == 1 && b.readings().size() == 1) {
            return best.orCut(a, b);
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
        return best.orCut(a, b);
    }

    /** However short, a title that ends where the subtitle of the other begins is its beginning. */
    private TitleAgreement orCut(TitleText a, TitleText b) {
        return level.atLeast(Degree.BEGINS) || !a.mainTitleOf(b) && !b.mainTitleOf(a)
                ? this
                : new TitleAgreement(Degree.BEGINS, onlyFirst, onlySecond, numbersDiffer);
    }

    private static TitleAgreement between(Reading a, Reading b) {
        if (a.key().equals(b.key())) {
            return new TitleAgreement(Degree.SAME, List.of(), List.of(), false);
        }
        if (Math.min(a.words().size(), b.words().size()) > 2
                && 6 * a.lettersShared(b) < a.letters() + b.letters()
                && Math.min(a.letters(), b.letters()) > 3 * a.lettersShared(b)) {
            return NOTHING_IN_COMMON;
        }
        List<String> as = new ArrayList<>(a.words());
        List<String> bs = new ArrayList<>(b.words());
        removeShared(as, bs);
        removeJoined(as, bs);
        removeJoined(bs, as);
        as.removeIf(SMALL::contains);
        bs.removeIf(SMALL::contains);
        removeAlike(as, bs);
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
        double all = a.letters() + b.letters();
        double matched = all == 0 ? 0 : 1 - (length(as) + length(bs)) / all;
        if (oneSided) {
            return shorter.length() >= ENOUGH_LETTERS_TO_COMPARE || matched > 0.8
                    ? Degree.CONTAINED
                    : matched > 0.5 ? Degree.PARTLY : Degree.DIFFERENT;
        }
        return matched >= 0.75 ? Degree.SIMILAR : matched >= 0.45 ? Degree.PARTLY : Degree.DIFFERENT;
    }

    /** Letters of all words but the small ones. */
    static int letters(List<String> words) {
        int letters = 0;
        for (String word : words) {
            letters += SMALL.contains(word) ? 0 : word.length();
        }
        return letters;
    }

    private static int length(List<String> words) {
        int length = 0;
        for (String word : words) {
            length += word.length();
        }
        return length;
    }

    private static void removeShared(List<String> as, List<String> bs) {
        for (int i = as.size() - 1; i >= 0; i--) {
            int at = bs.lastIndexOf(as.get(i));
            if (at >= 0) {
                as.remove(i);
                bs.remove(at);
            }
        }
    }

    private static void removeAlike(List<String> as, List<String> bs) {
        for (int i = as.size() - 1; i >= 0 && !bs.isEmpty(); i--) {
            for (int j = bs.size() - 1; j >= 0; j--) {
                if (sameWord(as.get(i), bs.get(j))) {
                    as.remove(i);
                    bs.remove(j);
                    break;
                }
            }
        }
    }

    /** A slip of the pen, or singular and plural. */
    private static boolean sameWord(String one, String other) {
        return Spelling.alike(one, other) || isPlural(one, other) || isPlural(other, one);
    }

    private static boolean isPlural(String plural, String word) {
        return word.length() > 2
                && plural.length() == word.length() + 1
                && plural.charAt(word.length()) == 's'
                && plural.startsWith(word);
    }

    /** "neuro rehabilitation" and "neurorehabilitation". */
    private static void removeJoined(List<String> apart, List<String> whole) {
        for (int j = whole.size() - 1; j >= 0; j--) {
            String joined = whole.get(j);
            for (int i = 0; i + 1 < apart.size(); i++) {
                String one = apart.get(i);
                String next = apart.get(i + 1);
                if (one.length() + next.length() == joined.length()
                        && joined.startsWith(one)
                        && joined.endsWith(next)) {
                    apart.remove(i + 1);
                    apart.remove(i);
                    whole.remove(j);
                    break;
                }
            }
        }
    }

    private static boolean numbersDiffer(String one, String other, List<String> as, List<String> bs) {
        if (one.equals(other)) {
            return false;
        }
        // 1,5 and 1.5, CO2 and CO 2: the digits left over are the same once joined, which is caught above. A figure on
        // one side
        // only counts when the words say the same otherwise, as in "Title" and "Title, part 2".
        return !one.isEmpty() && !other.isEmpty() || as.size() + bs.size() <= 2;
    }
}
