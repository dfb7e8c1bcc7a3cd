package org.throughline.otherfields;

import static org.throughline.otherfields.Lexicon.one;

import java.util.List;
import java.util.Random;
import org.throughline.otherfields.Work.Kind;

/** Publications that look like another and are not: what a careful person keeps apart. */
final class Relatives {
    private Relatives() {}

    static List<Work> of(Work work, Random lot) {
        return switch (work.kind()) {
            case ARTICLE -> ofArticle(work, lot);
            case CONFERENCE_ABSTRACT, CONFERENCE_PAPER -> List.of(fullPaper(work, lot));
            case BOOK -> ofBook(work, lot);
            case CHAPTER -> ofChapter(work, lot);
            case THESIS -> List.of(fullPaper(work, lot));
            case REPORT -> ofReport(work, lot);
            case TRIAL -> ofTrial(work, lot);
        };
    }

    private static Work later(Work work, int years) {
        return work.with(Part.YEAR, String.valueOf(Integer.parseInt(work.year()) + years));
    }

    /** The next pages of the same issue, or another issue of the journal. */
    private static Work after(Work work, Random lot, boolean sameIssue) {
        int last = Integer.parseInt(work.get(Part.LAST));
        int first = sameIssue ? last + 1 : 1 + lot.nextInt(600);
        Work next = work.with(Part.FIRST, String.valueOf(first))
                .with(Part.LAST, String.valueOf(first + 1 + lot.nextInt(12)));
        next = work.has(Part.DOI) ? next.with(Part.DOI, Shelf.doi(lot)) : next;
        if (sameIssue) {
            return next;
        }
        Work moved = later(next, 1);
        return moved.with(Part.VOLUME, String.valueOf(Integer.parseInt(moved.year()) - 1975))
                .with(Part.ISSUE, String.valueOf(1 + lot.nextInt(6)));
    }

    private static Work called(Work work, String title) {
        return work.with(Part.TITLE, title).without(Part.SUBTITLE, Part.ORIGINAL, Part.ABSTRACT);
    }

    private static List<Work> ofArticle(Work work, Random lot) {
        String whole = work.whole();
        return switch (lot.nextInt(16)) {
            case 0 ->
                List.of(called(
                        after(work, lot, false),
                        one(List.of("Correction to: ", "Erratum: ", "Corrigendum to ‘"), lot) + whole));
            case 1 -> {
                Work first = after(work, lot, true);
                yield List.of(
                        part(first, "Part 1, the study"),
                        part(after(first, lot, lot.nextBoolean()), "Part 2, the findings"));
            }
            case 2 ->
                List.of(
                        called(
                                        after(work, lot, true),
                                        whole + ": a reply to "
                                                + work.people().getFirst().family())
                                .by(Lexicon.people(lot)),
                        called(after(after(work, lot, true), lot, true), whole + ": a rejoinder"));
            case 3 ->
                List.of(Shelf.inJournal(work, lot)
                        .as(Kind.CONFERENCE_ABSTRACT)
                        .with(Part.ISSUE, "Suppl. 1")
                        .with(Part.FIRST, "P" + (1 + lot.nextInt(80)))
                        .without(Part.LAST, Part.DOI, Part.ABSTRACT));
            case 4 -> List.of(protocol(work, lot));
            case 5 ->
                List.of(work.as(Kind.THESIS)
                        .by(work.people().subList(0, 1))
                        .with(Part.PUBLISHER, one(Lexicon.UNIVERSITIES, lot))
                        .with(Part.YEAR, String.valueOf(Integer.parseInt(work.year()) - lot.nextInt(3)))
                        .without(
                                Part.JOURNAL,
                                Part.ABBREVIATED,
                                Part.VOLUME,
                                Part.ISSUE,
                                Part.FIRST,
                                Part.LAST,
                                Part.DOI,
                                Part.ORIGINAL));
            case 6 ->
                List.of(
                        after(work, lot, false)
                                .with(Part.SUBTITLE, "outcomes at " + (5 + lot.nextInt(3)) + " years")
                                .without(Part.ORIGINAL),
                        after(work, lot, false)
                                .with(Part.SUBTITLE, "outcomes at " + (9 + lot.nextInt(3)) + " years")
                                .without(Part.ORIGINAL));
            case 7 -> List.of(Shelf.inJournal(work, lot).by(Lexicon.people(lot)).without(Part.ABSTRACT, Part.ORIGINAL));
            case 8 -> editorials(work, lot, "Editorial");
            case 9 -> editorials(work, lot, "Introduction to the special issue");
            case 10 -> bookReviews(work, lot);
            case 11 ->
                List.of(called(after(work, lot, true), "Commentary on " + whole).by(Lexicon.people(lot)));
            case 12 ->
                List.of(
                        placed(after(work, lot, true), one(Lexicon.PLACES.subList(0, 11), lot)),
                        placed(after(after(work, lot, true), lot, true), one(Lexicon.PLACES.subList(11, 22), lot)));
            case 13 -> List.of(called(after(work, lot, false), "Retraction notice to “" + whole + "”"));
            case 14 -> editorials(work, lot, "Author's reply");
            default ->
                List.of(after(work, lot, false).with(Part.SUBTITLE, "an update").without(Part.ORIGINAL));
        };
    }

    private static Work part(Work work, String part) {
        return work.with(Part.TITLE, work.get(Part.TITLE) + " again")
                .with(Part.SUBTITLE, part)
                .without(Part.ORIGINAL, Part.ABSTRACT);
    }

    private static Work placed(Work work, String place) {
        return work.with(Part.TITLE, work.get(Part.TITLE).replaceFirst("\\?$", "") + " in primary schools")
                .with(Part.SUBTITLE, "the case of " + place)
                .without(Part.ORIGINAL, Part.ABSTRACT);
    }

    private static Work protocol(Work work, Random lot) {
        Work early = Shelf.inJournal(work.with(Part.YEAR, String.valueOf(Integer.parseInt(work.year()) - 1)), lot);
        return early.with(
                        Part.SUBTITLE,
                        (work.has(Part.SUBTITLE) ? work.get(Part.SUBTITLE) + ": " : "")
                                + one(List.of("study protocol", "a protocol", "protocol for a systematic review"), lot))
                .without(Part.ORIGINAL, Part.ABSTRACT);
    }

    private static List<Work> editorials(Work work, Random lot, String title) {
        Work first = called(after(work, lot, true), title);
        return List.of(
                first.with(Part.FIRST, "1").with(Part.LAST, "3"),
                after(first, lot, false).with(Part.FIRST, "1").with(Part.LAST, "3"),
                after(first, lot, false)
                        .with(Part.ISSUE, "7")
                        .with(Part.FIRST, "1")
                        .with(Part.LAST, "2"));
    }

    private static List<Work> bookReviews(Work work, Random lot) {
        String title = "Book review: " + work.get(Part.TITLE).replaceFirst("\\?$", "");
        return List.of(
                called(after(work, lot, true), title),
                called(after(after(work, lot, true), lot, true), title).by(Lexicon.people(lot)),
                called(Shelf.inJournal(work, lot), title).by(Lexicon.people(lot)));
    }

    private static Work fullPaper(Work work, Random lot) {
        Work paper =
                Shelf.inJournal(lot.nextBoolean() ? later(work, 1) : work, lot).as(Kind.ARTICLE);
        return paper.without(Part.BOOK, Part.PUBLISHER, Part.ABSTRACT);
    }

    private static List<Work> ofBook(Work book, Random lot) {
        Work work = book.without(Part.ORIGINAL);
        Work review = Shelf.inJournal(work, lot)
                .as(Kind.ARTICLE)
                .by(Lexicon.people(lot))
                .without(Part.PUBLISHER, Part.PLACE, Part.ISBN, Part.ABSTRACT);
        Work chapter = work.as(Kind.CHAPTER)
                .with(Part.BOOK, work.whole())
                .with(Part.FIRST, "1")
                .with(Part.LAST, "14")
                .without(Part.SUBTITLE, Part.ABSTRACT);
        return switch (lot.nextInt(4)) {
            case 0 ->
                List.of(
                        later(work, 4).with(Part.EDITION, "2nd ed.").with(Part.ISBN, Shelf.isbn(lot)),
                        later(work, 9).with(Part.EDITION, "3rd ed.").with(Part.ISBN, Shelf.isbn(lot)));
            case 1 ->
                List.of(
                        chapter.with(Part.TITLE, "Introduction"),
                        chapter.with(Part.TITLE, "Conclusion")
                                .with(Part.FIRST, "201")
                                .with(Part.LAST, "214"),
                        chapter.with(Part.TITLE, "Introduction")
                                .with(Part.BOOK, "A second look at " + work.get(Part.TITLE))
                                .with(Part.ISBN, Shelf.isbn(lot)));
            case 2 ->
                List.of(
                        work.with(Part.SUBTITLE, "volume 1").with(Part.ISBN, Shelf.isbn(lot)),
                        work.with(Part.SUBTITLE, "volume 2").with(Part.ISBN, Shelf.isbn(lot)));
            default -> List.of(review, chapter);
        };
    }

    private static List<Work> ofChapter(Work work, Random lot) {
        if (lot.nextBoolean()) {
            return List.of(Shelf.inJournal(work, lot)
                    .as(Kind.ARTICLE)
                    .without(Part.BOOK, Part.PUBLISHER, Part.ISBN, Part.ABSTRACT));
        }
        int first = Integer.parseInt(work.get(Part.LAST)) + 1;
        Work neighbour = work.with(Part.FIRST, String.valueOf(first))
                .with(Part.LAST, String.valueOf(first + 12))
                .with(Part.SUBTITLE, "the next step")
                .without(Part.ABSTRACT);
        return List.of(work.has(Part.DOI) ? neighbour.with(Part.DOI, Shelf.doi(lot)) : neighbour);
    }

    private static List<Work> ofReport(Work work, Random lot) {
        String title = work.whole().replaceFirst("\\?$", "");
        return switch (lot.nextInt(8)) {
            case 0 ->
                List.of(
                        called(work, title + ": January " + work.year()),
                        later(called(work, title + ": January " + (Integer.parseInt(work.year()) + 1)), 1),
                        later(called(work, title + ": January " + (Integer.parseInt(work.year()) + 2)), 2));
            case 1 -> List.of(work.with(Part.SUBTITLE, "executive summary"), work.with(Part.SUBTITLE, "easy read"));
            case 2 ->
                List.of(
                        called(work, title + ": consultation"),
                        later(called(work, title + ": government consultation response"), 1));
            case 3 -> List.of(work.with(Part.SUBTITLE, "technical report"), work.with(Part.SUBTITLE, "annexes"));
            case 4 ->
                List.of(
                        called(
                                work,
                                "Area SEND inspection of " + one(Lexicon.PLACES.subList(0, 6), lot)
                                        + " Local Area Partnership"),
                        called(
                                work,
                                "Area SEND inspection of " + one(Lexicon.PLACES.subList(6, 13), lot)
                                        + " Local Area Partnership"));
            case 5 -> {
                int number = 10 + lot.nextInt(80);
                yield List.of(
                        called(
                                work,
                                "Written evidence submitted by " + work.get(Part.PUBLISHER) + " (SCN00" + number + ")"),
                        called(
                                work,
                                "Written evidence submitted by " + work.get(Part.PUBLISHER) + " (SCN00" + (number + 1)
                                        + ")"));
            }
            case 6 ->
                List.of(
                        called(work, "Annual report"),
                        later(called(work, "Annual report"), 1),
                        later(called(work, "Annual report"), 2));
            default -> List.of(later(work, 1), later(work, 3));
        };
    }

    private static List<Work> ofTrial(Work work, Random lot) {
        Work paper = Shelf.inJournal(work, lot)
                .as(Kind.ARTICLE)
                .by(Lexicon.people(lot))
                .without(Part.TRIAL);
        return List.of(
                work.with(Part.TRIAL, "NCT0" + (1_000_000 + lot.nextInt(8_999_999))),
                paper,
                protocol(paper, lot).by(paper.people()));
    }
}
