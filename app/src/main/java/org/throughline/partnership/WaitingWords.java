package org.throughline.partnership;

import org.throughline.words.WordKey;

/** What stands over that which waits for whoever is signed in. */
public enum WaitingWords implements WordKey {
    WAITS_HEADING;

    @Override
    public String module() {
        return "waiting";
    }
}
