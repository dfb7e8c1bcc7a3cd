package org.throughline.partnership.pages;

import org.throughline.words.WordKey;

/** What a partnership's page says first: what comes next, what was decided last, and the way to the rest of the page. */
public enum LatelyWords implements WordKey {
    CONTENTS,
    CONTENTS_GOALS,
    CONTENTS_WORK,
    CONTENTS_WAVES,
    CONTENTS_WAYS,
    CONTENTS_SEATS,
    NOW_HEADING,
    OPEN_WAVE,
    NEXT_MEETING,
    NEXT_NONE,
    DECIDED_HEADING,
    DECIDED_LINE,
    DECIDED_NONE,
    DECIDED_ALL,
    TURNS_HEADING,
    TURN,
    TURN_NOW,
    TO_COME_HEADING;

    @Override
    public String module() {
        return "lately";
    }
}
