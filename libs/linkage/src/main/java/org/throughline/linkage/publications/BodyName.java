package org.throughline.linkage.publications;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An office, a charity or another body that a source names as author: "Department for Education", "DfE", "Great Britain. Department
 * for Education (DfE)".
 *
 * @param words those that tell it from other bodies
 * @param letters all its letters
 * @param whole all its words but the smallest and names of countries: a ministry is no department
 * @param initials of all its words, and of those that tell it: "dfe", "nfer"
 */
record BodyName(List<String> words, String letters, List<String> whole, Set<String> initials) {

    /** "Wales. Welsh Government": a catalogue puts the country first. */
    private static final Pattern COUNTRY = Pattern.compile(
            "^(great britain|united kingdom|england|wales|scotland|(northern )?ireland|united states|australia|canada)\\s*\\.\\s+(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);
    /** "London: Mencap": where it came out, and who brought it out. */
    private static final Pattern PLACE = Pattern.compile(
            "^(london|york|edinburgh|cardiff|belfast|dublin|manchester|birmingham|bristol|leeds|oxford|cambridge|sheffield|glasgow|nottingham|"
                    + "washington|new york|paris|berlin|geneva|brussels|canberra|sydney|melbourne|toronto|ottawa)(,? [a-z]{2})?\\s*:\\s+(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]{2,12}\\)\\s*,?\\s*$");

    /** "DfE", "OECD": one word of which two letters or more are capitals. */
    private static final Pattern ACRONYM = Pattern.compile("(?=(?:.*\\p{Lu}){2})[\\p{L}]{2,7},?");

    /** An author of a report: a single word is a body and no person, who would have a given name or an initial. */
    static String ofReport(String author) {
        String text = author.strip();
        return text.isEmpty() || text.contains(",") || text.contains(" ") ? author : text + ",";
    }

    /** The body that is named; nothing when it is a person, as far as can be told. */
    static Optional<BodyName> of(String raw) {
        String given = turned(COUNTRY.matcher(raw.strip()).replaceFirst(""));
        String before = BRACKETS.matcher(given).replaceAll("");
        String named = before.isBlank() || before.equals(given) ? given : given.endsWith(",") ? before + "," : before;
        String known = WordsOfBodies.KNOWN_AS.get(String.join(" ", Folding.words(named)));
        String text = known == null ? named : known + ",";
        List<String> words = Folding.words(text).stream()
                .map(word -> WordsOfBodies.ABBREVIATED.getOrDefault(word, word))
                .toList();
        boolean said = words.stream().anyMatch(WordsOfBodies.BODIES::contains)
                && (!text.contains(",") || text.endsWith(",") || hasCommaInName(text));
        boolean ended = text.endsWith(",") && text.indexOf(',') == text.length() - 1 && !words.isEmpty();
        if (!said && !ended && !ACRONYM.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> telling = words.stream()
                .filter(word -> !WordsOfBodies.COMMON.contains(word))
                .toList();
        List<String> whole = words.stream()
                .filter(word -> !WordsOfBodies.NOT_OF_THE_NAME.contains(word))
                .toList();
        return Optional.of(new BodyName(
                telling.isEmpty() ? words : telling,
                String.join("", words),
                whole,
                words.size() < 3
                        ? Set.of()
                        : Set.copyOf(List.of(initials(words), initials(whole), initials(without("and", words))))));
    }

    /** "Department for Children, Schools and Families": no family name has three words, of which one is a body's. */
    private static boolean hasCommaInName(String text) {
        List<String> before = Folding.words(text.substring(0, text.indexOf(',')));
        return before.size() >= 3
                && before.stream()
                        .anyMatch(word -> WordsOfBodies.BODIES.contains(word) && !WordsOfBodies.SMALL.contains(word));
    }

    /** "Organization, World Health": a source took the last word of a body for a family name. */
    private static String turned(String given) {
        String raw = given.endsWith(",") && given.indexOf(',') < given.length() - 1
                ? given.substring(0, given.length() - 1)
                : given;
        int comma = raw.indexOf(',');
        if (comma <= 0 || comma == raw.length() - 1 || raw.indexOf(',', comma + 1) >= 0) {
            return given;
        }
        List<String> last = Folding.words(raw.substring(0, comma));
        List<String> before = Folding.words(raw.substring(comma + 1));
        boolean words = (before.size() >= 2 || before.size() == 1 && WordsOfBodies.BEFORE.contains(before.getFirst()))
                && before.stream().noneMatch(word -> word.length() == 1);
        boolean body = last.stream().anyMatch(WordsOfBodies.ENDS::contains)
                || before.stream().anyMatch(WordsOfBodies.ENDS::contains);
        return last.size() == 1 && words && body
                ? raw.substring(comma + 1).strip() + " "
                        + raw.substring(0, comma).strip() + ","
                : given;
    }

    /** What a source of reports gives as their journal: whoever published them, unless it is the name of a series. */
    static Optional<BodyName> inPlaceOfJournal(String raw) {
        String first = PLACE.matcher(
                        raw.split("\\s=\\s", 2)[0].replaceAll("[,;]", " ").strip())
                .replaceFirst("");
        List<String> words = Folding.words(first);
        return words.isEmpty()
                        || words.stream()
                                .anyMatch(word -> WordsOfBodies.SERIES.contains(word) || Spelling.hasDigit(word))
                ? Optional.empty()
                : of(first + ",");
    }

    /** Whether a text that may be the name of a journal is called by what only bodies are. */
    static boolean isCalledOne(String raw) {
        List<String> words = Folding.words(raw);
        return (PLACE.matcher(raw.strip()).find() || words.stream().anyMatch(WordsOfBodies.PUBLISHERS::contains))
                && words.stream().noneMatch(word -> WordsOfBodies.SERIES.contains(word) || Spelling.hasDigit(word));
    }

    /** The same telling words, or the letters of the other. */
    boolean same(BodyName other) {
        boolean name = words.containsAll(other.words) && other.words.containsAll(words);
        boolean whole = this.whole.containsAll(other.whole) || other.whole.containsAll(this.whole);
        return name && whole || other.initials.contains(letters) || initials.contains(other.letters);
    }

    private static List<String> without(String small, List<String> words) {
        return words.stream().filter(word -> !word.equals(small)).toList();
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /** One body, as far as can be told: the telling words of the one stand in the other, or the one is made of letters of the other. */
    boolean alike(BodyName other) {
        boolean name = words.containsAll(other.words) || other.words.containsAll(words);
        boolean whole = this.whole.containsAll(other.whole) || other.whole.containsAll(this.whole);
        return name && whole || shortens(other) || other.shortens(this);
    }

    /** "ofsted" in "officeforstandardsineducation", "dfe" in "departmentforeducation". */
    private boolean shortens(BodyName other) {
        if (words.size() != 1 || letters.length() > 7 || letters.length() < 3 || other.words.contains(letters)) {
            return false;
        }
        int at = 0;
        String whole = other.letters;
        if (whole.isEmpty() || whole.charAt(0) != letters.charAt(0)) {
            return false;
        }
        for (int i = 0; i < whole.length() && at < letters.length(); i++) {
            at += whole.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }
}
