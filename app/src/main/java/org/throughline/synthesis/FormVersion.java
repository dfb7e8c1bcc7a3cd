package org.throughline.synthesis;

import java.util.List;
import java.util.UUID;

/**
 * One version of an extraction form.
 *
 * @param why what this version is for, or what was changed
 * @param pilots the reports on which it is tried; empty while it is not
 */
public record FormVersion(int number, List<Question> questions, String why, State state, List<UUID> pilots) {
    /** The fewest and the most reports on which a version is tried. */
    public static final int FEWEST_PILOTS = 2;

    public static final int MOST_PILOTS = 5;

    /** How far a version has come. */
    public enum State {
        WRITTEN,
        PILOT,
        IN_USE;

        public String words() {
            return SheetWords.valueOf("FORM_" + name()).say();
        }
    }

    public FormVersion {
        questions = List.copyOf(questions);
        pilots = List.copyOf(pilots);
    }

    public Questionnaire questionnaire() {
        return new Questionnaire(
                Extraction.KEY, number, SheetWords.EXTRACTION_TITLE.say(), "", "", true, false, questions);
    }
}
