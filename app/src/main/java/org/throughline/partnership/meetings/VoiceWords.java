package org.throughline.partnership.meetings;

import org.throughline.words.WordKey;

/** The sentences of whose view changed a decision. */
public enum VoiceWords implements WordKey {
    ASK_CHANGED_BY,
    ASK_CHANGED_BY_HINT,
    CHANGED_BY_HEADING,
    CHANGED_BY_NOTE,
    CHANGED_BY_NOBODY;

    @Override
    public String module() {
        return "voices";
    }
}
