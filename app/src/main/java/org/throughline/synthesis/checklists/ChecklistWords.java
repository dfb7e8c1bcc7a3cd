package org.throughline.synthesis.checklists;

import org.throughline.words.WordKey;

/** What is said about a checklist of one's own, and why its file is refused. */
public enum ChecklistWords implements WordKey {
    CITATION,
    AT_LINE,
    TOO_LONG_FILE,
    NOT_TEXT,
    NOT_YAML,
    NOTHING_IN_IT,
    TOO_MUCH_IN_IT,
    TWICE,
    UNKNOWN,
    MISSING,
    NOT_WORDS,
    NOT_A_LIST,
    NOT_FIELDS,
    EMPTY,
    TOO_LONG,
    ODD_SIGNS,
    HOW_MANY,
    KEY_SHAPE,
    KEY_TAKEN,
    NO_SCORE,
    NO_STRAND,
    ITEMS_OR_PARTS,
    SAME_LABEL,
    SAME_WORD,
    SAME_FILE_KEY,
    TOO_MANY_FILES,
    CANNOT_READ;

    @Override
    public String module() {
        return "checklists";
    }
}
