package org.throughline.linkage.publications;

import static org.throughline.linkage.Field.NOTHING_TO_COMPARE;

import java.util.Collections;
import org.throughline.linkage.publications.TitleAgreement.Degree;

/** Two publications, compared field by field. */
final class Compared {

    final Described a;
    final Described b;
    final TitleAgreement title;
    final int authors;
    final int year;
    final int journal;
    final int volume;
    final int issue;
    final int pages;
    final int doi;
    final int text;

    static final int SAME_DOI = 0;
    static final int UNCLEAR_DOI = 1;
    static final int OTHER_DOI = 2;
    static final int SAME = 0;
    static final int DIFFERENT = 1;
    static final int SAME_YEAR = 0;
    static final int NEXT_YEAR = 1;
    static final int SAME_TEXT = 0;
    static final int OTHER_TEXT = 2;

    /** All fields. */
    static Compared whole(Described a, Described b, ComparedJournals journals) {
        return new Compared(a, b, journals, true);
    }

    /** Only as many fields as are needed to see that the pair cannot be linked; all of them when it can. */
    static Compared quick(Described a, Described b, ComparedJournals journals) {
        return new Compared(a, b, journals, false);
    }

    private Compared(Described a, Described b, ComparedJournals compared, boolean whole) {
        this.a = a;
        this.b = b;
        title = TitleAgreement.between(a.title, b.title);
        doi = dois();
        pages = listedThesis()
                ? NOTHING_TO_COMPARE
                : PageAgreement.between(a, b).map(PageAgreement::ordinal).orElse(NOTHING_TO_COMPARE);
        // Guards.titles keeps such a pair apart whatever its other fields say.
        if (!whole
                && !titleAtLeast(Degree.SIMILAR)
                && doi != SAME_DOI
                && !pagesAgree()
                && !title.oneSided()
                && !a.inOneIssue(b)) {
            authors = NOTHING_TO_COMPARE;
            year = NOTHING_TO_COMPARE;
            journal = NOTHING_TO_COMPARE;
            volume = NOTHING_TO_COMPARE;
            issue = NOTHING_TO_COMPARE;
            text = NOTHING_TO_COMPARE;
            return;
        }
        authors = authors();
        year = a.year == 0 || b.year == 0 ? NOTHING_TO_COMPARE : Math.min(3, Math.abs(a.year - b.year));
        journal = journals(compared);
        volume = listedThesis() || a.volume.isEmpty() || b.volume.isEmpty() || isYear(a.volume) != isYear(b.volume)
                ? NOTHING_TO_COMPARE
                : a.volume.equals(b.volume) ? SAME : DIFFERENT;
        issue = a.issue.isEmpty() || b.issue.isEmpty()
                ? NOTHING_TO_COMPARE
                : a.issue.equals(b.issue) ? SAME : DIFFERENT;
        text = texts();
    }

    /** A body and persons may both stand for the authors of one report: they are not compared. */
    private int authors() {
        if (a.authors.isEmpty() || b.authors.isEmpty()) {
            return offices();
        }
        AuthorAgreement found = AuthorAgreement.between(a.authors, b.authors);
        return found == AuthorAgreement.DIFFERENT && a.byBodies() != b.byBodies()
                ? NOTHING_TO_COMPARE
                : found.ordinal();
    }

    /** One source names the body that wrote a report as its author, the other where a journal would stand. */
    private int offices() {
        Described without = a.authors.isEmpty() ? a : b;
        Described with = without == a ? b : a;
        if (without.office.isEmpty() || with.authors.isEmpty() || !with.byBodies()) {
            return NOTHING_TO_COMPARE;
        }
        boolean same = with.authors.stream()
                .anyMatch(author -> author.body().orElseThrow().alike(without.office.orElseThrow()));
        return (same ? AuthorAgreement.SAME : AuthorAgreement.DIFFERENT).ordinal();
    }

    private static boolean isYear(String volume) {
        return volume.length() == 4 && (volume.startsWith("19") || volume.startsWith("20"));
    }

    /** Two theses, one of them by way of a list of theses: its volume and page are those of the list. */
    private boolean listedThesis() {
        return a.mayBeThesis() && b.mayBeThesis() && (a.listed || b.listed);
    }

    private int journals(ComparedJournals compared) {
        if (listedThesis()) {
            return NOTHING_TO_COMPARE;
        }
        if (!Collections.disjoint(a.issns, b.issns)) {
            return JournalName.Agreement.SAME.ordinal();
        }
        if (a.journal.isEmpty() || b.journal.isEmpty()) {
            return NOTHING_TO_COMPARE;
        }
        int found = compared.between(a.journal, b.journal);
        // One report under the names of its publisher and of its series.
        boolean publishers = a.standsAlone() && b.standsAlone() && authorsTheSame();
        return publishers && found == JournalName.Agreement.DIFFERENT.ordinal() ? NOTHING_TO_COMPARE : found;
    }

    private int dois() {
        if (a.dois.isEmpty() || b.dois.isEmpty()) {
            return NOTHING_TO_COMPARE;
        }
        if (!Collections.disjoint(a.dois, b.dois)) {
            return SAME_DOI;
        }
        return otherVersion() || a.dois.stream().anyMatch(one -> b.dois.stream().anyMatch(one::beginsOrContinues))
                ? UNCLEAR_DOI
                : OTHER_DOI;
    }

    /** Two publications of one Cochrane review. */
    boolean otherVersion() {
        return a.dois.stream().anyMatch(one -> b.dois.stream().anyMatch(one::isOtherVersion));
    }

    private int texts() {
        if (a.text.isEmpty() || b.text.isEmpty()) {
            return NOTHING_TO_COMPARE;
        }
        double shared = a.text.shared(b.text);
        return shared >= 0.6 ? SAME_TEXT : shared >= 0.25 ? 1 : OTHER_TEXT;
    }

    boolean titleAtLeast(Degree degree) {
        return title.level().atLeast(degree);
    }

    /** The same authors, or the same first author. */
    boolean authorsAgree() {
        return authors >= 0 && authors <= AuthorAgreement.FIRST_ONLY.ordinal();
    }

    /** All authors that both name. */
    boolean authorsTheSame() {
        return authors >= 0 && authors <= AuthorAgreement.CUT_SHORT.ordinal();
    }

    boolean authorsDiffer() {
        return authors == AuthorAgreement.DIFFERENT.ordinal();
    }

    boolean journalAgrees() {
        return journal >= 0 && journal <= JournalName.Agreement.ABBREVIATED.ordinal();
    }

    boolean journalDiffers() {
        return journal == JournalName.Agreement.DIFFERENT.ordinal();
    }

    boolean pagesAgree() {
        return pages == PageAgreement.SAME.ordinal() || pages == PageAgreement.SAME_FIRST.ordinal();
    }

    boolean pagesDiffer() {
        return pages == PageAgreement.DIFFERENT.ordinal();
    }

    /** The same pages of the same volume (or of the same year, where a volume is missing), in what may be the same journal. */
    boolean samePlace() {
        boolean volumeAgrees = volume == SAME || volume == NOTHING_TO_COMPARE && year == SAME_YEAR;
        if (!pagesAgree() || !volumeAgrees) {
            return false;
        }
        // Two names of a journal, as in translation: first and last page and the volume must all agree.
        return !journalDiffers()
                || volume == SAME
                        && pages == PageAgreement.SAME.ordinal()
                        && a.pages().orElseThrow().lastGiven()
                        && b.pages().orElseThrow().lastGiven();
    }

    /** The same authors in the same issue of the same journal, in print if perhaps not first online in the same year. */
    boolean sameIssue() {
        return volume == SAME
                && issue == SAME
                && journalAgrees()
                && authorsTheSame()
                && !pagesDiffer()
                && (year <= SAME_YEAR || year == NEXT_YEAR && pagesAgree());
    }

    /** The number of a book or a trial. */
    boolean sameNumber() {
        return !Collections.disjoint(a.isbns, b.isbns) || !Collections.disjoint(a.trials, b.trials);
    }
}
