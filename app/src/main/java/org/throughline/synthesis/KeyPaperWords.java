package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about key papers. */
public enum KeyPaperWords implements WordKey {
    KEYS_TITLE,
    KEYS_LINK,
    KEYS_LEAD,
    KEYS_HIDDEN,
    KEYS_NONE,
    KEYS_SO_FAR,
    KEYS_LEFT_OUT,
    KEYS_FIND,
    KEYS_FIND_HINT,
    KEYS_FIND_DO,
    KEYS_NOTHING_FOUND,
    KEYS_WHICH,
    KEYS_WHY,
    KEYS_WHY_HINT,
    KEYS_DO,
    KEYS_NAMED,
    CAME_OF_WAITS,
    CAME_OF_BEING_SCREENED,
    CAME_OF_INCLUDED,
    CAME_OF_LEFT_OUT,
    MISSING_WHICH,
    MISSING_KEY_WHY;

    @Override
    public String module() {
        return "keypapers";
    }
}
