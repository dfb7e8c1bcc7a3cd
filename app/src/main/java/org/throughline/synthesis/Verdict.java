package org.throughline.synthesis;

/** What one person says about one record. Unsure is an answer of its own and never counted as a yes. */
public enum Verdict {
    INCLUDE,
    EXCLUDE,
    UNSURE;

    public String words() {
        return SynthesisWords.valueOf("VERDICT_" + name()).say();
    }
}
