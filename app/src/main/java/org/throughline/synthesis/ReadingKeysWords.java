package org.throughline.synthesis;

import java.util.List;
import org.throughline.words.WordKey;

/** The keys with which texts are read line by line: on the page as a list that can be opened, never as a paragraph. */
public enum ReadingKeysWords implements WordKey {
    KEYS_HEADING,
    KEY_TAB,
    DOES_TAB,
    KEY_ARROWS,
    DOES_ARROWS,
    KEY_SPACE,
    DOES_SPACE,
    KEY_SHIFT,
    DOES_SHIFT,
    KEY_C,
    DOES_C,
    KEY_W,
    DOES_W,
    KEY_ESCAPE,
    DOES_ESCAPE;

    @Override
    public String module() {
        return "reading-keys";
    }

    /** A key and what it does. */
    public record Key(String key, String does) {}

    public static List<Key> all() {
        return List.of(
                new Key(KEY_TAB.say(), DOES_TAB.say()),
                new Key(KEY_ARROWS.say(), DOES_ARROWS.say()),
                new Key(KEY_SPACE.say(), DOES_SPACE.say()),
                new Key(KEY_SHIFT.say(), DOES_SHIFT.say()),
                new Key(KEY_C.say(), DOES_C.say()),
                new Key(KEY_W.say(), DOES_W.say()),
                new Key(KEY_ESCAPE.say(), DOES_ESCAPE.say()));
    }
}
