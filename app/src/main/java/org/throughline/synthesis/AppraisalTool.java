package org.throughline.synthesis;

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
}
