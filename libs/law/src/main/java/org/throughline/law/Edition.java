package org.throughline.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The law as it stood, will stand or may one day stand. Only an edition in force makes a duty, a date or a letter.
 *
 * @param from first day in force, if it is or was
 * @param until last day in force, if it has ended
 * @param temporaryGrounds grounds that this edition adds to the standing ones
 */
public record Edition(
        String id,
        String name,
        Status status,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<TimeLimit> limits,
        Set<ExceptionGround> temporaryGrounds,
        String source) {

    public enum Status {
        IN_FORCE,
        ENACTED_NOT_COMMENCED,
        PROPOSED
    }

    public Edition {
        limits = List.copyOf(limits);
        temporaryGrounds = Set.copyOf(temporaryGrounds);
        if (status == Status.IN_FORCE && from.isEmpty()) {
            throw new IllegalArgumentException("An edition in force has a first day: " + id);
        }
        if (status != Status.IN_FORCE && !limits.isEmpty()) {
            throw new IllegalArgumentException("Only law in force has time limits: " + id);
        }
    }

    /** Whether this was the law on that day. Never true of what is only enacted or proposed. */
    public boolean inForceOn(LocalDate day) {
        return status == Status.IN_FORCE
                && from.filter(first -> !day.isBefore(first)).isPresent()
                && until.filter(last -> day.isAfter(last)).isEmpty();
    }

    Optional<TimeLimit> limit(String ruleId) {
        return limits.stream().filter(limit -> limit.ruleId().equals(ruleId)).findFirst();
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return status == Status.IN_FORCE
                && from.filter(start -> !start.isAfter(last)).isPresent()
                && until.filter(end -> end.isBefore(first)).isEmpty();
    }
}
