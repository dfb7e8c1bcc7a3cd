package org.throughline.synthesis;

/** At what people decide: title and abstract first, the whole report later. */
public enum Stage {
    TITLE_ABSTRACT,
    FULL_TEXT;

    public String words() {
        return SynthesisWords.valueOf("STAGE_" + name()).say();
    }
}
