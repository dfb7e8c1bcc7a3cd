package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a journal, proceedings or book in the ways it may be read: whole, without what stands in brackets, and each half of
 * "Zhonghua yi xue za zhi = Chinese medical journal".
 *
 * @param readings words without small words
 * @param cut whether its source cut it short and said so: "... of Inclusive Practice"
 */
record JournalName(List<List<String>> readings, boolean cut) {

    private static final Set<String> SMALL = Set.of(
            "the",
            "of",
            "and",
            "in",
            "for",
            "on",
            "de",
            "la",
            "le",
            "les",
            "des",
            "du",
            "et",
            "der",
            "die",
            "das",
            "und",
            "fur",
            "di",
            "della",
            "del",
            "e",
            "y",
            "el",
            "los",
            "las",
            "da",
            "do",
            "dos",
            "en",
            "a",
            "an",
            "to",
            "i",
            "ed",
            "van",
            "voor",
            "von",
            "zur",
            "fuer",
            "with",
            "at",
            "amp",
            "online",
            "print",
            "electronic",
            "resource",
            "ns");
    /** What stands for a place and is none: ERIC's name for what came in by way of its web site, and its like. */
    private static final Set<String> NO_PLACE =
            Set.of("online submission", "n/a", "unknown", "not available", "unpublished", "none", "null");

    /** A series of proceedings: other sources name the meeting, and both are right. */
    private static final Pattern SERIES = Pattern.compile("^\\s*lect(ure|\\.)? notes?\\b", Pattern.CASE_INSENSITIVE);

    /** A register of trials, by its name or its address: one trial stands in several. */
    private static final Pattern REGISTER = Pattern.compile(
            "clinicaltrials?\\.gov|trialsearch\\.who\\.int|^\\s*(clinical )?trials? regist", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d+(st|nd|rd|th)?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?|\\[[^\\]]*\\]?");
    private static final Pattern PARTS =
            Pattern.compile("\\s+=\\s+|\\s*[:;/=]\\s*|\\s+-\\s+|\\.\\s+(?=(official|the) )", Pattern.CASE_INSENSITIVE);

    static JournalName of(String raw) {
        String text = Folding.unmarked(raw);
        List<List<String>> readings = new ArrayList<>(3);
        if (NO_PLACE.contains(text.strip().toLowerCase(Locale.ROOT))) {
            return new JournalName(List.of(), false);
        }
        if (SERIES.matcher(text).find()) {
            return new JournalName(List.of(), false);
        }
        if (REGISTER.matcher(text).find()) {
            return new JournalName(List.of(List.of("register", "trials")), false);
        }
        add(readings, text);
        if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0) {
            text = BRACKETS.matcher(text).replaceAll(" ");
            add(readings, text);
        }
        String[] parts = PARTS.split(text);
        if (parts.length > 1 && parts.length < 6) {
            for (String part : parts) {
                add(readings, part);
            }
        }
        return new JournalName(List.copyOf(readings), text.contains("\u2026") || text.contains("..."));
    }

    private static void add(List<List<String>> readings, String text) {
        List<String> words = Folding.words(text).stream()
                .filter(word -> !SMALL.contains(word))
                .toList();
        if (!words.isEmpty() && !readings.contains(words)) {
            readings.add(words);
        }
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** All words of the whole name; empty when there is none. */
    List<String> words() {
        return readings.isEmpty() ? List.of() : readings.getFirst();
    }

    /** How far two names are one. */
    Agreement with(JournalName other) {
        Agreement best = Agreement.DIFFERENT;
        for (List<String> one : readings) {
            for (List<String> another : other.readings) {
                Agreement found = compared(one, another);
                if (found == Agreement.ALIKE && (cut || other.cut) && within(one, another)) {
                    found = Agreement.ABBREVIATED;
                }
                if (found.ordinal() < best.ordinal()) {
                    best = found;
                }
                if (best == Agreement.SAME) {
                    return best;
                }
            }
        }
        return best;
    }

    /** Degrees of agreement, the closest first. */
    enum Agreement {
        SAME,
        ABBREVIATED,
        ALIKE,
        DIFFERENT
    }

    /** The one is a run of words in the other. */
    private static boolean within(List<String> one, List<String> other) {
        return Math.min(one.size(), other.size()) > 1
                && (Collections.indexOfSubList(one, other) >= 0 || Collections.indexOfSubList(other, one) >= 0);
    }

    /** Whether both names carry a number, as a year or a count of meetings, and have none in common. */
    boolean otherNumber(JournalName other) {
        List<String> ones = numbers();
        List<String> others = other.numbers();
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    private List<String> numbers() {
        return words().stream().filter(word -> NUMBER.matcher(word).matches()).toList();
    }

    private static Agreement compared(List<String> one, List<String> other) {
        if (one.equals(other) || String.join("", one).equals(String.join("", other))) {
            return Agreement.SAME;
        }
        if (one.size() == other.size()) {
            boolean spelt = true;
            boolean shortened = one.size() > 1
                    || one.getFirst().length() > 2 && other.getFirst().length() > 2;
            for (int i = 0; i < one.size(); i++) {
                spelt = spelt && Spelling.alike(one.get(i), other.get(i));
                shortened = shortened && abbreviates(one.get(i), other.get(i));
            }
            if (spelt || shortened) {
                return spelt ? Agreement.SAME : Agreement.ABBREVIATED;
            }
        }
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (shorter.size() == 1 && longer.size() > 2 && initials(longer, shorter.getFirst())) {
            return Agreement.ABBREVIATED;
        }
        int shared = 0;
        int at = 0;
        for (String word : shorter) {
            for (int i = at; i < longer.size(); i++) {
                if (abbreviates(word, longer.get(i))) {
                    shared++;
                    at = i + 1;
                    break;
                }
            }
        }
        boolean within = shared == shorter.size();
        return within || shared >= 2 && shared * 3 >= longer.size() * 2 ? Agreement.ALIKE : Agreement.DIFFERENT;
    }

    private static boolean initials(List<String> longer, String acronym) {
        if (acronym.length() != longer.size()) {
            return false;
        }
        for (int i = 0; i < longer.size(); i++) {
            if (longer.get(i).charAt(0) != acronym.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** One shortens the other: same first letter, and its letters stand in the other in their order ("natl" in "national"). */
    static boolean abbreviates(String a, String b) {
        if (Spelling.alike(a, b)) {
            return true;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = shorter.equals(a) ? b : a;
        if (shorter.charAt(0) != longer.charAt(0) || Spelling.hasDigit(shorter)) {
            return false;
        }
        if (longer.startsWith(shorter)) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length() && shorter.length() <= 5;
    }
}
