package org.throughline.synthesis;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.throughline.linkage.publications.Publication;
import org.throughline.ranking.ScreeningText;

/**
 * A reference of this synthesis, as one file told it. It is never changed and never removed.
 *
 * @param source the database or register whose search found it
 * @param dois separated by blanks
 * @param otherNames of its journal, as it is cut short elsewhere
 * @param trials numbers of registered trials, separated by blanks
 */
public record Held(
        UUID id,
        String source,
        String kind,
        String title,
        String abstractText,
        String authors,
        String year,
        String container,
        String volume,
        String issue,
        String pages,
        String dois,
        String numbers,
        String keywords,
        String publisher,
        String otherNames,
        String trials) {

    /** Between two authors or keywords in one text. */
    static final String BETWEEN = "; ";

    Publication publication() {
        return new Publication(
                        kind,
                        title,
                        split(authors, BETWEEN),
                        year,
                        container,
                        volume,
                        issue,
                        pages,
                        split(dois, " "),
                        split((numbers + " " + trials).strip(), " "),
                        abstractText)
                .publishedBy(publisher)
                .alsoIn(split(otherNames, BETWEEN));
    }

    ScreeningText text() {
        return new ScreeningText(title, abstractText, split(keywords, BETWEEN));
    }

    /** Journal, year and place in one line. */
    public String where() {
        String place = volume
                + (issue.isBlank() ? "" : "(" + issue + ")")
                + (pages.isBlank() ? "" : (volume.isBlank() ? "" : ", ") + pages);
        return String.join(
                " · ",
                java.util.stream.Stream.of(container, year, place)
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    private static List<String> split(String text, String between) {
        return text.isBlank() ? List.of() : Arrays.asList(text.split(between, -1));
    }
}
