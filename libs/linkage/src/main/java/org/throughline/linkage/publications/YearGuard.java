package org.throughline.linkage.publications;

import static org.throughline.linkage.publications.Guards.generic;
import static org.throughline.linkage.publications.Guards.sameDoi;
import static org.throughline.linkage.publications.Guards.sameNumberOfAuthors;
import static org.throughline.linkage.publications.Guards.sameTrial;
import static org.throughline.linkage.publications.Guards.when;

import java.util.Optional;
import org.throughline.linkage.Objection;
import org.throughline.linkage.publications.TitleAgreement.Degree;

/** What the years say against a pair, and what explains that two sources date one work differently. */
final class YearGuard {

    private YearGuard() {}

    static Optional<Objection> years(Compared pair) {
        if (sameDoi(pair) || sameTrial(pair) || pair.year <= Compared.SAME_YEAR) {
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
            // One issue of a journal, of which one source gives the date of its number and the other that of its cover.
            boolean issue = pair.volume == Compared.SAME
                    && pair.issue == Compared.SAME
                    && pair.journalAgrees()
                    && pair.authorsTheSame()
                    && pair.titleAtLeast(Degree.SPELLING)
                    && !pair.pagesDiffer()
                    && !generic(pair);
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
                            || issue
                            || oneWriting(pair)
                            || oneEdition(pair)
                            || pair.a.standsAlone() && pair.b.standsAlone() && pair.sameNumber()
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

    /**
     * The same persons wrote it under the same telling title: sources date a thesis by when it was handed in or accepted, a report or book
     * by its cover or by when it came out. A body may bring out a report of one title every year.
     */
    private static boolean oneWriting(Compared pair) {
        boolean thesis = pair.a.kind == PublicationKind.THESIS && pair.b.kind == PublicationKind.THESIS;
        boolean alone =
                (pair.a.standsAlone() || thesis && pair.a.listed) && (pair.b.standsAlone() || thesis && pair.b.listed);
        return alone
                && pair.authorsTheSame()
                && !pair.a.byBodies()
                && !pair.b.byBodies()
                && (thesis || sameNumberOfAuthors(pair))
                && pair.titleAtLeast(Degree.SPELLING)
                && pair.a.title.words().size() >= (thesis ? 4 : 6)
                && !generic(pair);
    }

    /** A body's report whose title says for which years it is, or whose text is the same under a title that does not return. */
    private static boolean oneEdition(Compared pair) {
        boolean years = pair.titleAtLeast(Degree.SAME_READING) && pair.a.title.namesYear();
        boolean text = pair.text == Compared.SAME_TEXT
                && pair.titleAtLeast(Degree.SPELLING)
                && pair.a.title.words().size() >= 6;
        return pair.a.standsAlone()
                && pair.b.standsAlone()
                && pair.a.kind != PublicationKind.THESIS
                && pair.authors == AuthorAgreement.SAME.ordinal()
                && (years || text);
    }
}
