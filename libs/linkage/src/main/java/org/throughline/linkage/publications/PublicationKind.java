package org.throughline.linkage.publications;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a publication is, as far as it says so. Databases agree little on it: only books, chapters, theses and preprints tell things apart. */
enum PublicationKind {
    BOOK("book"),
    CHAPTER("chapter"),
    THESIS("thesis"),
    PREPRINT("preprint"),
    CONFERENCE("conference paper"),
    REPORT("report"),
    OTHER("journal article or other piece"),
    /** Its source says neither what it is nor where it stands. */
    UNSAID("piece of no stated kind");

    private final String words;

    PublicationKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Published by itself, and not in a journal or a book. */
    boolean isWhole() {
        return this == REPORT || this == BOOK || this == THESIS;
    }

    private static final Set<String> PREPRINT_PLACES = Set.of(
            "arxiv",
            "medrxiv",
            "biorxiv",
            "ssrn",
            "psyarxiv",
            "socarxiv",
            "edarxiv",
            "preprints",
            "preprint",
            "osf",
            "repec");
    private static final Set<String> MEETINGS = Set.of(
            "proceedings",
            "proc",
            "conference",
            "conf",
            "symposium",
            "symp",
            "workshop",
            "congress",
            "meeting",
            "colloquium",
            "tagung",
            "kongress",
            "congreso",
            "conferencia");

    static PublicationKind of(String type, List<String> journal) {
        for (String word : journal) {
            if (PREPRINT_PLACES.contains(word)) {
                return PREPRINT;
            }
        }
        if (journal.contains("dissertation")
                || journal.contains("thesis")
                || journal.contains("dissertations")
                || journal.contains("theses")) {
            return THESIS;
        }
        String word = type.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return switch (word) {
            case "book", "whole book", "edbook", "edited book", "ebook", "monograph" -> BOOK;
            case "chap", "book section", "chapter", "inbook", "incollection", "book chapter", "echap" -> CHAPTER;
            case "thes",
                    "thesis",
                    "dissertation",
                    "dissertation abstract",
                    "phdthesis",
                    "mastersthesis",
                    "dissertation/thesis" -> THESIS;
            case "rprt", "report", "techreport", "government document", "govdoc" -> REPORT;
            case "preprint", "unpb", "unpublished", "posted content" -> PREPRINT;
            case "cpaper",
                    "conf",
                    "inproceedings",
                    "proceedings",
                    "conference paper",
                    "conference proceedings",
                    "proceedings article" -> CONFERENCE;
            default -> {
                // some databases call all that they hold an article, or nothing: without a journal it is of any kind
                if (journal.isEmpty()) {
                    yield UNSAID;
                }
                yield journal.stream().anyMatch(MEETINGS::contains) && !isProceedingsOfScience(journal)
                        ? CONFERENCE
                        : OTHER;
            }
        };
    }

    /** Journals called proceedings: of an academy, a society, the Mayo Clinic. */
    private static boolean isProceedingsOfScience(List<String> journal) {
        return journal.stream()
                .anyMatch(word -> word.startsWith("acad")
                        || word.startsWith("soc")
                        || word.equals("royal")
                        || word.equals("mayo")
                        || word.startsWith("transplant")
                        || word.startsWith("nutr")
                        || word.startsWith("inst"));
    }
}
