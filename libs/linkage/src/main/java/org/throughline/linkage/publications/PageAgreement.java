package org.throughline.linkage.publications;

import java.util.Optional;

/** How far two statements of pages are one. */
enum PageAgreement {
    /** First and last page. */
    SAME,
    /** The first page; the last differs or is given once. */
    SAME_FIRST,
    /** Counted in two ways: an article number and pages, or pages of an advance publication that begin at 1. */
    OTHER_COUNT,
    /** Overlapping, or a page or two apart. */
    NEAR,
    DIFFERENT;

    static Optional<PageAgreement> between(Described a, Described b) {
        PageRange one = a.pages;
        PageRange other = b.pages;
        if (one == null || other == null) {
            return Optional.empty();
        }
        if (one.sameFirst(other)) {
            return Optional.of(one.sameLast(other) ? SAME : SAME_FIRST);
        }
        if (one.isArticleNumber() != other.isArticleNumber()
                && !a.supplement
                && !b.supplement
                || one.first() == 1 && one.lastGiven() && other.first() > 1 && (a.volume.isEmpty() || !a.volume.equals(b.volume))
                || other.first() == 1 && other.lastGiven() && one.first() > 1 && (b.volume.isEmpty() || !a.volume.equals(b.volume))) {
            return Optional.of(OTHER_COUNT);
        }
        if (one.overlaps(other) && one.prefix().equals(other.prefix()) && (one.last() > one.first() || other.last() > other.first())
                || one.prefix().equals(other.prefix()) && one.sameLast(other) && one.last() == other.last()
                || misread(one, other)) {
            return Optional.of(NEAR);
        }
        return Optional.of(DIFFERENT);
    }

    /** One digit mistyped, or two swapped, in a first page of three digits or more, with the same last page or none. */
    private static boolean misread(PageRange one, PageRange other) {
        String a = Long.toString(one.first());
        String b = Long.toString(other.first());
        return one.prefix().equals(other.prefix()) && one.lastGiven() && other.lastGiven() && one.last() == other.last() && a.length() == b.length();
    }
}
