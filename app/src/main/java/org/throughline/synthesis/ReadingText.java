package org.throughline.synthesis;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The text of a report in lines, of which each is a sentence as it stands there, but for where the print broke it. A form feed parts pages; lines are counted
 * through all of them, so that a line always has the same number.
 */
public record ReadingText(List<Line> lines) {
    /** The most sentences of one text that are read. */
    static final int MOST = 20_000;

    /** The most characters of words that are meant alone. */
    static final int MOST_OF_A_PART = 4_000;

    /** @param number from 1 */
    public record Line(int number, int page, String words) {}

    /** Sentences that follow one another, from one line to another. */
    public record Span(int first, int last) {
        public Span {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException(
                        "Lines follow one another from 1 on, found " + first + " to " + last);
            }
        }

        public boolean meets(Span other) {
            return first <= other.last && other.first <= last;
        }
    }

    public ReadingText {
        lines = List.copyOf(lines);
    }

    static ReadingText of(String words) {
        List<Line> lines = new ArrayList<>();
        String[] pages = words.split("\f", -1);
        for (int page = 0; page < pages.length; page++) {
            BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
            sentences.setText(pages[page]);
            int from = sentences.first();
            for (int to = sentences.next(); to != BreakIterator.DONE && lines.size() < MOST; to = sentences.next()) {
                String sentence = pages[page].substring(from, to).strip().replaceAll("\\s+", " ");
                if (!sentence.isEmpty()) {
                    lines.add(new Line(lines.size() + 1, page + 1, sentence));
                }
                from = to;
            }
        }
        return new ReadingText(lines);
    }

    /** Whether the text has more than one page, so that a page can be told. */
    public boolean hasPages() {
        return !lines.isEmpty() && lines.getLast().page() > 1;
    }

    /** The chosen lines as runs that follow one another; lines that are not there are left out. */
    List<Span> runs(SortedSet<Integer> chosen) {
        List<Span> runs = new ArrayList<>();
        for (int line : chosen) {
            if (line < 1 || line > lines.size()) {
                continue;
            }
            if (!runs.isEmpty() && runs.getLast().last() == line - 1) {
                runs.set(runs.size() - 1, new Span(runs.getLast().first(), line));
            } else {
                runs.add(new Span(line, line));
            }
        }
        return runs;
    }

    /**
     * Words of chosen lines, with one blank for all white space; empty where they do not stand there letter by letter, or where the lines
     * do not follow one another. All the words of the lines are given back as none: nothing is left out.
     */
    public Optional<String> only(SortedSet<Integer> chosen, String words) {
        String part = words.strip().replaceAll("\\s+", " ");
        List<Span> runs = runs(chosen);
        if (runs.size() != 1
                || part.length() > MOST_OF_A_PART
                || !words(runs.getFirst()).contains(part)) {
            return Optional.empty();
        }
        return Optional.of(part.equals(words(runs.getFirst())) ? "" : part);
    }

    String words(Span span) {
        return lines.subList(span.first() - 1, span.last()).stream()
                .map(Line::words)
                .collect(Collectors.joining(" "));
    }

    /** The page on which the words stand, or the first and the last of them; empty where the text has one page only. */
    String page(Span span) {
        if (!hasPages()) {
            return "";
        }
        int first = lines.get(span.first() - 1).page();
        int last = lines.get(span.last() - 1).page();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
