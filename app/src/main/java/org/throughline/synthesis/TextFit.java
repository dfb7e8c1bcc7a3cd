package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.synthesis.qda.QdaProject.Place;
import org.throughline.synthesis.qda.QdaProject.Selection;

/**
 * Finds words that were marked in a text elsewhere in our own text of the same report. White space may differ and nothing
 * else: what does not stand here letter by letter, or stands here several times without one being known, is not placed.
 *
 * <p>The standard counts Unicode code points with one for the end of a line. Not every program does; the way of counting by
 * which most marks of a text begin and end at the edge of a word is taken, the standard's own first.
 */
final class TextFit {
    private final Spaced ours;
    private final int[] lineStarts;
    private final String theirs;
    private final int[] counted;
    private final Spaced theirSpaced;

    /** Where words stand here, or why not. */
    sealed interface Found {
        /** @param wider whether the whole sentences are more than what was marked */
        record In(ReadingText.Span span, boolean wider) implements Found {}

        record Nowhere(Why why) implements Found {}
    }

    enum Why {
        NO_SUCH_PLACE,
        OTHER_WORDS,
        SEVERAL_TIMES
    }

    TextFit(String theirs, List<Selection> marks, ReadingText text) {
        StringBuilder joined = new StringBuilder();
        this.lineStarts = new int[text.lines().size() + 1];
        for (int line = 0; line < text.lines().size(); line++) {
            lineStarts[line] = joined.length();
            joined.append(text.lines().get(line).words()).append(' ');
        }
        lineStarts[text.lines().size()] = joined.length();
        this.ours = Spaced.of(joined.toString());
        Arrays.setAll(lineStarts, line -> ours.places()[lineStarts[line]]);
        this.theirs = theirs;
        this.theirSpaced = Spaced.of(theirs);
        this.counted = best(theirs, marks);
    }

    /** The marked words as they stand in the other text; empty where there is no such place. */
    Optional<String> words(Selection mark) {
        if (mark.place().isEmpty()) {
            return Optional.of(spaced(mark.words())).filter(words -> !words.isEmpty());
        }
        return at(counted, mark.place().get())
                .map(p -> spaced(theirs.substring(p.from(), p.to())))
                .filter(words -> !words.isEmpty());
    }

    /** With one blank for all white space, and none at the ends. */
    static String spaced(String text) {
        return Spaced.of(text).words().strip();
    }

    Found find(Selection mark) {
        Optional<String> words = words(mark);
        if (words.isEmpty()) {
            return new Found.Nowhere(Why.NO_SUCH_PLACE);
        }
        List<Integer> here = ours.all(words.get());
        if (here.isEmpty()) {
            return new Found.Nowhere(Why.OTHER_WORDS);
        }
        if (here.size() == 1) {
            return in(here.getFirst(), words.get().length());
        }
        // the third time there is the third time here, where both texts say it equally often
        Optional<Integer> which = mark.place().flatMap(p -> at(counted, p)).map(p -> {
            List<Integer> there = theirSpaced.all(words.get());
            return there.size() == here.size() ? there.indexOf(theirSpaced.from(p.from())) : -1;
        });
        return which.filter(n -> n >= 0)
                .<Found>map(n -> in(here.get(n), words.get().length()))
                .orElseGet(() -> new Found.Nowhere(Why.SEVERAL_TIMES));
    }

    private Found in(int from, int length) {
        int first = line(from);
        int last = line(from + length - 1);
        boolean whole = from == lineStarts[first] && from + length == lineStarts[last + 1] - 1;
        return new Found.In(new ReadingText.Span(first + 1, last + 1), !whole);
    }

    private int line(int at) {
        int found = Arrays.binarySearch(lineStarts, at);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] best(String text, List<Selection> marks) {
        List<int[]> ways = List.of(Counting.endOfLineAsOne(text), Counting.codePoints(text), Counting.units(text));
        int[] best = ways.getFirst();
        long most = -1;
        for (int[] way : ways) {
            long fit = marks.stream()
                    .flatMap(m -> m.place().stream())
                    .filter(p -> at(way, p).filter(q -> atEdges(text, q)).isPresent())
                    .count();
            if (fit > most) {
                most = fit;
                best = way;
            }
        }
        return best;
    }

    /** The same place counted in Java's own units. */
    private static Optional<Place> at(int[] counted, Place place) {
        boolean there = place.from() >= 0 && place.from() < place.to() && place.to() < counted.length;
        return there ? Optional.of(new Place(counted[place.from()], counted[place.to()])) : Optional.empty();
    }

    private static boolean atEdges(String text, Place p) {
        return edge(text, p.from()) && edge(text, p.to());
    }

    private static boolean edge(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** A text with one blank for all white space, which knows where its letters stood before. */
    private record Spaced(String words, int[] places) {
        static Spaced of(String text) {
            StringBuilder words = new StringBuilder();
            int[] places = new int[text.length() + 1];
            boolean blank = true;
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
                places[at] = words.length();
                if (!white) {
                    words.append(c);
                } else if (!blank) {
                    words.append(' ');
                }
                blank = white;
            }
            places[text.length()] = words.length();
            return new Spaced(words.toString(), places);
        }

        int from(int at) {
            int start = places[at];
            return start < words.length() && words.charAt(start) == ' ' ? start + 1 : start;
        }

        List<Integer> all(String wanted) {
            List<Integer> all = new ArrayList<>();
            for (int at = words.indexOf(wanted); at >= 0 && all.size() < 1_000; at = words.indexOf(wanted, at + 1)) {
                all.add(at);
            }
            return all;
        }
    }
}
