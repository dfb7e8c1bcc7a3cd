package org.throughline.synthesis.pictures;

import org.throughline.words.WordKey;

/** The sentences of pages shown as pictures. */
public enum PictureWords implements WordKey {
    PICTURE_LINK,
    PICTURE_LINK_FIRST,
    PICTURE_TITLE,
    PICTURE_OF,
    PICTURE_LEAD,
    PICTURE_MOUSE,
    PICTURE_AS_TEXT,
    PICTURE_LABEL,
    PICTURE_ALONE,
    PICTURE_PLACES,
    PICTURE_LINES,
    PICTURE_NO_LINES,
    PICTURE_NO_PLACES,
    PICTURE_BEFORE,
    PICTURE_AFTER,
    PICTURE_PAGES,
    PICTURE_READ,
    PICTURE_READ_NOTHING,
    PICTURE_READ_AT,
    PICTURE_LEGEND,
    NOT_DRAWN,
    NOT_DRAWN_TOO_MUCH,
    NOT_DRAWN_TOO_LONG,
    NOT_DRAWN_BROKEN,
    NOT_DRAWN_BUSY;

    @Override
    public String module() {
        return "pictures";
    }
}
