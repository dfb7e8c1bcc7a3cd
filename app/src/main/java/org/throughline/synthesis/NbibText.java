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
            line(text, "PT", kind(r));
            r.year().ifPresent(year -> line(text, "DP", Integer.toString(year)));
            r.container().ifPresent(journal -> line(text, "JT", journal));
            r.publication().volume().ifPresent(volume -> line(text, "VI", volume));
            r.publication().issue().ifPresent(issue -> line(text, "IP", issue));
            r.dois().forEach(doi -> line(text, "AID", doi + " [doi]"));
            line(text, "PG", r.pages().raw());
            text.append('\n');
        }
        return text.toString();
    }

    private static String kind(Reference reference) {
        return switch (reference.type()) {
            case CONFERENCE_PAPER -> "Congress";
            case REPORT -> "Technical Report";
            case THESIS -> "Academic Dissertation";
            case UNPUBLISHED -> "Preprint";
            default -> "Journal Article";
        };
    }

    private static String name(Author author) {
        return author.given().isEmpty() ? author.text() : author.family() + ", " + author.given();
    }

    private static void line(StringBuilder text, String tag, String words) {
        text.append("%-4s- %s".formatted(tag, words)).append('\n');
    }
}
