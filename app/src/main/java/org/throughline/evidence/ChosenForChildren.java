package org.throughline.evidence;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * For how many children something that the bank offers was chosen: told by the module that knows children, where there is one, in
 * numbers that tell of no child. Nothing else about a child comes here.
 */
public interface ChosenForChildren {

    /** @param key of a recommendation; empty for the record as a whole */
    Counted of(EvidenceId record, String key, LocalDate today);

    /**
     * @param asOn the day up to which it is counted
     * @param about to the nearest five; empty where there are too few, or none, to be told apart from
     */
    record Counted(LocalDate asOn, OptionalInt about) {}
}
