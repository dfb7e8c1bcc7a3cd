package org.throughline.linkage.publications;

import java.util.List;

/**
 * A made-up work with all that any database might say of it.
 *
 * @param kind article, report, thesis, chapter, paper or book
 * @param authors each "Family, Given Middle"
 * @param doi empty when it has none
 */
record MadeWork(String kind, Name name, List<String> authors, Years years, Venue venue, Part part, String doi) {

    /** @param original title in its own language, empty when that is English */
    record Name(String title, String subtitle, String original) {}

    /**
     * When it appeared.
     *
     * @param online year it appeared first
     * @param printed year of its printed issue
     */
    record Years(int online, int printed) {}

    /**
     * Where it appeared.
     *
     * @param place journal, proceedings, book or publishing body
     * @param shortPlace as databases abbreviate it
     */
    record Venue(String place, String shortPlace, int volume) {}

    /** @param first first page, 0 when it has no pages */
    record Part(int issue, int first, int last) {}

    MadeWork {
        authors = List.copyOf(authors);
    }

    String title() {
        return name.title();
    }

    String subtitle() {
        return name.subtitle();
    }

    String original() {
        return name.original();
    }

    int online() {
        return years.online();
    }

    int year() {
        return years.printed();
    }

    String place() {
        return venue.place();
    }

    String shortPlace() {
        return venue.shortPlace();
    }

    int volume() {
        return venue.volume();
    }

    int issue() {
        return part.issue();
    }

    int first() {
        return part.first();
    }

    int last() {
        return part.last();
    }

    MadeWork titled(String another, String itsSubtitle) {
        return new MadeWork(kind, new Name(another, itsSubtitle, ""), authors, years, venue, part, "");
    }

    MadeWork by(List<String> others) {
        return new MadeWork(kind, name, others, years, venue, part, "");
    }

    MadeWork on(int issue, int from) {
        return new MadeWork(kind, name, authors, years, venue, new Part(issue, from, from == 0 ? 0 : from + 7), "");
    }

    MadeWork in(String itsKind, String where, String shortly, int when, int itsVolume) {
        Part whole = hasPages(itsKind) ? new Part(0, first(), last()) : new Part(0, 0, 0);
        return new MadeWork(
                itsKind, name, authors, new Years(when, when), new Venue(where, shortly, itsVolume), whole, "");
    }

    private static boolean hasPages(String kind) {
        return kind.equals("article") || kind.equals("chapter") || kind.equals("paper");
    }

    /** Some years later: another volume, where it has volumes. */
    MadeWork later(int by) {
        return new MadeWork(
                kind,
                new Name(title(), subtitle(), ""),
                authors,
                new Years(year() + by, year() + by),
                new Venue(place(), shortPlace(), volume() == 0 ? 0 : volume() + by),
                part,
                "");
    }

    /** With its subtitle as part of its title, for a work that only its subtitle tells from another: no database may leave it out. */
    MadeWork entitled() {
        return titled(whole(), "").withDoi(doi);
    }

    MadeWork withDoi(String its) {
        return new MadeWork(kind, name, authors, years, venue, part, its);
    }

    String whole() {
        return subtitle().isEmpty() ? title() : title() + ": " + subtitle();
    }

    String pages() {
        return first() == 0 ? "" : first() + "-" + last();
    }
}
