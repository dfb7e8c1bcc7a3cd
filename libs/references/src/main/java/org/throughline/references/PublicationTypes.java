package org.throughline.references;

import java.util.List;
import java.util.Locale;

/** The words by which sources name a type of publication; the first that says something counts. */
final class PublicationTypes {
    private PublicationTypes() {}

    static ReferenceType of(List<String> words) {
        ReferenceType found = ReferenceType.OTHER;
        for (String word : words) {
            ReferenceType type = of(word);
            if (type != ReferenceType.OTHER
                    && (found == ReferenceType.OTHER || type == ReferenceType.JOURNAL_ARTICLE)) {
                found = type;
            }
        }
        return found;
    }

    static ReferenceType of(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        if (has(word, "book section", "chapter", "incollection", "inbook")) {
            return ReferenceType.CHAPTER;
        }
        if (has(word, "journal", "review", "editorial", "letter", "trial", "comment", "erratum", "case report")
                || word.equals("article")) {
            return ReferenceType.JOURNAL_ARTICLE;
        }
        if (has(word, "edited book")) {
            return ReferenceType.EDITED_BOOK;
        }
        if (has(word, "conference paper", "inproceedings", "meeting abstract")) {
            return ReferenceType.CONFERENCE_PAPER;
        }
        if (has(word, "conference", "congress", "proceedings")) {
            return ReferenceType.CONFERENCE_PROCEEDINGS;
        }
        if (has(word, "thesis", "dissertation")) {
            return ReferenceType.THESIS;
        }
        if (has(word, "report")) {
            return ReferenceType.REPORT;
        }
        if (has(word, "newspaper")) {
            return ReferenceType.NEWSPAPER_ARTICLE;
        }
        if (has(word, "magazine")) {
            return ReferenceType.MAGAZINE_ARTICLE;
        }
        if (has(word, "book")) {
            return ReferenceType.BOOK;
        }
        if (has(word, "web", "electronic", "online", "blog")) {
            return ReferenceType.WEB_PAGE;
        }
        if (has(word, "unpublished", "preprint", "manuscript")) {
            return ReferenceType.UNPUBLISHED;
        }
        if (has(word, "dataset", "data set")) {
            return ReferenceType.DATASET;
        }
        if (has(word, "patent")) {
            return ReferenceType.PATENT;
        }
        if (has(word, "video", "film", "audio", "sound")) {
            return ReferenceType.AUDIO_OR_VIDEO;
        }
        return has(word, "computer program", "software") ? ReferenceType.COMPUTER_PROGRAM : ReferenceType.OTHER;
    }

    private static boolean has(String word, String... parts) {
        for (String part : parts) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
