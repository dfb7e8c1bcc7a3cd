package org.throughline.synthesis;

import java.util.List;
import org.throughline.references.Author;
import org.throughline.references.Reference;

/** Invented references in the tagged text that PubMed exports, so that the twin has a file of that kind; their numbers are nobody's. */
final class NbibText {
    private static final int FIRST_NUMBER = 900_000_000;

    private NbibText() {}

    static String of(List<Reference> references) {
        StringBuilder text = new StringBuilder();
        for (Reference r : references) {
            line(text, "PMID", Integer.toString(FIRST_NUMBER + Integer.parseInt(r.id().substring(1))));
            line(text, "TI", r.title().orElse(""));
            r.abstractText().ifPresent(words -> line(text, "AB", words));
            r.authors().forEach(author -> line(text, "FAU", name(author)));
            line(text, "PT", "Journal Article");
            r.year().ifPresent(year -> line(text, "DP", Integer.toString(year)));
            r.container().ifPresent(journal -> line(text, "JT", journal));
            r.publication().volume().ifPresent(volume -> line(text, "VI", volume));
            line(text, "PG", r.pages().raw());
            text.append('\n');
        }
        return text.toString();
    }

    private static String name(Author author) {
        return author.family() + ", " + author.given();
    }

    private static void line(StringBuilder text, String tag, String words) {
        text.append("%-4s- %s".formatted(tag, words)).append('\n');
    }
}
