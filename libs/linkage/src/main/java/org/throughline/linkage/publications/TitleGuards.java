package org.throughline.linkage.publications;

import static org.throughline.linkage.publications.Guards.authorsDiffer;
import static org.throughline.linkage.publications.Guards.generic;
import static org.throughline.linkage.publications.Guards.otherLanguage;
import static org.throughline.linkage.publications.Guards.sameDoi;
import static org.throughline.linkage.publications.Guards.when;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.linkage.Objection;
import org.throughline.linkage.publications.TitleAgreement.Degree;

/** What titles say against a pair: another title, another part, or nothing but the title agrees. */
final class TitleGuards {

    /** By these words studies tell how long afterwards they looked again. */
    private static final Set<String> TIMES =
            Set.of("year", "years", "month", "months", "week", "weeks", "wave", "waves", "outcomes");

    /** A title with fewer letters may be contained in another by chance. */
    private static final int LETTERS_OF_A_WHOLE_TITLE = 28;

    /** Fewer words may stand over two reports of one year. */
    private static final int WORDS_OF_A_TELLING_TITLE = 5;

    private TitleGuards() {}

    static Optional<Objection> titles(Compared pair) {
        boolean whole = Math.min(pair.a.title.key().length(), pair.b.title.key().length()) >= LETTERS_OF_A_WHOLE_TITLE;
        boolean book = pair.sameNumber() && pair.authorsAgree() && pair.titleAtLeast(Degree.SIMILAR);
        if (sameDoi(pair)
                || book
                || pair.titleAtLeast(Degree.SPELLING)
                || whole && pair.titleAtLeast(Degree.CONTAINED)
                || cutShort(pair)) {
            return Optional.empty();
        }
        boolean place = pair.samePlace() && pair.authorsTheSame() && !pair.journalDiffers();
        boolean worded = place && (pair.titleAtLeast(Degree.SIMILAR) || pair.title.oneSided() && !generic(pair));
        // Two indexers translate one title in two ways: the pages, first and last, must be the same, and the authors
        // where named.
        boolean otherLanguage = otherLanguage(pair);
        boolean translated = (pair.a.title.translated() && pair.titleAtLeast(Degree.PARTLY) && !pair.journalDiffers()
                                || pair.b.title.translated()
                                        && pair.titleAtLeast(Degree.PARTLY)
                                        && !pair.journalDiffers()
                                || otherLanguage && pair.authorsTheSame())
                        && pair.samePlace()
                        && !pair.authorsDiffer()
                        && pair.pages == PageAgreement.SAME.ordinal()
                || otherLanguage && byTwoInOneIssue(pair)
                || (otherLanguage && !pair.authorsDiffer() || languageUnknown(pair) && pair.authorsTheSame())
                        && onTheSameSeveralPages(pair)
                || otherLanguage && sameBook(pair);
        // In two languages one title has no word in common: that tells nothing, where the rest agrees. Nor does a
        // subtitle left out.
        boolean silent = otherLanguage && !pair.titleAtLeast(Degree.PARTLY)
                || !generic(pair) && (pair.a.title.mainTitleOf(pair.b.title) || pair.b.title.mainTitleOf(pair.a.title));
        boolean lacking = silent
                && pair.authorsTheSame()
                && pair.journalAgrees()
                && pair.volume != Compared.DIFFERENT
                && pair.issue != Compared.DIFFERENT
                && !pair.pagesDiffer()
                && pair.year <= Compared.SAME_YEAR;
        return worded || translated
                ? Optional.empty()
                : Optional.of(new Objection(
                        "other title",
                        "Words of their titles differ, and the place of publication does not explain it.",
                        lacking));
    }

    /** Titles without small words: nothing tells which language they are in. */
    private static boolean languageUnknown(Compared pair) {
        return pair.a.title.language() == Language.OTHER && pair.b.title.language() == Language.OTHER;
    }

    /** More than a page or two of one issue, from the first page to the last: no second piece has room there. */
    private static boolean onTheSameSeveralPages(Compared pair) {
        return pair.journalAgrees()
                && pair.volume == Compared.SAME
                && pair.issue != Compared.DIFFERENT
                && pair.year <= Compared.SAME_YEAR
                && pair.pages == PageAgreement.SAME.ordinal()
                && !generic(pair)
                && (isLong(pair.a) || isLong(pair.b));
    }

    private static boolean isLong(Described record) {
        return record.pages().filter(range -> range.last() - range.first() >= 3).isPresent();
    }

    /** One number of a book, by the same authors, of one year. */
    private static boolean sameBook(Compared pair) {
        return pair.a.kind == PublicationKind.BOOK
                && pair.b.kind == PublicationKind.BOOK
                && !Collections.disjoint(pair.a.isbns, pair.b.isbns)
                && pair.authorsTheSame()
                && pair.year == Compared.SAME_YEAR;
    }

    /** Two persons or more, the same of both, in one issue of one journal. */
    private static boolean byTwoInOneIssue(Compared pair) {
        return pair.sameIssue()
                && pair.year == Compared.SAME_YEAR
                && Math.min(pair.a.authors.size(), pair.b.authors.size()) >= 2;
    }

    /** The title without its subtitle: the same persons' thesis, or their piece in the same place as far as both say it. */
    static boolean cutShort(Compared pair) {
        TitleText a = pair.a.title;
        TitleText b = pair.b.title;
        if (!a.mainTitleOf(b) && !b.mainTitleOf(a)
                || generic(pair)
                || !pair.authorsTheSame()
                || pair.a.byBodies()
                || pair.year != Compared.SAME_YEAR) {
            return false;
        }
        boolean thesis = pair.a.kind == PublicationKind.THESIS && pair.b.kind == PublicationKind.THESIS;
        boolean several = Math.min(pair.a.authors.size(), pair.b.authors.size()) >= 2;
        boolean report = pair.a.standsAlone() && pair.b.standsAlone() && pair.a.authors.size() == pair.b.authors.size();
        boolean piece = pair.journalAgrees()
                && pair.volume != Compared.DIFFERENT
                && pair.issue != Compared.DIFFERENT
                && !pair.pagesDiffer()
                && (several || pair.pagesAgree());
        return thesis || report || piece;
    }

    /** Part I and part II, the report for 2011 and for 2012. */
    static Optional<Objection> parts(Compared pair) {
        boolean explained = sameDoi(pair)
                || pair.samePlace()
                        && pair.issue != Compared.DIFFERENT
                        && !authorsDiffer(pair)
                        && !generic(pair)
                        && pair.titleAtLeast(Degree.SIMILAR);
        boolean twoParts = !sameDoi(pair)
                && pair.a.title.part().isPresent()
                && pair.b.title.part().isPresent()
                && !pair.a.title.part().equals(pair.b.title.part());
        return when(
                twoParts
                        || (pair.title.numbersDiffer() && !onlyNumbered(pair)
                                        || oneSays(pair)
                                        || otherEdition(pair)
                                        || otherInSeries(pair))
                                && !explained,
                "other part",
                "A number in their titles differs: another part, year or edition.");
    }

    /** Two numbers of one series, or of two. */
    private static boolean otherInSeries(Compared pair) {
        String one = pair.a.title.series();
        String other = pair.b.title.series();
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** "277 Development of a tool": one source puts the number of a meeting's abstract before its title. */
    private static boolean onlyNumbered(Compared pair) {
        return (isNumbered(pair.a.title, pair.b.title) || isNumbered(pair.b.title, pair.a.title))
                && pair.authorsTheSame()
                && pair.journalAgrees()
                && pair.volume != Compared.DIFFERENT
                && pair.issue != Compared.DIFFERENT
                && pair.year <= Compared.SAME_YEAR
                && !pair.pagesDiffer();
    }

    private static boolean isNumbered(TitleText one, TitleText other) {
        List<String> words = one.words();
        return words.size() >= 5
                && Spelling.hasDigit(words.getFirst())
                && words.subList(1, words.size()).equals(other.words());
    }

    /** Two editions; or an edition, and a book of another year of which none is said. */
    private static boolean otherEdition(Compared pair) {
        int one = pair.a.title.edition();
        int other = pair.b.title.edition();
        return one != other && (one > 0 && other > 0 || pair.year != Compared.SAME_YEAR);
    }

    /** "... in schools" and "... in schools: outcomes at 7 years", where one of them has no place yet: perhaps a later piece. */
    private static boolean oneSays(Compared pair) {
        if (!pair.title.oneSided() || pair.pagesAgree()) {
            return false;
        }
        List<String> more = pair.title.onlyFirst().isEmpty() ? pair.title.onlySecond() : pair.title.onlyFirst();
        return more.stream().anyMatch(Spelling::hasDigit) && more.stream().anyMatch(TIMES::contains);
    }
    /** A report or book of one year under a title of some length, of which one source names no author, or another body. */
    private static boolean sameReport(Compared pair) {
        return pair.a.standsAlone()
                && pair.b.standsAlone()
                && pair.a.kind != PublicationKind.THESIS
                && pair.b.kind != PublicationKind.THESIS
                && pair.titleAtLeast(Degree.SPELLING)
                && pair.year == Compared.SAME_YEAR
                && pair.authors < 0
                && pair.a.title.words().size() >= WORDS_OF_A_TELLING_TITLE
                && (pair.a.authors.isEmpty() || pair.b.authors.isEmpty() || !pair.a.title.namesYear());
    }

    /** A thesis of one year under a telling title, of which one source names no author, or the university as such. */
    private static boolean sameThesis(Compared pair) {
        boolean thesis = pair.a.kind == PublicationKind.THESIS || pair.b.kind == PublicationKind.THESIS;
        return thesis
                && pair.a.mayBeThesis()
                && pair.b.mayBeThesis()
                && pair.titleAtLeast(Degree.SPELLING)
                && pair.year == Compared.SAME_YEAR
                && pair.authors < 0
                && pair.a.title.words().size() > WORDS_OF_A_TELLING_TITLE;
    }

    /** Equal titles and a year: a review of a book carries the title of the book. */
    static Optional<Objection> tooLittle(Compared pair) {
        boolean more = sameDoi(pair)
                || pair.authorsAgree()
                || pair.journal >= 0 && !pair.journalDiffers()
                || pair.pagesAgree()
                || pair.text == Compared.SAME_TEXT
                || pair.sameNumber()
                || sameReport(pair)
                || sameThesis(pair);
        return more
                ? Optional.empty()
                : Optional.of(
                        new Objection("too little", "Nothing but the title, and perhaps the year, is the same.", true));
    }
}
