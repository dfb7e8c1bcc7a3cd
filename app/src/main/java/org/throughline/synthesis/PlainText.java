package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.synthesis.qda.QdaProject.Place;

/** A text as one plain piece, a sentence a line and an empty line between pages, in which each sentence has its place. */
final class PlainText {
    private final StringBuilder words = new StringBuilder();
    private final List<Place> lines = new ArrayList<>();
    private int codePoints;

    static PlainText of(ReadingText text) {
        PlainText plain = new PlainText();
        int page = 1;
        for (ReadingText.Line line : text.lines()) {
            if (line.page() > page) {
                plain.put("\n");
                page = line.page();
            }
            plain.line(line.words());
        }
        return plain;
    }

    /** Adds one more line, and tells where it stands. */
    Place line(String line) {
        int from = codePoints;
        put(line);
        Place place = new Place(from, codePoints);
        lines.add(place);
        put("\n");
        return place;
    }

    private void put(String more) {
        words.append(more);
        codePoints += more.codePointCount(0, more.length());
    }

    /** From the first character of the first line to the end of the last. */
    Place place(ReadingText.Span span) {
        return new Place(
                lines.get(span.first() - 1).from(), lines.get(span.last() - 1).to());
    }

    /**
     * Where some of the words of a place stand, with any white space between them; the whole place where none are told, or where they do
     * not stand there.
     */
    Place within(Place place, String some) {
        String text = words.toString();
        int from = text.offsetByCodePoints(0, place.from());
        int to = text.offsetByCodePoints(from, place.to() - place.from());
        Matcher found = Pattern.compile(
                        Stream.of(some.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .matcher(text)
                .region(from, to);
        if (some.isEmpty() || !found.find()) {
            return place;
        }
        return new Place(text.codePointCount(0, found.start()), text.codePointCount(0, found.end()));
    }

    String words() {
        return words.toString();
    }
}
