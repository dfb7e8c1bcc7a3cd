package org.throughline.linkage.publications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Works of education and social care that look like one and are several. */
final class EducationNearMisses {

    /** Titles of pieces that nobody can tell apart who does not see where they stand. */
    static final Set<String> ONLY_PLACE_TELLS =
            Set.of("Editorial", "Editor's introduction to the year", "Introduction");

    private final EducationShelf shelf;

    EducationNearMisses(EducationShelf shelf) {
        this.shelf = shelf;
    }

    /** One example of each kind. */
    Map<String, List<MadeWork>> each() {
        Map<String, List<MadeWork>> all = new LinkedHashMap<>();
        MadeWork a = shelf.article();
        MadeWork b = a;
        all.put(
                "editorial of each issue",
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> b.titled("Editorial", "").on(i, i == 3 ? 0 : 1))
                        .toList());
        MadeWork c = shelf.article();
        all.put(
                "yearly editorial",
                List.of(
                        c.titled("Editor's introduction to the year", "").on(1, 1),
                        c.titled("Editor's introduction to the year", "")
                                .on(1, 1)
                                .later(1)));
        a = shelf.article();
        all.put(
                "parts",
                List.of(
                        a.titled(a.title() + " (Part I)", a.subtitle()),
                        a.titled(a.title() + " (Part II)", a.subtitle()).on(2, 90)));
        a = shelf.article();
        all.put(
                "erratum",
                List.of(a, a.titled("Corrigendum: " + a.title(), a.subtitle()).on(a.issue(), 700)));
        a = shelf.article();
        all.put(
                "reply and commentary",
                List.of(
                        a,
                        a.titled("Commentary on " + a.title(), "")
                                .by(shelf.authors(1))
                                .on(a.issue(), a.last() + 1),
                        a.titled(a.title(), "a response to the commentary").on(a.issue(), a.last() + 5)));
        a = shelf.article();
        all.put(
                "abstract and paper",
                List.of(
                        a,
                        a.in(
                                        "paper",
                                        "Annual Conference of the Association for Learning Research",
                                        "ALR",
                                        a.year() - 1,
                                        0)
                                .on(0, shelf.between(1, 600))));
        MadeWork report =
                shelf.report(shelf.article()).by(List.of("County Council of " + (char) ('A' + shelf.between(0, 25))));
        String what = "Special educational needs and " + shelf.thing() + " in " + shelf.where();
        all.put(
                "statistics of each year",
                List.of(
                        report.titled(what, "January 2016").later(0),
                        report.titled(what, "January 2017").later(1),
                        report.titled(what, "January 2018").later(2)));
        all.put(
                "annual report without a year in its title",
                List.of(
                        report.titled("Annual report of the director on " + what, ""),
                        report.titled("Annual report of the director on " + what, "")
                                .later(1),
                        report.titled("Annual report of the director on " + what, "")
                                .later(2)));
        a = shelf.report(shelf.article());
        all.put(
                "report, summary and technical report",
                List.of(
                        a,
                        a.titled(
                                a.title(),
                                a.subtitle().isEmpty() ? "executive summary" : a.subtitle() + ". Executive summary"),
                        a.titled(
                                a.title(),
                                a.subtitle().isEmpty() ? "technical report" : a.subtitle() + ". Technical report")));
        a = shelf.report(shelf.article());
        all.put(
                "consultation and response",
                List.of(
                        a.titled(what, "government consultation"),
                        a.titled(what, "government response to the consultation")));
        a = shelf.article().in("book", "", "", 1999, 0);
        all.put(
                "second edition",
                List.of(a, a.titled(a.title(), a.subtitle() + " (2nd ed.)").in("book", "", "", 2008, 0)));
        a = shelf.article();
        MadeWork book = a.in("book", "", "", a.year(), 0);
        all.put(
                "book and its reviews",
                List.of(
                        book,
                        a.titled(book.whole(), "").by(shelf.authors(1)).on(2, 301),
                        shelf.article()
                                .titled(book.whole(), "")
                                .by(shelf.authors(1))
                                .on(3, 98)));
        a = shelf.article();
        all.put(
                "two countries",
                List.of(
                        a.titled("Code of practice for " + shelf.thing() + " in England", ""),
                        a.titled("Code of practice for " + shelf.thing() + " in Wales", "")
                                .on(3, 44)));
        a = shelf.article();
        all.put(
                "years later under one title",
                List.of(
                        a.titled(a.title(), ""),
                        a.titled(a.title(), "").on(4, 212).later(7)));
        a = shelf.article();
        all.put(
                "thesis and article",
                List.of(a, a.in("thesis", "University of Northmoor", "Univ Northmoor", a.year() - 2, 0)));
        MadeWork d = shelf.article();
        all.put(
                "introduction of two books",
                List.of(
                        d.titled("Introduction", "")
                                .in("chapter", "Handbook of " + shelf.thing(), "", d.year(), 0)
                                .on(0, 1),
                        d.titled("Introduction", "")
                                .in("chapter", "Handbook of " + shelf.where(), "", d.year(), 0)
                                .on(0, 1)));
        return all;
    }
}
