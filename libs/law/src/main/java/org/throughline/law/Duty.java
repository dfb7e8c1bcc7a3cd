package org.throughline.law;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing the law asks of someone because of one fact: the last lawful day, the words it rests on, and what became of it.
 * Never "late": that depends on the day somebody looks, {@link #statusOn}.
 *
 * @param key the same for the same duty however often it is worked out, also after its starting fact was corrected
 * @param bodyKey the body that was asked, for advice
 * @param startFactId the fact as it stands now, after corrections
 * @param due the last lawful day; no exception moves it
 * @param edition the law in force on the start date, kept whatever comes later
 */
public record Duty(
        String key,
        TimeLimit limit,
        Optional<String> bodyKey,
        String startFactId,
        LocalDate startDate,
        LocalDate due,
        Outcome outcome,
        Edition edition,
        List<ClaimedException> exceptions,
        Explanation explanation) {

    public Duty {
        exceptions = List.copyOf(exceptions);
    }

    /** Such as "R-4". */
    public String ruleId() {
        return limit.ruleId();
    }

    /** The version of our reading of the rule, from 1. */
    public int ruleVersion() {
        return limit.rule().version();
    }

    public Party owedBy() {
        return limit.owed().by();
    }

    public Party owedTo() {
        return limit.owed().to();
    }

    public Citation citation() {
        return limit.citation();
    }

    /** The day it was done, in time or not. */
    public Optional<LocalDate> met() {
        return outcome instanceof Outcome.Met met ? Optional.of(met.on()) : Optional.empty();
    }

    /** How it stands on a day. What is dated after that day has not happened yet. */
    public Status statusOn(LocalDate today) {
        return switch (outcome) {
            case Outcome.Met(LocalDate on, String by)
            when !on.isAfter(today) ->
                on.isAfter(due) ? new Status.MetLate(on, daysLate(on)) : new Status.MetInTime(on);
            case Outcome.NoLongerApplies(LocalDate since, Outcome.Ending why, String by)
            when !since.isAfter(today) ->
                new Status.NoLongerApplies(since, why, nature() == TimeLimit.Nature.MUST ? daysLate(since) : 0);
            default -> openOn(today);
        };
    }

    private Status openOn(LocalDate today) {
        if (today.isBefore(due)) {
            return new Status.DueIn(DAYS.between(today, due));
        }
        if (today.equals(due)) {
            return new Status.LastDayToday();
        }
        return switch (nature()) {
            case MUST -> new Status.Late(daysLate(today));
            case ONLY_IF -> new Status.PassedUndecided(daysLate(today));
            case AT_LEAST -> new Status.WindowClosed(due);
        };
    }

    private TimeLimit.Nature nature() {
        return limit.owed().nature();
    }

    private long daysLate(LocalDate day) {
        return Math.max(0, DAYS.between(due, day));
    }
}
