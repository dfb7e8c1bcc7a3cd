package org.throughline.linkage.publications;

import static org.throughline.linkage.publications.Guards.authorsDiffer;
import static org.throughline.linkage.publications.Guards.generic;
import static org.throughline.linkage.publications.Guards.sameDoi;
import static org.throughline.linkage.publications.Guards.sameTrial;
import static org.throughline.linkage.publications.Guards.when;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.linkage.Objection;
import org.throughline.linkage.publications.TitleAgreement.Degree;

/** What titles say against a pair: another title, another part, a piece about the other, a title that many pieces carry. */
final class TitleGuards {

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
            "easy",
            "infographic",
            "leaflet",
            "webinar",
            "annex",
            "annexes",
            "annexe",
            "consultation",
            "factsheet",
            "briefing",
            "brief",
            "highlights",
            "digest",
            "version",
            "glance",
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

    /** "Key findings", "main messages": what a summary of a report is called. */
    private static final Set<String> GIST = Set.of("findings", "messages", "points", "facts");

    private static final Set<String> KEY = Set.of("key", "main");

    /** What some sources add to the title of a report, and others leave out. */
    private static final Set<String> REPORT = Set.of("final", "full", "research", "report", "working", "paper");

    /** By these words studies tell how long afterwards they looked again. */
    private static final Set<String> TIMES =
            Set.of("year", "years", "month", "months", "week", "weeks", "wave", "waves", "outcomes");

    /** A title with fewer letters may be contained in another by chance. */
    private static final int LETTERS_OF_A_WHOLE_TITLE = 28;

    /** Fewer words may stand over two reports of one year. */
    private static final int WORDS_OF_A_TELLING_TITLE = 5;

    /** A book's title, small words left out. */
    private static final int WORDS_OF_A_BOOK = 3;

    /** An editorial begins on one of so many pages where pages are counted anew in each issue. */
    private static final int FRONT_PAGES = 5;

    /** No issue of a journal is as thick as this, as far as pages are counted anew in each. */
    private static final int LATE_PAGES = 300;

    private final Rarity rarity;

    TitleGuards(Rarity rarity) {
        this.rarity = rarity;
    }

    static Optional<Objection> titles(Compared pair) {
        boolean whole = Math.min(pair.a.title.key().length(), pair.b.title.key().length()) >= LETTERS_OF_A_WHOLE_TITLE;
        boolean book = sameNumber(pair) && pair.authorsAgree() && pair.titleAtLeast(Degree.SIMILAR);
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
        boolean otherLanguage = pair.a.title.language() != pair.b.title.language()
                || pair.a.title.translated() != pair.b.title.translated();
        boolean translated = (pair.a.title.translated() && pair.titleAtLeast(Degree.PARTLY) && !pair.journalDiffers()
                                || pair.b.title.translated()
                                        && pair.titleAtLeast(Degree.PARTLY)
                                        && !pair.journalDiffers()
                                || otherLanguage && pair.authorsTheSame())
                        && pair.samePlace()
                        && !pair.authorsDiffer()
                        && pair.pages == PageAgreement.SAME.ordinal()
                || otherLanguage && byTwoInOneIssue(pair);
        // In two languages one title has no word in common: that tells nothing, where the rest agrees.
        boolean lacking = otherLanguage
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

    /** Two persons or more, the same of both, in one issue of one journal. */
    private static boolean byTwoInOneIssue(Compared pair) {
        return sameIssue(pair)
                && pair.year == Compared.SAME_YEAR
                && Math.min(pair.a.authors.size(), pair.b.authors.size()) >= 2;
    }

    /** The title without its subtitle: the same persons' thesis, or their piece in the same place as far as both say it. */
    private static boolean cutShort(Compared pair) {
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
                || pair.samePlace() && !authorsDiffer(pair) && !generic(pair) && pair.titleAtLeast(Degree.SIMILAR);
        return when(
                (pair.title.numbersDiffer() || oneSays(pair) || otherEdition(pair)) && !explained,
                "other part",
                "A number in their titles differs: another part, year or edition.");
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

    /** An erratum, a reply, a protocol: the title of another work with a word added. */
    static Optional<Objection> otherPiece(Compared pair) {
        boolean place = pair.samePlace() && (pair.volume == Compared.SAME || pair.authorsTheSame());
        boolean thesis = pair.a.kind == PublicationKind.THESIS
                && pair.b.kind == PublicationKind.THESIS
                && pair.authorsTheSame()
                && pair.year == Compared.SAME_YEAR;
        if (sameDoi(pair) || thesis || place && !authorsDiffer(pair) || onlyCalledReport(pair)) {
            return Optional.empty();
        }
        if (saysTheGist(pair.title.onlyFirst()) || saysTheGist(pair.title.onlySecond())) {
            return Optional.of(new Objection(
                    "other piece",
                    "Only one title says that it gives the key findings: it may be a summary of the other."));
        }
        Optional<String> word = Stream.concat(pair.title.onlyFirst().stream(), pair.title.onlySecond().stream())
                .filter(OTHER_PIECE::contains)
                .filter(found -> !found.equals("review") || !isMethod(pair))
                .findFirst();
        return word.map(found -> new Objection(
                "other piece",
                "Only one title says \"%s\": it may be a piece about the other, or a part of it.".formatted(found)));
    }

    private static boolean saysTheGist(List<String> more) {
        return more.stream().anyMatch(GIST::contains) && more.stream().anyMatch(KEY::contains);
    }

    /** "Final report" at the end of a title, by the same authors in the same year. */
    private static boolean onlyCalledReport(Compared pair) {
        List<String> more = pair.title.onlyFirst().isEmpty() ? pair.title.onlySecond() : pair.title.onlyFirst();
        return pair.title.oneSided()
                && REPORT.containsAll(more)
                && more.contains("report")
                && pair.a.standsAlone()
                && pair.b.standsAlone()
                && pair.authorsTheSame()
                && pair.year == Compared.SAME_YEAR;
    }

    private static boolean isMethod(Compared pair) {
        return Stream.concat(pair.title.onlyFirst().stream(), pair.title.onlySecond().stream())
                .anyMatch(METHODS::contains);
    }

    /** "Editorial", or a title that returns year after year: only the very same place will do. */
    Optional<Objection> genericTitle(Compared pair) {
        boolean generic = generic(pair);
        boolean returns = rarity.returns(pair.a) || rarity.returns(pair.b);
        boolean front = pair.a.frontMatter || pair.b.frontMatter;
        boolean book = !generic && pair.authorsTheSame() && sameNumber(pair);
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
                                            || sameIssue(pair)
                                            || sameChapter(pair)));
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

    /** The same authors in the same issue of the same journal, in print if perhaps not first online in the same year. */
    private static boolean sameIssue(Compared pair) {
        return pair.volume == Compared.SAME
                && pair.issue == Compared.SAME
                && pair.journalAgrees()
                && pair.authorsTheSame()
                && !pair.pagesDiffer()
                && (pair.year <= Compared.SAME_YEAR || pair.year == Compared.NEXT_YEAR && pair.pagesAgree());
    }

    /** The number of a book or a trial. */
    private static boolean sameNumber(Compared pair) {
        return !Collections.disjoint(pair.a.isbns, pair.b.isbns) || sameTrial(pair);
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

    /** Equal titles and a year: a review of a book carries the title of the book. */
    static Optional<Objection> tooLittle(Compared pair) {
        boolean more = sameDoi(pair)
                || pair.authorsAgree()
                || pair.journal >= 0 && !pair.journalDiffers()
                || pair.pagesAgree()
                || pair.text == Compared.SAME_TEXT
                || sameNumber(pair)
                || sameReport(pair);
        return more
                ? Optional.empty()
                : Optional.of(
                        new Objection("too little", "Nothing but the title, and perhaps the year, is the same.", true));
    }
}
