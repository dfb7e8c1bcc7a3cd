package org.throughline.evidence;

import org.throughline.words.WordKey;

/** The sentences about reports that a partnership's decision has drafted. */
public enum DraftWords implements WordKey {
    DRAFTS_TITLE,
    DRAFTS_LEAD,
    DRAFTS_NONE,
    DRAFTS_LINK,
    DRAFTS_WAIT,
    DRAFT_ROW,
    DRAFT_TITLE,
    DRAFT_LEAD,
    DRAFT_DECIDED,
    DRAFT_ABOUT_WHOLE,
    DRAFT_GONE,
    DRAFT_REASON,
    DRAFT_REASON_HINT,
    DRAFT_TELL,
    DRAFT_ASIDE,
    DRAFT_ASIDE_HINT,
    DRAFT_PUT_ASIDE;

    @Override
    public String module() {
        return "drafts";
    }
}
