package org.throughline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a verifier looked at and what it found.
 *
 * @param entries how many entries were read
 * @param erased how many of them had their words erased by law
 * @param notCovered how many entries stand after the last checkpoint, so that no signature covers them yet
 * @param checkpoint the checkpoint that everything was checked against
 * @param key the key by which signatures were checked
 * @param keyWasGiven false when the key was taken from the file itself, which then proves only that the file fits itself
 * @param problems what is wrong, in the order found; at most {@link #MOST_PROBLEMS}
 * @param moreProblems how many were found beyond these
 */
public record Report(
        long entries,
        long erased,
        long notCovered,
        Optional<Checkpoint> checkpoint,
        Optional<LogKey> key,
        boolean keyWasGiven,
        List<Problem> problems,
        long moreProblems) {

    public static final int MOST_PROBLEMS = 1_000;

    public Report {
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** Problems as they are found; a log that is wrong everywhere does not fill the memory. */
    static final class Findings {

        private final List<Problem> first = new ArrayList<>();
        private long more;

        void add(Problem.Kind kind, Problem.Where where, String words) {
            if (first.size() < MOST_PROBLEMS) {
                first.add(new Problem(kind, where, words));
            } else {
                more++;
            }
        }

        List<Problem> problems() {
            return first;
        }

        long more() {
            return more;
        }

        boolean isEmpty() {
            return first.isEmpty();
        }
    }
}
