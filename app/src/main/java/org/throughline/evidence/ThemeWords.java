package org.throughline.evidence;

import org.throughline.words.WordKey;

/** The sentences with which the evidence lead names themes and names them anew. */
public enum ThemeWords implements WordKey {
    THEME_WHICH,
    THEME_NEW,
    THEME_NAME,
    THEME_NAME_HINT,
    THEME_DO,
    THEME_MISSING;

    @Override
    public String module() {
        return "themes";
    }
}
