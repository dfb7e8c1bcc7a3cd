package org.throughline.linkage.publications;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.throughline.linkage.Guard;
import org.throughline.linkage.Objection;
import org.throughline.linkage.publications.TitleAgreement.Degree;

/**
 * What keeps two publications apart that look alike; {@link TitleGuards} are those that read titles. Each guard knows what explains the difference away; what it lets pass still
 * has to reach the weight that links.
 */
final class Guards {

    private Guards() {}

    static List<Guard<Compared>> all(Rarity rarity) {
        GenericTitleGuard generic = new GenericTitleGuard(rarity);
        return List.of(
                Guards::dois,
                Guards::doiOfTwo,
                Guards::versions,
                Guards::trials,
                TitleGuards::titles,
                TitleGuards::parts,
                PieceGuard::otherPiece,
                generic::genericTitle,
                TitleGuards::tooLittle,
                YearGuard::years,
                Guards::places,
                Guards::volumes,
                Guards::journals,
                Guards::authors,
                Guards::kinds,
                Guards::abstracts);
    }

    /** Two DOIs are two works, unless all else says that one work was registered twice. */
    private static Optional<Objection> dois(Compared pair) {
        boolean registeredTwice = pair.samePlace()
                && pair.journalAgrees()
                && pair.titleAtLeast(Degree.SPELLING)
                && pair.authorsTheSame()
                && pair.year <= Compared.NEXT_YEAR
                && !generic(pair)
                && pair.a.title.words().size() >= 5;
        return when(
                pair.doi == Compared.OTHER_DOI && !registeredTwice,
                "two DOIs",
                "They carry two different DOIs, and not everything else is the same.");
    }

    /** A DOI of a whole volume, or a mistaken one, stands on works that have nothing else in common. */
    private static Optional<Objection> doiOfTwo(Compared pair) {
        if (pair.doi != Compared.SAME_DOI || pair.titleAtLeast(Degree.SIMILAR)) {
            return Optional.empty();
        }
        boolean translated = pair.authorsTheSame() && !pair.pagesDiffer() && pair.year <= Compared.NEXT_YEAR;
        boolean shortened = pair.title.oneSided() && !authorsDiffer(pair) && !pair.pagesDiffer();
        // A title in two languages: where one source names no author, the same pages of the same volume tell as much.
        boolean placed = otherLanguage(pair)
                && pair.samePlace()
                && pair.volume == Compared.SAME
                && pair.journalAgrees()
                && !authorsDiffer(pair)
                && pair.year <= Compared.NEXT_YEAR;
        return when(
                !translated && !shortened && !placed,
                "one DOI, two works",
                "They carry one DOI, but their titles and authors or pages differ.");
    }

    /** A review and its update; only within a year and by the same people it is one, put right. */
    private static Optional<Objection> versions(Compared pair) {
        return when(
                pair.doi == Compared.UNCLEAR_DOI
                        && pair.otherVersion()
                        && !(pair.authorsTheSame()
                                && pair.year >= Compared.SAME_YEAR
                                && pair.year <= Compared.NEXT_YEAR),
                "other version",
                "They are a review and a later version of it.");
    }

    private static Optional<Objection> trials(Compared pair) {
        return when(
                !pair.a.trials.isEmpty()
                        && !pair.b.trials.isEmpty()
                        && Collections.disjoint(pair.a.trials, pair.b.trials),
                "two trials",
                "They are registrations of trials under two numbers.");
    }

    /** Registered under one number. */
    static boolean sameTrial(Compared pair) {
        return !Collections.disjoint(pair.a.trials, pair.b.trials);
    }

    /** The same title on other pages: a meeting's abstract and the paper, or a column. */
    private static Optional<Objection> places(Compared pair) {
        if (sameDoi(pair) || !pair.pagesDiffer()) {
            return Optional.empty();
        }
        boolean slip = pair.journalAgrees()
                && pair.volume == Compared.SAME
                && pair.year <= Compared.SAME_YEAR
                && pair.authorsTheSame()
                && pair.titleAtLeast(Degree.SAME_READING)
                && pair.a.supplement == pair.b.supplement
                && pair.issue != Compared.DIFFERENT;
        return when(
                !slip,
                "other pages",
                "They are on different pages: perhaps an abstract and its paper, or two pieces of a series.");
    }

    /** Another volume of the same journal, unless volume and issue were swapped or the pages are the same. */
    private static Optional<Objection> volumes(Compared pair) {
        boolean swapped = pair.a.volume.equals(pair.b.issue) || pair.b.volume.equals(pair.a.issue);
        boolean explained = sameDoi(pair) || pair.pagesAgree() || swapped && !pair.pagesDiffer();
        return when(
                pair.volume == Compared.DIFFERENT && !explained,
                "other volume",
                "They are in different volumes, and their pages do not show that one of the volumes is mistyped.");
    }

    private static Optional<Objection> journals(Compared pair) {
        boolean explained =
                sameDoi(pair) || pair.samePlace() && (pair.authors < 0 || pair.authorsAgree()) || twoNames(pair);
        return when(
                pair.journalDiffers() && !explained,
                "other journal",
                "They appeared in different journals, and their pages do not show that it is one journal under two names.");
    }

    /** One place under two names, in translation or as series and volume: the issue or the pages, first and last, are the same. */
    private static boolean twoNames(Compared pair) {
        boolean issue = pair.volume == Compared.SAME && pair.issue == Compared.SAME && !pair.pagesDiffer();
        boolean pages = pair.pages == PageAgreement.SAME.ordinal()
                && pair.volume != Compared.DIFFERENT
                && pair.a
                        .pages()
                        .filter(range -> range.lastGiven() && range.first() > 3)
                        .isPresent()
                && pair.b.pages().filter(PageRange::lastGiven).isPresent();
        return (issue || pages)
                && pair.year == Compared.SAME_YEAR
                && pair.authorsTheSame()
                && pair.titleAtLeast(Degree.SPELLING)
                && !generic(pair);
    }

    private static Optional<Objection> authors(Compared pair) {
        if (!authorsDiffer(pair)) {
            return Optional.empty();
        }
        boolean place = pair.samePlace() && pair.journalAgrees() && pair.pages == PageAgreement.SAME.ordinal();
        boolean book = !Collections.disjoint(pair.a.isbns, pair.b.isbns) && pair.a.kind == PublicationKind.BOOK;
        boolean explained = pair.titleAtLeast(Degree.SPELLING) && !generic(pair) && (sameDoi(pair) || place || book);
        return when(!explained, "other authors", "They have different authors.");
    }

    private static Optional<Objection> kinds(Compared pair) {
        if (!sameDoi(pair) && (inBookOfItsTitle(pair.a, pair.b) || inBookOfItsTitle(pair.b, pair.a))) {
            return Optional.of(
                    new Objection("other kind", "One stands in a book of its own title: it may be a chapter."));
        }
        PublicationKind one = pair.a.kind;
        PublicationKind other = pair.b.kind;
        if (one == PublicationKind.UNSAID || other == PublicationKind.UNSAID) {
            return Optional.empty();
        }
        boolean book = either(one, other, PublicationKind.BOOK, PublicationKind.CHAPTER);
        boolean article = one == PublicationKind.REPORT && pair.a.standsAlone() && pair.b.inPrint()
                || other == PublicationKind.REPORT && pair.b.standsAlone() && pair.a.inPrint();
        boolean thesis =
                one != other && (one == PublicationKind.THESIS || other == PublicationKind.THESIS) && !pair.samePlace();
        boolean preprint = one != other && (one == PublicationKind.PREPRINT || other == PublicationKind.PREPRINT);
        boolean meeting = either(one, other, PublicationKind.CONFERENCE, PublicationKind.OTHER)
                && pair.journal >= 0
                && !pair.journalAgrees()
                && !pair.samePlace();
        return when(
                (book || article || thesis || preprint || meeting) && !sameDoi(pair),
                "other kind",
                "One is a %s and the other a %s.".formatted(one.words(), other.words()));
    }

    private static boolean inBookOfItsTitle(Described one, Described other) {
        return other.journal.isEmpty()
                && one.journal.words().size() >= 3
                && JournalName.of(one.title.raw()).words().equals(one.journal.words());
    }

    private static Optional<Objection> abstracts(Compared pair) {
        return when(
                pair.text == Compared.OTHER_TEXT && !sameDoi(pair) && !pair.samePlace(),
                "other abstract",
                "Their abstracts share hardly a word.");
    }

    private static boolean either(PublicationKind one, PublicationKind other, PublicationKind a, PublicationKind b) {
        return one == a && other == b || one == b && other == a;
    }

    static boolean sameDoi(Compared pair) {
        return pair.doi == Compared.SAME_DOI;
    }

    /** One of the titles may be a translation. */
    static boolean otherLanguage(Compared pair) {
        return pair.a.title.language() != pair.b.title.language()
                || pair.a.title.translated() != pair.b.title.translated();
    }

    static boolean authorsDiffer(Compared pair) {
        return pair.authorsDiffer();
    }

    static boolean sameNumberOfAuthors(Compared pair) {
        return pair.a.authors.size() == pair.b.authors.size();
    }

    static boolean generic(Compared pair) {
        return pair.a.generic || pair.b.generic;
    }

    static Optional<Objection> when(boolean objects, String kind, String words) {
        return objects ? Optional.of(new Objection(kind, words)) : Optional.empty();
    }
}
