package org.throughline.linkage.publications;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.throughline.linkage.publications.InventedWorks.Journal;

/** What databases and export files do to a reference: each leaves it the same work. */
enum DatabaseStyle {
    INITIALS((p, w) -> with(p, p.title(), initials(p.authors()), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    INITIALS_WITHOUT_COMMA((p, w) -> with(p, p.title(), initials(p.authors()).stream().map(a -> a.replace(",", "").replace(".", "")).toList(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    GIVEN_NAME_FIRST((p, w) -> with(p, p.title(), p.authors().stream().map(DatabaseStyle::turned).toList(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    FIRST_AUTHOR_ONLY((p, w) -> with(p, p.title(), p.authors().subList(0, Math.min(1, p.authors().size())), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    AUTHORS_IN_ONE((p, w) -> with(p, p.title(), List.of(String.join("; ", p.authors())), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    NO_AUTHORS((p, w) -> with(p, p.title(), List.of(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    SHORT_JOURNAL((p, w) -> with(p, p.title(), p.authors(), p.year(), journal(p.journal()).shortName(), p.volume(), p.issue(), p.pages(), p.dois())),
    LONG_JOURNAL((p, w) -> with(p, p.title(), p.authors(), p.year(), journal(p.journal()).longName(), p.volume(), p.issue(), p.pages(), p.dois())),
    NO_JOURNAL((p, w) -> with(p, p.title(), p.authors(), p.year(), "", p.volume(), p.issue(), p.pages(), p.dois())),
    NO_DOI((p, w) -> with(p, p.title(), p.authors(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), List.of())),
    DOI_AS_ADDRESS((p, w) -> with(p, p.title(), p.authors(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois().stream().map(d -> "https://doi.org/" + d.toUpperCase(Locale.ROOT)).toList())),
    SHORT_LAST_PAGE((p, w) -> with(p, p.title(), p.authors(), p.year(), p.journal(), p.volume(), p.issue(), shortened(p.pages()), p.dois())),
    FIRST_PAGE_ONLY((p, w) -> with(p, p.title(), p.authors(), p.year(), p.journal(), p.volume(), p.issue(), p.pages().replaceFirst("-.*", ""), p.dois())),
    NO_PAGES((p, w) -> with(p, p.title(), p.authors(), p.year(), p.journal(), p.volume(), p.issue(), "", p.dois())),
    NO_VOLUME((p, w) -> with(p, p.title(), p.authors(), p.year(), p.journal(), "", "", p.pages(), p.dois())),
    VOLUME_AND_ISSUE_SWAPPED((p, w) -> with(p, p.title(), p.authors(), p.year(), p.journal(), p.issue(), p.volume(), p.pages(), p.dois())),
    VOLUME_WITH_ISSUE((p, w) -> with(p, p.title(), p.authors(), p.year(), p.journal(), p.volume() + " (" + p.issue() + ")", "", p.pages(), p.dois())),
    CAPITALS((p, w) -> with(p, p.title().toUpperCase(Locale.ROOT), p.authors(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    FULL_STOP((p, w) -> with(p, p.title() + ".", p.authors(), p.year(), p.journal() + ".", p.volume(), p.issue(), p.pages(), p.dois())),
    TYPING_SLIP((p, w) -> with(p, slip(p.title(), w), p.authors(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    CUT_TITLE((p, w) -> with(p, p.title().substring(0, Math.min(p.title().length(), Math.max(45, p.title().length() * 3 / 4))), p.authors(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    NO_SUBTITLE((p, w) -> with(p, p.title().length() > 60 ? p.title().replaceFirst(": .*", "") : p.title(), p.authors(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    TRANSLATION_ADDED((p, w) -> with(p, p.title() + " [Una lectura crítica del caso de las escuelas rurales]", p.authors(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    NOTE_ADDED((p, w) -> with(p, p.title() + w.one(List.of(" [English]", " [Spanish].", " [Review]", " [Abstract]")), p.authors(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    MARK_UP((p, w) -> with(p, p.title().replace(" and ", " &amp; ").replace("review", "<i>review</i>"), p.authors().stream().map(a -> a.replace("ü", "&uuml;").replace("é", "&#233;")).toList(), p.year(), p.journal().replace("&", "&amp;"), p.volume(), p.issue(), p.pages(), p.dois())),
    LOST_LETTERS((p, w) -> with(p, lost(p.title()), p.authors().stream().map(DatabaseStyle::lost).toList(), p.year(), lost(p.journal()), p.volume(), p.issue(), p.pages(), p.dois())),
    WRONG_ENCODING((p, w) -> with(p, p.title(), p.authors().stream().map(a -> new String(a.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)).toList(), p.year(), new String(p.journal().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1), p.volume(), p.issue(), p.pages(), p.dois())),
    NO_YEAR((p, w) -> with(p, p.title(), p.authors(), "", p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    DATE_FOR_YEAR((p, w) -> with(p, p.title(), p.authors(), p.year().isEmpty() ? "" : p.year() + "/03/14/", p.journal(), p.volume(), p.issue(), p.pages(), p.dois())),
    IN_PRESS((p, w) -> with(p, p.title(), p.authors(), yearBefore(p.year()), p.journal(), "", "", w.chance(0.5) ? "" : "1-17", p.dois()));

    private final BiFunction<Publication, InventedWorks, Publication> change;

    DatabaseStyle(BiFunction<Publication, InventedWorks, Publication> change) {
        this.change = change;
    }

    Publication write(Publication work, InventedWorks chances) {
        return change.apply(work, chances);
    }

    private static Publication with(
            Publication p, String title, List<String> authors, String year, String journal, String volume, String issue, String pages, List<String> dois) {
        return new Publication(p.type(), title, authors, year, journal, volume, issue, pages, dois, p.numbers(), p.abstractText());
    }

    private static String yearBefore(String year) {
        return year.isEmpty() ? "" : "" + (Integer.parseInt(year.substring(0, 4)) - 1);
    }

    private static Journal journal(String name) {
        return InventedWorks.JOURNALS.stream()
                .filter(journal -> journal.name().equals(name))
                .findFirst()
                .orElse(new Journal(name, name, name));
    }

    private static List<String> initials(List<String> authors) {
        List<String> shortened = new ArrayList<>();
        for (String author : authors) {
            int comma = author.indexOf(',');
            StringBuilder name = new StringBuilder(comma < 0 ? author : author.substring(0, comma + 1));
            if (comma >= 0) {
                for (String given : author.substring(comma + 1).strip().split(" ")) {
                    name.append(' ').append(given.charAt(0)).append('.');
                }
            }
            shortened.add(name.toString());
        }
        return shortened;
    }

    private static String turned(String author) {
        int comma = author.indexOf(',');
        return comma < 0 ? author : author.substring(comma + 1).strip() + " " + author.substring(0, comma);
    }

    private static String shortened(String pages) {
        String[] ends = pages.split("-");
        if (ends.length != 2 || ends[0].length() != ends[1].length()) {
            return pages;
        }
        int same = 0;
        while (same < ends[0].length() - 1 && ends[0].charAt(same) == ends[1].charAt(same)) {
            same++;
        }
        return ends[0] + "-" + ends[1].substring(same);
    }

    private static String slip(String title, InventedWorks chances) {
        int at = chances.between(5, Math.max(6, title.length() - 4));
        return at < title.length() - 1 && Character.isLetter(title.charAt(at)) ? title.substring(0, at) + title.substring(at + 1) : title;
    }

    private static String lost(String text) {
        StringBuilder lost = new StringBuilder();
        text.chars().forEach(c -> lost.append(c > 127 ? '?' : (char) c));
        return lost.toString();
    }
}
