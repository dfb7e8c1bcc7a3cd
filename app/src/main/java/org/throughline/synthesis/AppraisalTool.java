package org.throughline.synthesis;

import java.util.List;
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

    /** How the whole is judged by the tool's rule, from answers; empty while one is missing, and for a tool that has no such rule. */
    default Optional<String> overall(List<Given> given) {
        return Optional.empty();
    }

    /** Of which strand the studies are for whose design it is made; empty for any design. */
    default Optional<Strand> strand() {
        return Optional.empty();
    }
}
