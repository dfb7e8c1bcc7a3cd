package org.throughline.linkage.publications;

import java.util.List;
import java.util.Set;

/** Titles that name a place in a journal and not a work: "Editorial", "Introduction to the special issue", "Book reviews". */
final class GenericTitles {

    private static final Set<String> WORDS = Set.of(
            "editorial", "editorials", "editor", "editors", "guest", "introduction", "introductory", "introducing", "special", "issue", "issues", "section", "theme",
            "themed", "note", "notes", "foreword", "forward", "preface", "prologue", "epilogue", "afterword", "book", "books", "review",
            "reviews", "reviewed", "letter", "letters", "comment", "comments", "commentary", "reply", "response", "rejoinder", "annual",
            "report", "reports", "news", "newsletter", "abstract", "abstracts", "index", "contents", "table", "front", "back", "matter",
            "cover", "obituary", "obituaries", "erratum", "errata", "corrigendum", "corrigenda", "correction", "corrections",
            "announcement", "announcements", "conference", "proceedings", "meeting", "call", "papers", "discussion", "discussions",
            "conclusion", "conclusions", "summary", "untitled", "unknown", "contributors", "acknowledgement", "acknowledgements",
            "acknowledgment", "acknowledgments", "reviewer", "reviewers", "list", "message", "president", "presidents", "chair",
            "chairs", "address", "volume", "number", "vol", "part", "symposium", "workshop", "congress", "welcome", "about", "author",
            "authors", "brief", "perspective", "perspectives", "viewpoint", "opinion", "interview", "memoriam", "correspondence",
            "addendum", "retraction", "notice", "notices", "title", "no", "not", "available", "poster", "posters", "session",
            "programme", "program", "supplement", "january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december", "spring", "summer", "autumn", "fall", "winter", "this", "our", "new",
            "thanks", "thank", "you", "editorial board", "board", "information", "instructions", "publications", "received",
            "selected", "year", "overview", "statement", "minutes", "calendar", "events", "media", "resources", "research",
            "literature", "current", "recent", "journal", "watch", "minitrack", "track", "s", "t", "de", "la", "der", "avant", "propos", "vorwort",
            "einleitung", "editorial vorwort", "rezension", "rezensionen", "buchbesprechung", "presentacion", "editoriale",
            "the", "a", "an", "of", "and", "in", "on", "for", "to", "from", "by", "with", "at", "as", "is");

    private GenericTitles() {}

    static boolean isGeneric(List<String> title, List<String> journal) {
        if (title.isEmpty()) {
            return true;
        }
        for (String word : title) {
            if (!WORDS.contains(word) && !isNumber(word) && !journal.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** A title that opens an issue, a track or a report, whatever it is about: "Special issue on ...", "Introduction to the ...". */
    static boolean isFrontMatter(List<String> title) {
        String start = String.join(" ", title.subList(0, Math.min(4, title.size())));
        return OPENINGS.stream().anyMatch(start::startsWith)
                || title.contains("minitrack")
                || start.contains("special issue")
                || start.contains("special section");
    }

    private static final List<String> OPENINGS = List.of(
            "special issue", "introduction to", "introducing the", "editorial", "guest editorial", "editors", "editor", "book review",
            "book reviews", "call for", "in this issue", "foreword", "preface", "annual report", "letter to", "letter from", "report of the",
            "review of", "comment on", "response to", "reply to", "news from", "obituary", "in memoriam", "proceedings of", "abstracts of",
            "abstracts from", "notes on contributors", "message from", "welcome to", "conference report", "presidential address");

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit) || word.matches("\\d+(st|nd|rd|th)?");
    }
}
