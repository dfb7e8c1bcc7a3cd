package org.throughline.linkage.publications;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.linkage.Guard;
import org.throughline.linkage.Objection;
import org.throughline.linkage.publications.TitleAgreement.Degree;

/**
 * What keeps two publications apart that look alike. Each guard knows what explains the difference away; what it lets pass still
 * has to reach the weight that links.
 */
final class Guards {

    private static final Set<String> OTHER_PIECE = Set.of(
            "erratum",
            "errata",
            "corrigendum",
            "corrigenda",
            "correction",
            "corrections",
            "addendum",
            "retraction",
            "withdrawal",
            "comment",
            "comments",
            "commentary",
            "reply",
            "response",
            "rejoinder",
            "rebuttal",
            "letter",
            "editorial",
            "protocol",
            "abstract",
            "review",
            "interview",
            "summary",
            "part",
            "supplement",
            "appendix",
            "update",
            "revisited",
            "continued",
            "discussion",
            "introduction",
            "preface",
            "foreword",
            "reprint",
            "edition",
            "volume",
            "poster",
            "translation",
            "extended",
            "author",
            "authors",
            "authors'",
            "followup",
            "pilot",
            "preliminary",
            "interim",
            "final",
            "short",
            "chapter",
            "erratumto",
            "technical",
            "executive",
            "annex",
            "annexes",
            "annexe",
            "consultation",
            "factsheet",
            "briefing",
            "slides",
            "toolkit",
            "questionnaire");

    /** "A scoping review" tells how a work was done, "a review of" that it is about another. */
    private static final Set<String> METHODS = Set.of(
            "systematic",
            "scoping",
            "literature",
            "narrative",
            "critical",
            "rapid",
            "integrative",
            "umbrella",
            "realist",
            "evidence",
            "mapping");

    /** A title with fewer letters may be contained in another by chance. */
    private static final int LETTERS_OF_A_WHOLE_TITLE = 28;

    private final Rarity rarity;

    private Guards(Rarity rarity) {
        this.rarity = rarity;
    }

    static List<Guard<Compared>> all(Rarity rarity) {
        Guards guards = new Guards(rarity);
        return List.of(
                Guards::dois,
                Guards::doiOfTwo,
                Guards::titles,
                Guards::parts,
                Guards::otherPiece,
                guards::genericTitle,
                Guards::tooLittle,
                Guards::years,
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
        return when(
                !translated && !shortened,
                "one DOI, two works",
                "They carry one DOI, but their titles and authors or pages differ.");
    }

    private static Optional<Objection> titles(Compared pair) {
        boolean whole = Math.min(pair.a.title.key().length(), pair.b.title.key().length()) >= LETTERS_OF_A_WHOLE_TITLE;
        if (sameDoi(pair) || pair.titleAtLeast(Degree.SPELLING) || whole && pair.titleAtLeast(Degree.CONTAINED)) {
            return Optional.empty();
        }
        boolean place = pair.samePlace() && pair.authorsTheSame() && !pair.journalDiffers();
        boolean worded = place && (pair.titleAtLeast(Degree.SIMILAR) || pair.title.oneSided() && !generic(pair));
        // Two indexers translate one title in two ways: the pages, first and last, must be the same, and the authors
        // where named.
        boolean translated = (pair.a.title.translated() && pair.titleAtLeast(Degree.PARTLY) && !pair.journalDiffers()
                        || pair.b.title.translated() && pair.titleAtLeast(Degree.PARTLY) && !pair.journalDiffers()
                        || pair.a.title.language() != pair.b.title.language() && pair.authorsTheSame())
                && pair.samePlace()
                && !pair.authorsDiffer()
                && pair.pages == PageAgreement.SAME.ordinal();
        return when(
                !worded && !translated,
                "other title",
                "Words of their titles differ, and the place of publication does not explain it.");
    }

    /** Part I and part II, the report for 2011 and for 2012. */
    private static Optional<Objection> parts(Compared pair) {
        boolean explained = sameDoi(pair)
                || pair.samePlace() && !authorsDiffer(pair) && !generic(pair) && pair.titleAtLeast(Degree.SIMILAR);
        return when(
                pair.title.numbersDiffer() && !explained,
                "other part",
                "A number in their titles differs: another part, year or edition.");
    }

    /** An erratum, a reply, a protocol: the title of another work with a word added. */
    private static Optional<Objection> otherPiece(Compared pair) {
        if (sameDoi(pair) || pair.samePlace() && !authorsDiffer(pair) && pair.volume == Compared.SAME) {
            return Optional.empty();
        }
        Optional<String> word = Stream.concat(pair.title.onlyFirst().stream(), pair.title.onlySecond().stream())
                .filter(OTHER_PIECE::contains)
                .filter(found -> !found.equals("review") || !isMethod(pair))
                .findFirst();
        return word.map(found -> new Objection(
                "other piece",
                "Only one title says \"%s\": it may be a piece about the other, or a part of it.".formatted(found)));
    }

    private static boolean isMethod(Compared pair) {
        return Stream.concat(pair.title.onlyFirst().stream(), pair.title.onlySecond().stream())
                .anyMatch(METHODS::contains);
    }

    /** "Editorial", or a title that returns year after year: only the very same place will do. */
    private Optional<Objection> genericTitle(Compared pair) {
        boolean generic = generic(pair);
        boolean returns = rarity.returns(pair.a) || rarity.returns(pair.b);
        boolean front = pair.a.frontMatter || pair.b.frontMatter;
        if (!generic && !returns && !front || sameDoi(pair)) {
            return Optional.empty();
        }
        boolean issues = pair.issue == Compared.SAME || pair.issue < 0 && pair.authorsTheSame();
        boolean same;
        if (generic) {
            same = pair.journalAgrees()
                    && pair.titleAtLeast(Degree.SPELLING)
                    && (pair.samePlace() && issues && !authorsDiffer(pair) && pair.year <= Compared.SAME_YEAR
                            || sameIssue(pair));
        } else {
            same = sameIssue(pair) && pair.pagesAgree() && pair.titleAtLeast(Degree.SPELLING)
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
        return when(
                !same,
                generic ? "generic title" : "returning title",
                "The title is one that many pieces carry, and they are not in the same issue, on the same pages.");
    }

    /** The same authors in the same issue of the same journal, in print if perhaps not first online in the same year. */
    private static boolean sameIssue(Compared pair) {
        return pair.volume == Compared.SAME
                && pair.issue == Compared.SAME
                && pair.journalAgrees()
                && pair.authorsTheSame()
                && !pair.pagesDiffer()
                && (pair.year <= Compared.SAME_YEAR || pair.year == Compared.NEXT_YEAR && pair.pagesAgree());
    }

    /** Equal titles and a year: a review of a book carries the title of the book. */
    private static Optional<Objection> tooLittle(Compared pair) {
        boolean more = sameDoi(pair)
                || pair.authorsAgree()
                || pair.journal >= 0 && !pair.journalDiffers()
                || pair.pagesAgree()
                || pair.text == Compared.SAME_TEXT;
        return when(!more, "too little", "Nothing but the title, and perhaps the year, is the same.");
    }

    private static Optional<Objection> years(Compared pair) {
        if (sameDoi(pair) || pair.year <= Compared.SAME_YEAR) {
            return Optional.empty();
        }
        if (pair.year == Compared.NEXT_YEAR) {
            boolean meeting = pair.a.kind == PublicationKind.CONFERENCE || pair.b.kind == PublicationKind.CONFERENCE;
            boolean advance = pair.journalAgrees()
                    && !meeting
                    && pair.volume != Compared.DIFFERENT
                    && !pair.pagesDiffer()
                    && !pair.a.pagesUnreadable
                    && !pair.b.pagesUnreadable;
            // A report or a thesis of a year before is often another version, and its place tells nothing.
            boolean report = pair.a.kind == PublicationKind.REPORT
                    || pair.b.kind == PublicationKind.REPORT
                    || pair.a.kind == PublicationKind.THESIS
                    || pair.b.kind == PublicationKind.THESIS;
            boolean missing = pair.journal < 0 && pair.authorsTheSame() && !meeting && !report && !pair.pagesDiffer();
            // A volume of proceedings may be dated a year after its meeting; next year's meeting has another number.
            boolean dated = pair.a.kind == PublicationKind.CONFERENCE
                    && pair.b.kind == PublicationKind.CONFERENCE
                    && pair.journalAgrees()
                    && !pair.a.journal.otherNumber(pair.b.journal)
                    && pair.authorsTheSame()
                    && pair.titleAtLeast(Degree.SPELLING)
                    && pair.a.title.words().size() >= 5
                    && !pair.pagesDiffer()
                    && pair.volume != Compared.DIFFERENT;
            return when(
                    !(pair.samePlace()
                            || dated
                            || advance && pair.authors >= 0
                            || missing && sameNumberOfAuthors(pair)),
                    "other year",
                    "They are a year apart, in what may be two places.");
        }
        boolean slip = pair.samePlace()
                && pair.volume == Compared.SAME
                && !pair.journalDiffers()
                && pair.titleAtLeast(Degree.CONTAINED)
                && pair.authorsAgree();
        return when(!slip, "other year", "They are %d years apart.".formatted(Math.abs(pair.a.year - pair.b.year)));
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
        boolean explained = pair.titleAtLeast(Degree.SPELLING) && !generic(pair) && (sameDoi(pair) || place);
        return when(!explained, "other authors", "They have different authors.");
    }

    private static Optional<Objection> kinds(Compared pair) {
        PublicationKind one = pair.a.kind;
        PublicationKind other = pair.b.kind;
        if (one == PublicationKind.UNSAID || other == PublicationKind.UNSAID) {
            return Optional.empty();
        }
        boolean book = either(one, other, PublicationKind.BOOK, PublicationKind.CHAPTER);
        boolean thesis =
                one != other && (one == PublicationKind.THESIS || other == PublicationKind.THESIS) && !pair.samePlace();
        boolean preprint = one != other && (one == PublicationKind.PREPRINT || other == PublicationKind.PREPRINT);
        boolean meeting = either(one, other, PublicationKind.CONFERENCE, PublicationKind.OTHER)
                && pair.journal >= 0
                && !pair.journalAgrees()
                && !pair.samePlace();
        return when(
                (book || thesis || preprint || meeting) && !sameDoi(pair),
                "other kind",
                "One is a %s and the other a %s.".formatted(one.words(), other.words()));
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

    private static boolean sameDoi(Compared pair) {
        return pair.doi == Compared.SAME_DOI;
    }

    private static boolean authorsDiffer(Compared pair) {
        return pair.authorsDiffer();
    }

    private static boolean sameNumberOfAuthors(Compared pair) {
        return pair.a.authors.size() == pair.b.authors.size();
    }

    private static boolean generic(Compared pair) {
        return pair.a.generic || pair.b.generic;
    }

    private static Optional<Objection> when(boolean objects, String kind, String words) {
        return objects ? Optional.of(new Objection(kind, words)) : Optional.empty();
    }
}
