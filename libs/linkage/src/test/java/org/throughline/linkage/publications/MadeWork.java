package org.throughline.linkage.publications;

import java.util.List;

/**
 * A made-up work with all that any database might say of it.
 *
 * @param kind article, report, thesis, chapter, paper or book
 * @param original title in its own language, empty when that is English
 * @param authors each "Family, Given Middle"
 * @param online year it appeared first
 * @param year year of its printed issue
 * @param place journal, proceedings, book or publishing body
 * @param shortPlace as databases abbreviate it
 * @param first first page, 0 when it has no pages
 */
record MadeWork(
        String kind,
        String title,
        String subtitle,
        String original,
        List<String> authors,
        int online,
        int year,
        String place,
        String shortPlace,
        int volume,
        int issue,
        int first,
        int last,
        String doi) {

    MadeWork {
        authors = List.copyOf(authors);
    }

    MadeWork titled(String another, String itsSubtitle) {
        return new MadeWork(
                kind,
                another,
                itsSubtitle,
                "",
                authors,
                online,
                year,
                place,
                shortPlace,
                volume,
                issue,
                first,
                last,
                "");
    }

    MadeWork by(List<String> others) {
        return new MadeWork(
                kind,
                title,
                subtitle,
                original,
                others,
                online,
                year,
                place,
                shortPlace,
                volume,
                issue,
                first,
                last,
                "");
    }

    MadeWork on(int its, int from) {
        return new MadeWork(
                kind,
                title,
                subtitle,
                original,
                authors,
                online,
                year,
                place,
                shortPlace,
                volume,
                its,
                from,
                from == 0 ? 0 : from + 7,
                "");
    }

    MadeWork in(String itsKind, String where, String shortly, int when, int itsVolume) {
        return new MadeWork(
                itsKind,
                title,
                subtitle,
                original,
                authors,
                when,
                when,
                where,
                shortly,
                itsVolume,
                0,
                hasPages(itsKind) ? first : 0,
                hasPages(itsKind) ? last : 0,
                "");
    }

    private static boolean hasPages(String kind) {
        return kind.equals("article") || kind.equals("chapter") || kind.equals("paper");
    }

    /** With its subtitle as part of its title, for a work that only its subtitle tells from another: no database may leave it out. */
    MadeWork entitled() {
        return titled(whole(), "").withDoi(doi);
    }

    MadeWork withDoi(String its) {
        return new MadeWork(
                kind,
                title,
                subtitle,
                original,
                authors,
                online,
                year,
                place,
                shortPlace,
                volume,
                issue,
                first,
                last,
                its);
    }

    String whole() {
        return subtitle.isEmpty() ? title : title + ": " + subtitle;
    }

    String pages() {
        return first == 0 ? "" : first + "-" + last;
    }
}
