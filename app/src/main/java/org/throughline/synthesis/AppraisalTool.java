package org.throughline.synthesis;

import java.util.Optional;

/**
 * A tool with which studies of one design are appraised. Most come from a data file ({@link AppraisalTools}); one that needs more
 * than questions is a bean of its own.
 */
public interface AppraisalTool {
    /** By which choices and sheets are kept; never changed. */
    String key();

    /** What it is called, with the part of it that is meant. */
    String name();

    Questionnaire questionnaire();

    /** Of which strand the studies are for whose design it is made; empty for any design. */
    default Optional<Strand> strand() {
        return Optional.empty();
    }
}
