package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title, ready to be compared.
 *
 * @param raw as its source writes it, without mark-up
 * @param words all words, numbers in digits
 * @param key all letters and digits without spaces
 * @param readings the title, and what else it may be read as: with or without the translation in its brackets, each half of "A = B"
 * @param translated whether its source marks it as translated: in square brackets, or with a note of the language
 * @param language of its small words
 * @param edition the number of the edition that the title names in brackets; 0 when it names none
 * @param series the number in a series of papers that it ends with; empty when it names none
 * @param main how many of its words stand before the subtitle; all of them when there is none
 */
record TitleText(
        String raw,
        List<String> words,
        String key,
        List<Reading> readings,
        boolean translated,
        Language language,
        int edition,
        String series,
        int main) {

    /** One way to read a title. */
    record Reading(List<String> words, String key, int letters, long[] marks) {
        static Reading of(List<String> words) {
            long[] marks = new long[words.size()];
            for (int i = 0; i < marks.length; i++) {
                marks[i] = ((long) words.get(i).hashCode() << 8)
                        | Math.min(255, words.get(i).length());
            }
            Arrays.sort(marks);
            return new Reading(words, String.join("", words), TitleAgreement.letters(words), marks);
        }

        /** Letters of the words that both have: never fewer than there are, and quickly counted. */
        int lettersShared(Reading other) {
            int letters = 0;
            int i = 0;
            int j = 0;
            while (i < marks.length && j < other.marks.length) {
                long one = marks[i];
                long another = other.marks[j];
                letters += one == another ? (int) (one & 0xFF) : 0;
                i += one <= another ? 1 : 0;
                j += another <= one ? 1 : 0;
            }
            return letters;
        }
    }

    /** What databases add to titles: not part of the title. */
    private static final Pattern NOTE = Pattern.compile(
            "[\\[({]\\s*(see comments?|comments?\\b|comment (in|on)|summary for patients|erratum appears|published erratum|"
                    + "corrected|(article )?in (chinese|english|french|german|italian|japanese|polish|portuguese|russian|spanish|"
                    + "turkish|korean|dutch|czech|danish|swedish|norwegian|hungarian|persian|farsi|hebrew|ukrainian)|"
                    + "chinese|english|french|german|italian|japanese|polish|portuguese|russian|spanish|turkish|korean|dutch|"
                    + "czech|danish|swedish|norwegian|hungarian|persian|farsi|hebrew|ukrainian|serbian|croatian|"
                    + "review|letter|abstract|meeting abstract|conference abstract|abstract only|\\d+ refs?|references?|electronic resource|"
                    + "abstract no[^\\])}]*|with (an )?[a-z]{5,10} (summary|abstract)|miscellaneous)\\b[^\\])}]{0,120}[\\])}]\\s*\\.?",
            Pattern.CASE_INSENSITIVE);

    /** "A title | The King's Fund": the name of a web site. */
    private static final Pattern SITE = Pattern.compile("\\s+\\|\\s+[^|]{2,60}$");

    private static final Pattern SUBTITLE =
            Pattern.compile("\\s*[:?]\\s+|\\s+[-\u2013\u2014]\\s*|\\.\\s+(?=\\S)|\\?\\s");
    private static final Pattern LANGUAGE =
            Pattern.compile("[\\[(](in )?[A-Z][a-z]{4,9}(ese|ish|man|nch|ian|ean|tch|zech)[\\])]\\s*\\.?\\s*$");
    private static final Pattern BRACKETS = Pattern.compile("[\\[(]([^\\[\\]()]+)[\\])]");
    private static final Pattern HALVES =
            Pattern.compile("\\s+=\\s+|\\s*;\\s+|\\s+/\\s+|(?<=\\p{L}{3})/(?=\\p{Lu}\\p{L})");
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("ii", "2"),
            Map.entry("iii", "3"),
            Map.entry("iv", "4"),
            Map.entry("vi", "6"),
            Map.entry("vii", "7"),
            Map.entry("viii", "8"),
            Map.entry("ix", "9"),
            Map.entry("xi", "11"),
            Map.entry("xii", "12"));
    private static final Map<String, String> AFTER_PART = Map.ofEntries(
            Map.entry("i", "1"),
            Map.entry("v", "5"),
            Map.entry("x", "10"),
            Map.entry("a", "a"),
            Map.entry("b", "b"),
            Map.entry("c", "c"),
            Map.entry("first", "1"),
            Map.entry("second", "2"),
            Map.entry("third", "3"));
    private static final Set<String> PART = Set.of("part", "pt", "teil", "partie", "parte");
    private static final Set<String> PARTS = Set.of(
            "part",
            "parts",
            "pt",
            "volume",
            "vol",
            "phase",
            "paper",
            "study",
            "chapter",
            "teil",
            "partie",
            "parte",
            "section",
            "series",
            "stage",
            "type",
            "experiment",
            "lecture",
            "letter",
            "no",
            "number",
            "group",
            "class");

    static TitleText of(String raw) {
        String unmarked = Folding.unmarked(raw);
        String text = unmarked.indexOf('[') >= 0 || unmarked.indexOf('(') >= 0 || unmarked.indexOf('{') >= 0
                ? NOTE.matcher(unmarked).replaceAll(" ")
                : unmarked;
        if (text.isBlank()) {
            text = unmarked;
        }
        TitleEnd end = TitleEnd.of(text);
        text = end.before();
        Matcher site = SITE.matcher(text);
        text = site.find() ? text.substring(0, site.start()) : text;
        boolean translated = unmarked.stripLeading().startsWith("[")
                || unmarked.endsWith("]") && LANGUAGE.matcher(unmarked).find()
                || unmarked.endsWith("].") && LANGUAGE.matcher(unmarked).find();
        List<String> words = numbered(Folding.words(text));
        List<Reading> readings = new ArrayList<>(3);
        readings.add(Reading.of(words));
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find() && readings.size() < 4) {
            List<String> inside = numbered(Folding.words(brackets.group(1)));
            List<String> outside =
                    numbered(Folding.words(text.substring(0, brackets.start()) + " " + text.substring(brackets.end())));
            if (inside.size() >= 4 && outside.size() >= 3) {
                readings.add(Reading.of(outside));
                readings.add(Reading.of(inside));
            }
        }
        boolean joined = text.indexOf('=') >= 0 || text.indexOf(';') >= 0 || text.indexOf('/') >= 0;
        String[] halves = joined ? HALVES.split(text) : new String[0];
        if (halves.length == 2) {
            List<String> one = numbered(Folding.words(halves[0]));
            List<String> other = numbered(Folding.words(halves[1]));
            if (one.size() >= 4 && other.size() >= 4) {
                readings.add(Reading.of(one));
                readings.add(Reading.of(other));
            }
        }
        return new TitleText(
                unmarked,
                words,
                readings.getFirst().key(),
                List.copyOf(readings),
                translated,
                Language.of(words),
                end.edition(),
                end.series(),
                main(text, words.size()));
    }

    private static int main(String text, int all) {
        Matcher subtitle = SUBTITLE.matcher(text);
        if (!subtitle.find() || subtitle.end() >= text.length()) {
            return all;
        }
        int before = Folding.words(text.substring(0, subtitle.start())).size();
        return before == 0 ? all : Math.min(before, all);
    }

    /** What follows "part" in it, in digits: 2 of "part II" and "part two". */
    Optional<String> part() {
        for (int i = 0; i < words.size() - 1; i++) {
            if (PART.contains(words.get(i)) && Spelling.hasDigit(words.get(i + 1))) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** "Plan 2017": what a body brings out for a year. */
    boolean namesYear() {
        return words.stream()
                .anyMatch(word -> word.length() == 4
                        && (word.startsWith("19") || word.startsWith("20"))
                        && Character.isDigit(word.charAt(2))
                        && Character.isDigit(word.charAt(3)));
    }

    /** Whether it is the other title without its subtitle, but for slips of the pen. */
    boolean mainTitleOf(TitleText other) {
        if (words.size() != other.main || other.main == other.words.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!Spelling.alike(words.get(i), other.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Numbers in digits; a title in Russian as alike as can be, whichever way its source romanised it. */
    private static List<String> numbered(List<String> words) {
        List<String> numbered = withNumbers(words);
        return Language.of(words) == Language.RUSSIAN
                ? numbered.stream()
                        .map(OtherAlphabet::anyRomanisation)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : numbered;
    }

    private static List<String> withNumbers(List<String> words) {
        List<String> numbered = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String number = NUMBERS.get(word);
            if (number == null
                    && (i > 0 && PARTS.contains(words.get(i - 1))
                            || i == words.size() - 1 && i > 2 && word.length() == 1)) {
                number = AFTER_PART.get(word);
            }
            numbered.add(number == null ? word : number);
        }
        return numbered;
    }

    static String numbersOf(List<String> words) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean digits = false;
            for (int at = 0; at < word.length(); at++) {
                if (Character.isDigit(word.charAt(at))) {
                    numbers.append(word.charAt(at));
                    digits = true;
                }
            }
            if (i > 0
                    && word.length() == 1
                    && !digits
                    && PARTS.contains(words.get(i - 1))
                    && AFTER_PART.containsKey(word)) {
                numbers.append(word);
            }
        }
        return numbers.toString();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
