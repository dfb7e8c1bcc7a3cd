package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about what an amendment of a protocol changed. */
public enum ProtocolChangeWords implements WordKey {
    CHANGE,
    CHANGE_YES,
    CHANGE_NO,
    CHANGE_NOTHING,
    CHANGES_OF,
    CHANGES_NONE;

    @Override
    public String module() {
        return "protocolchange";
    }
}
