package org.throughline.otherfields;

/** What can be known of a made-up publication. */
public enum Part {
    TITLE,
    SUBTITLE,
    /** The title in the language it was written in, when that is not English. */
    ORIGINAL,
    LANGUAGE,
    /** The body that wrote it, when no persons did. */
    BODY,
    YEAR,
    JOURNAL,
    ABBREVIATED,
    VOLUME,
    ISSUE,
    FIRST,
    LAST,
    DOI,
    PUBLISHER,
    PLACE,
    ISBN,
    /** The book or proceedings that holds it. */
    BOOK,
    EDITION,
    ABSTRACT,
    /** Number of a registered trial. */
    TRIAL
}
