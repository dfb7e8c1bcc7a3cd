package org.throughline.linkage.publications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works that look like duplicates and are two. */
final class NearMisses {

    private final InventedWorks invent;

    NearMisses(InventedWorks invent) {
        this.invent = invent;
    }

    /** One example of each kind. */
    Map<String, List<Publication>> each() {
        Map<String, List<Publication>> all = new LinkedHashMap<>();
        Publication a = invent.article();
        int year = Integer.parseInt(a.year());
        all.put("editorials", List.of(
                piece(a, "Editorial", "1-2", "1", true), piece(a, "Editorial", "1-2", "2", true), piece(a, "Editorial", "1-3", "3", true)));
        a = noDoi(invent.article());
        all.put("editorials without DOI", List.of(piece(a, "Editor's introduction", "1-2", "1", false), piece(a, "Editor's introduction", "1-2", "4", false)));
        a = invent.article();
        all.put("special issues", List.of(
                piece(a, "Introduction to the special issue", "3-6", "2", true),
                piece(a, "Introduction to the special issue on " + invent.context(), "3-6", "3", true),
                piece(a, "Special issue: " + invent.context(), "1-2", "4", true),
                piece(a, "Special issue: " + invent.context(), "1-2", "5", true)));
        a = noDoi(invent.article());
        all.put("parts", List.of(place(title(a, a.title() + ". Part I"), 10), place(title(a, a.title() + ". Part II"), 40)));
        a = noDoi(invent.article());
        all.put("studies in a series", List.of(
                place(title(a, a.title().replaceFirst(":.*", "") + ": study 1"), 100), place(title(a, a.title().replaceFirst(":.*", "") + ": study 2"), 130)));
        a = invent.article();
        all.put("errata", List.of(a, place(title(other(a), "Erratum to: " + a.title()), 901), place(title(noDoi(a), "Correction to " + a.title()), 955)));
        a = noDoi(invent.article());
        all.put("comments and replies", List.of(
                a,
                by(place(title(a, "Comment on \"" + a.title() + "\""), 700)),
                place(title(a, "Reply to comment on \"" + a.title() + "\""), 706),
                by(place(title(a, a.title() + ": a rejoinder"), 709))));
        a = noDoi(invent.article());
        all.put("conference and journal", List.of(a, meeting(a, year(a)), meeting(a, year(a) - 1)));
        String who = "Department of " + invent.context() + " in district " + invent.between(1, 99_999);
        all.put("annual reports", List.of(report(who, 2011), report(who, 2012), report(who, 2013)));
        all.put("annual reports with years", List.of(named(report(who, 2014), " 2014"), named(report(who, 2015), " 2015")));
        a = invent.article();
        all.put("preprint and article", List.of(a, other(a).in("SocArXiv", a.year(), "", "", "").withType("UNPB"), noDoi(a).in("SSRN Electronic Journal", "" + (year(a) - 1), "", "", "")));
        Publication book = new Publication("BOOK", invent.title(), invent.authors(2), "" + year, "", "", "", "", List.of(), List.of(), "");
        all.put("book, chapter and reviews", List.of(
                book,
                book.withType("CHAP").in(book.title(), book.year(), "", "", "1-24"),
                by(book.withType("JOUR").in("Journal of Education", "" + (year + 1), "12", "3", "311-313")),
                by(book.withType("JOUR").in("Past and Parish", "" + (year + 1), "44", "1", "98-99"))));
        Publication edition = new Publication("BOOK", invent.title(), invent.authors(1), "1998", "", "", "", "", List.of(), List.of(), "");
        all.put("editions", List.of(edition, edition.in("", "2004", "", "", ""), title(edition, edition.title() + " (3rd edition)").in("", "2011", "", "", "")));
        a = noDoi(invent.article());
        all.put("thesis and article", List.of(a, a.withType("THES").in("University of the North", "" + (year(a) - 1), "", "", "")));
        String about = invent.title().replaceFirst(":.*", "");
        a = noDoi(invent.article());
        all.put("sister papers", List.of(
                place(title(a, about + " in primary schools: a pilot evaluation"), 20), place(title(a, about + " in secondary schools: a pilot evaluation"), 60)));
        a = noDoi(invent.article());
        all.put("short titles", List.of(
                title(a, "Inclusive education"), title(noDoi(invent.article()), "Inclusive education"), title(noDoi(invent.article()), "Inclusive education")));
        a = invent.article();
        all.put("tracks", List.of(track(a, 2019), track(a, 2020), track(a, 2021)));
        a = invent.article();
        all.put("translated elsewhere", List.of(a, other(a).in("Revista Latinoamericana de Pedagogía", a.year(), "9", "2", "15-33")));
        a = noDoi(invent.article());
        all.put("columns", List.of(piece(a, "Research in brief", "118-120", "1", false), piece(a, "Research in brief", "118-121", "2", false)));
        a = invent.article();
        all.put("chapters under one DOI", List.of(
                a.withType("CHAP").in("Handbook of " + invent.context(), a.year(), "", "", "11-30"),
                title(a, invent.title()).withType("CHAP").in("Handbook of " + invent.context(), a.year(), "", "", "31-52")));
        a = noDoi(invent.article());
        all.put("reviews on one page", List.of(by(place(title(a, invent.title()), 120)), by(place(title(a, invent.title()), 120))));
        a = invent.article();
        all.put("protocol and results", List.of(title(a, a.title().replaceFirst(":.*", "") + ": a randomised trial"), place(title(other(a), a.title().replaceFirst(":.*", "") + ": protocol for a randomised trial"), 333)));
        a = noDoi(invent.article());
        all.put("one paper in two journals", List.of(a, a.in("Bulletin of the Teachers' Union", a.year(), "3", "", "4-9")));
        return all;
    }

    /** A piece that stands in each issue. */
    private Publication piece(Publication p, String title, String pages, String issue, boolean doi) {
        Publication piece = title(p, title).in(p.journal(), p.year(), p.volume(), issue, pages);
        return doi && invent.chance(0.6) ? other(piece) : noDoi(piece);
    }

    private static Publication noDoi(Publication p) {
        return p.withDoi();
    }

    private Publication other(Publication p) {
        return p.withDoi(invent.doi());
    }

    private static Publication title(Publication p, String title) {
        return new Publication(p.type(), title, p.authors(), p.year(), p.journal(), p.volume(), p.issue(), p.pages(), p.dois(), p.numbers(), "");
    }

    private static Publication named(Publication p, String more) {
        return title(p, p.title() + more);
    }

    private static Publication place(Publication p, int first) {
        return p.in(p.journal(), p.year(), p.volume(), p.issue(), first + "-" + (first + 9));
    }

    private Publication by(Publication p) {
        return p.by(invent.authors(1).toArray(String[]::new));
    }

    private static int year(Publication p) {
        return Integer.parseInt(p.year());
    }

    private static Publication meeting(Publication p, int year) {
        return p.withType("CONF").in("Proceedings of the %d Annual Conference on Schooling and Society".formatted(year), "" + year, "", "", year % 2 == 0 ? "" : "44-51");
    }

    private static Publication report(String who, int year) {
        return new Publication("RPRT", "Annual report on the education of children in local authority care: " + who, List.of(who), "" + year, "", "", "", "", List.of(), List.of(), "");
    }

    private Publication track(Publication a, int year) {
        return new Publication("CONF", "Introduction to the Minitrack on Work and " + a.journal(), a.authors(), "" + year, "Proceedings of the Island Conference on Systems", "", "", "", invent.chance(0.5) ? List.of(invent.doi()) : List.of(), List.of(), "");
    }
}
