package org.throughline.linkage.publications;

import static org.throughline.linkage.publications.Guards.authorsDiffer;
import static org.throughline.linkage.publications.Guards.generic;
import static org.throughline.linkage.publications.Guards.sameDoi;
import static org.throughline.linkage.publications.Guards.sameTrial;

import java.util.List;
import java.util.Optional;
import org.throughline.linkage.Objection;
import org.throughline.linkage.publications.TitleAgreement.Degree;

/** Titles that many pieces carry: "Editorial", "Annual report", a column, a chapter called "Introduction". */
final class GenericTitleGuard {

    /** A book's title, small words left out. */
    private static final int WORDS_OF_A_BOOK = 3;

    /** An editorial begins on one of so many pages where pages are counted anew in each issue. */
    private static final int FRONT_PAGES = 5;

    /** No issue of a journal is as thick as this, as far as pages are counted anew in each. */
    private static final int LATE_PAGES = 300;

    private final Rarity rarity;

    GenericTitleGuard(Rarity rarity) {
        this.rarity = rarity;
    }

    /** "Editorial", or a title that returns year after year: only the very same place will do. */
    Optional<Objection> genericTitle(Compared pair) {
        boolean generic = generic(pair);
        boolean returns = rarity.returns(pair.a) || rarity.returns(pair.b);
        boolean front = pair.a.frontMatter || pair.b.frontMatter;
        boolean book = !generic && pair.authorsTheSame() && pair.sameNumber();
        if (!generic && !returns && !front || sameDoi(pair) || sameTrial(pair) || book) {
            return Optional.empty();
        }
        boolean issues = pair.issue == Compared.SAME
                || pair.issue < 0
                        && !atTheFront(pair)
                        && (pair.authorsTheSame() || pair.pages == PageAgreement.SAME.ordinal() && lateOn(pair));
        boolean same;
        if (generic) {
            boolean dated = pair.year <= Compared.SAME_YEAR
                    || pair.year == Compared.NEXT_YEAR && pair.volume == Compared.SAME && pair.pagesAgree();
            same = pair.titleAtLeast(Degree.SPELLING)
                    && (sameReportOfABody(pair)
                            || pair.journalAgrees()
                                    && (pair.samePlace() && issues && !authorsDiffer(pair) && dated
                                            || pair.sameIssue()
                                            || sameChapter(pair)));
        } else {
            same = pair.sameIssue() && pair.pagesAgree() && pair.titleAtLeast(Degree.SPELLING)
                    || sameWithinAYear(pair)
                    || pair.year <= Compared.SAME_YEAR
                            && !pair.pagesDiffer()
                            && pair.volume != Compared.DIFFERENT
                            && (pair.authors < 0
                                    ? pair.samePlace()
                                    : pair.authorsTheSame() || pair.samePlace() && !authorsDiffer(pair))
                            && (pair.titleAtLeast(Degree.BEGINS)
                                    || pair.samePlace() && pair.issue != Compared.DIFFERENT)
                            && !(front
                                    && pair.issue == Compared.DIFFERENT
                                    && pair.a
                                            .pages()
                                            .filter(range -> range.first() < 10)
                                            .isPresent());
        }
        boolean contradiction = pair.pagesDiffer()
                || pair.volume == Compared.DIFFERENT
                || pair.issue == Compared.DIFFERENT
                || pair.journalDiffers()
                || authorsDiffer(pair)
                || !pair.titleAtLeast(Degree.SPELLING)
                || pair.year > Compared.SAME_YEAR && pair.volume != Compared.SAME;
        return same
                ? Optional.empty()
                : Optional.of(new Objection(
                        generic ? "generic title" : "returning title",
                        "The title is one that many pieces carry, and they are not in the same issue, on the same pages.",
                        !contradiction));
    }

    /** By the same authors, from the first page to the last, dated by two sources a year apart: a chapter, a paper in print and before. */
    private static boolean sameWithinAYear(Compared pair) {
        return pair.year == Compared.NEXT_YEAR
                && pair.titleAtLeast(Degree.SPELLING)
                && pair.authorsTheSame()
                && pair.journalAgrees()
                && pair.volume != Compared.DIFFERENT
                && pair.issue != Compared.DIFFERENT
                && pair.pages == PageAgreement.SAME.ordinal()
                && pair.a.pages().filter(PageRange::lastGiven).isPresent()
                && pair.b.pages().filter(PageRange::lastGiven).isPresent();
    }

    /** On the first pages, where many journals begin each issue anew: there the same page is not the same place. */
    private static boolean atTheFront(Compared pair) {
        return pair.a.pages().filter(range -> range.first() <= FRONT_PAGES).isPresent();
    }

    /** So far on that no issue begins its pages anew. */
    private static boolean lateOn(Compared pair) {
        return pair.a
                .pages()
                .filter(range -> range.first() > LATE_PAGES || range.prefix().equals("e"))
                .isPresent();
    }

    /** "Annual report" of one body for one year. */
    private static boolean sameReportOfABody(Compared pair) {
        return pair.a.standsAlone()
                && pair.b.standsAlone()
                && pair.year == Compared.SAME_YEAR
                && pair.authors == AuthorAgreement.SAME.ordinal()
                && pair.a.byBodies()
                && pair.b.byBodies()
                && bodiesTheSame(pair);
    }

    private static boolean bodiesTheSame(Compared pair) {
        List<BodyName> ones = bodies(pair.a);
        List<BodyName> others = bodies(pair.b);
        return ones.stream().allMatch(one -> others.stream().anyMatch(one::same))
                && others.stream().allMatch(other -> ones.stream().anyMatch(other::same));
    }

    private static List<BodyName> bodies(Described record) {
        return record.authors.isEmpty()
                ? record.office.stream().toList()
                : record.authors.stream()
                        .flatMap(author -> author.body().stream())
                        .toList();
    }

    /** "Introduction" on the same pages of the same book, or where one source leaves out the pages. */
    private static boolean sameChapter(Compared pair) {
        return (pair.a.kind == PublicationKind.CHAPTER || pair.b.kind == PublicationKind.CHAPTER)
                && pair.a.volume.isEmpty()
                && pair.b.volume.isEmpty()
                && pair.a.journal.words().size() >= WORDS_OF_A_BOOK
                && (pair.year == Compared.SAME_YEAR && !pair.pagesDiffer()
                        || pair.year == Compared.NEXT_YEAR && pair.pages == PageAgreement.SAME.ordinal())
                && pair.authorsTheSame();
    }
}
