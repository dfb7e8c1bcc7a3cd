package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.List;
import org.throughline.references.ReferenceType;

/** Kinds of publications that look like another one and are not: what a program must not join, and a person may have to look at. */
public enum InventedLookAlike {
    ERRATUM,
    EDITORIAL,
    MEETING_ABSTRACT,
    PREPRINT,
    PART,
    ANNUAL_REPORT,
    REPLY;

    /** So many of one kind, each beside something of its own; all of them publications that do not belong in. */
    List<InventedWork> besides(List<InventedWork> articles, int howMany, InventedShelf shelf) {
        List<InventedWork> made = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            made.add(
                    switch (this) {
                        case EDITORIAL, ANNUAL_REPORT -> returning(made, i, shelf);
                        default -> besides(articles.get(i % articles.size()), shelf);
                    });
        }
        return made;
    }

    private InventedWork besides(InventedWork of, InventedShelf shelf) {
        String doi = shelf.chance(0.5) ? shelf.doi(of.year()) : "";
        InventedWork.Place later = of.place().on(of.place().last() + shelf.between(40, 90), 2);
        return switch (this) {
            case ERRATUM ->
                of.titled((shelf.chance(0.5) ? "Erratum to: " : "Correction: ") + of.title())
                        .in(of.type(), later, of.year(), doi)
                        .by(of.authors(), "");
            case REPLY ->
                of.titled("Reply to “" + of.title() + "”")
                        .in(of.type(), later, of.year(), doi)
                        .by(shelf.authors(1), "");
            case MEETING_ABSTRACT ->
                of.in(
                        ReferenceType.CONFERENCE_PAPER,
                        new InventedWork.Place(
                                "Proceedings of the %d %s Conference on Children and Services"
                                        .formatted(of.year() - 1, shelf.town()),
                                "Proc %d Conf Child Serv".formatted(of.year() - 1),
                                "",
                                "",
                                shelf.between(1, 60),
                                0),
                        of.year() - 1,
                        "");
            case PREPRINT ->
                of.in(
                        ReferenceType.UNPUBLISHED,
                        new InventedWork.Place("Invented Preprint Server", "Invented Preprints", "", "", 0, 0),
                        of.year() - (shelf.chance(0.5) ? 1 : 0),
                        shelf.chance(0.7) ? shelf.doi(of.year()) : "");
            default ->
                of.titled(of.title() + ". Part 2")
                        .in(of.type(), of.place().on(of.place().last() + 1, 12), of.year(), doi)
                        .by(of.authors(), of.text().replace("We describe", "A second part describes"));
        };
    }

    /** Titles that come back: editorials of one journal with a DOI each, a council's report of each year. */
    private InventedWork returning(List<InventedWork> before, int i, InventedShelf shelf) {
        int series = this == EDITORIAL ? 3 : 4;
        boolean goesOn = i % series != 0;
        if (this == ANNUAL_REPORT) {
            String council = shelf.town() + " Council";
            return goesOn
                    ? before.getLast()
                            .in(
                                    ReferenceType.REPORT,
                                    InventedWork.Place.NONE,
                                    before.getLast().year() + 1,
                                    "")
                    : new InventedWork(
                            ReferenceType.REPORT,
                            "Annual report on places in special schools: " + council,
                            "",
                            List.of(council),
                            shelf.between(2012, 2018),
                            false,
                            InventedWork.Place.NONE,
                            "");
        }
        int year = goesOn ? before.getLast().year() : shelf.between(2012, 2025);
        InventedWork.Place at = goesOn ? before.getLast().place() : shelf.place(year);
        return new InventedWork(
                ReferenceType.JOURNAL_ARTICLE,
                "Editorial",
                "",
                goesOn ? before.getLast().authors() : shelf.authors(1),
                year,
                false,
                new InventedWork.Place(
                        at.journal(), at.shortJournal(), at.volume(), "" + (1 + i % series), 1, 2 + i % series),
                shelf.doi(year));
    }
}
