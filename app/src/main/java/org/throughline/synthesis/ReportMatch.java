package org.throughline.synthesis;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the reports that are sought a PDF is: by the DOI, title, author and year on its first pages, and by its file's
 * name. It is sure only when one report and no other has two signs that go together; everything else is for a person. The file's
 * name alone never makes it sure. The rules are in decisions/2026-11-26-a-pdf-needs-two-signs-to-be-a-report.md.
 */
final class ReportMatch {
    /** How many pages at the beginning are looked at. */
    static final int PAGES = 2;

    /** The most reports that are suggested for a file. */
    private static final int SUGGESTED = 5;

    /** A shorter title may stand in any text. In characters, without blanks and marks at the ends. */
    private static final int LEAST_TITLE = 25;

    /** What is less alike is not suggested. From 0 to 1. */
    private static final double LEAST_LIKENESS = 0.3;

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>]+");
    private static final Pattern ABOUT_ANOTHER = Pattern.compile(
            "^(\\S+ ){0,12}?(correction|corrigendum|erratum|retraction|supplementary|supplement|appendix|reply|commentary|protocol)\\b");
    private static final Normalizer2 FOLD = Normalizer2.getNFKDInstance();

    private final String words;
    private final String wordsApart;
    private final Set<String> wordSet;
    private final List<String> dois;
    private final String name;
    private final Set<String> nameWords;
    private final boolean aboutAnother;

    private ReportMatch(String filename, String firstPages) {
        words = " " + plain(firstPages) + " ";
        wordsApart = " " + plain(firstPages.replaceAll("[-\u00ad]\\R", " ")) + " ";
        wordSet = new HashSet<>(Arrays.asList(words.strip().split(" ", -1)));
        dois = dois(firstPages);
        name = " " + plain(filename.replaceAll("(?i)\\.pdf$", "")) + " ";
        nameWords = new HashSet<>(Arrays.asList(name.strip().split(" ", -1)));
        aboutAnother = ABOUT_ANOTHER.matcher(words.strip()).find();
    }

    /**
     * A report that a file may be.
     *
     * @param likeness from 0 to 1, to put the most alike first
     */
    record Candidate(Held held, double likeness, boolean sure, String why) {}

    /** The reports it may be, the most alike first. Only if there is a single sure one may a program say so. */
    static List<Candidate> of(String filename, String firstPages, List<Held> sought) {
        ReportMatch match = new ReportMatch(filename, firstPages);
        List<Candidate> all = new ArrayList<>();
        for (Held held : sought) {
            Candidate candidate = match.with(held);
            if (candidate.sure() || candidate.likeness() >= LEAST_LIKENESS) {
                all.add(candidate);
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Candidate::sure)
                        .thenComparing(Candidate::likeness)
                        .reversed()
                        .thenComparing(c -> c.held().title()))
                .limit(SUGGESTED)
                .toList();
    }

    private Candidate with(Held held) {
        Set<String> own = new LinkedHashSet<>(dois(held.dois()));
        boolean doi = dois.stream().anyMatch(own::contains);
        boolean firstDoi = !dois.isEmpty() && own.contains(dois.getFirst());
        String title = plain(held.title());
        boolean whole = title.length() >= LEAST_TITLE
                && (words.contains(" " + title + " ") || wordsApart.contains(" " + title + " "));
        double part = share(title, wordSet);
        boolean author = hasAuthor(held, words);
        boolean year = held.year().length() == 4 && wordSet.contains(held.year());
        boolean named = hasAuthor(held, name) && nameWords.contains(held.year());
        double namePart = share(title, nameWords);
        boolean another = aboutAnother && !ABOUT_ANOTHER.matcher(title).find();
        boolean sure = !another && (doi && (whole || firstDoi) || whole && (author || year));
        double likeness = Math.min(
                1,
                (doi ? 0.5 : 0)
                        + (whole ? 0.6 : part > 0.6 ? 0.5 * part : 0)
                        + (author && part > 0.4 ? 0.15 : 0)
                        + (year && part > 0.4 ? 0.1 : 0)
                        + (named ? 0.3 : 0)
                        + (namePart > 0.5 ? 0.4 * namePart : 0));
        List<String> signs = new ArrayList<>();
        sign(signs, doi, ReportWords.SIGN_DOI);
        sign(signs, whole, ReportWords.SIGN_TITLE);
        sign(signs, !whole && part > 0.6, ReportWords.SIGN_SOME_TITLE);
        sign(signs, author && (whole || part > 0.4), ReportWords.SIGN_AUTHOR);
        sign(signs, year && (whole || part > 0.4), ReportWords.SIGN_YEAR);
        sign(signs, named || namePart > 0.5, ReportWords.SIGN_NAME);
        sign(signs, another, ReportWords.SIGN_ANOTHER);
        return new Candidate(held, likeness, sure, String.join(", ", signs));
    }

    private static void sign(List<String> signs, boolean there, ReportWords sign) {
        if (there) {
            signs.add(sign.say());
        }
    }

    /** The first author's family name as a word of the text. */
    private static boolean hasAuthor(Held held, String text) {
        String first = held.authors().split(Held.BETWEEN, 2)[0];
        String family = first.contains(",") ? first.substring(0, first.indexOf(',')) : first.replaceAll("^.*\\s", "");
        String plain = plain(family);
        return plain.length() >= 2 && text.contains(" " + plain + " ");
    }

    /** What share of the longer words of a title stand among others. */
    private static double share(String title, Set<String> among) {
        List<String> longer = Arrays.stream(title.split(" ", -1))
                .filter(word -> word.length() > 3)
                .distinct()
                .toList();
        return longer.size() < 3
                ? 0
                : (double) longer.stream().filter(among::contains).count() / longer.size();
    }

    private static List<String> dois(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = DOI.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            found.add(matcher.group().replaceAll("[.,;:)\\]}]+$", ""));
        }
        return found;
    }

    /** Letters and digits in lower case with single blanks; words cut at a line's end are whole again, ligatures are letters. */
    static String plain(String text) {
        return FOLD.normalize(text.replaceAll("[-\u00ad]\\R", ""))
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
