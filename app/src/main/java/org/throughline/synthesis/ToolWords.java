package org.throughline.synthesis;

import org.throughline.words.WordKey;

/** The sentences about choosing a tool of appraisal. */
public enum ToolWords implements WordKey {
    ANOTHER_TOOL,
    CHOOSE_CONCERN;

    @Override
    public String module() {
        return "tools";
    }
}
