package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.List;
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

    String words() {
        return words.toString();
    }
}
