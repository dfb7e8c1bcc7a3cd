package org.throughline.partnership.trials;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.evidence.Direction;
import org.throughline.partnership.TrialWords;

/**
 * One trial, from a draft to what came of it.
 *
 * @param arms the arms of the plan with their results, the one that the others are compared with first
 */
public record Trial(
        UUID id,
        UUID partnership,
        Plan plan,
        List<Arm> arms,
        LocalDate registeredOn,
        Optional<Frozen> frozen,
        List<Amendment> amendments,
        Optional<Ended> ended) {
    /** Of an arm with fewer people no figure is kept. */
    public static final int FEWEST_PEOPLE = 5;

    /** The day on which the plan became what it is, and its mark. */
    public record Frozen(LocalDate on, String sha256) {}

    /** What was done otherwise than planned, said on its day. */
    public record Amendment(UUID id, LocalDate on, String words, String why) {}

    /** One group of people, what they got, and what was measured. */
    public record Arm(UUID id, String words, Optional<Result> result) {}

    /** @param amount of the outcome, in its unit */
    public record Result(int people, BigDecimal amount) {}

    /** How it ended. */
    public enum How {
        AS_PLANNED,
        STOPPED_BY_RULE,
        STOPPED;

        public String words() {
            return TrialWords.valueOf("HOW_" + name()).say();
        }
    }

    /**
     * What came of it.
     *
     * @param departures what was done otherwise than planned
     */
    public record Ended(
            LocalDate on,
            How how,
            String found,
            String departures,
            String harm,
            String limits,
            Optional<LocalDate> offeredOn) {}

    public boolean isDraft() {
        return frozen.isEmpty();
    }

    public boolean isRunning() {
        return frozen.isPresent() && ended.isEmpty();
    }

    /** The plan still has the mark with which it was frozen. */
    public boolean isAsItWasFrozen() {
        return frozen.filter(f -> f.sha256().equals(plan.sha256())).isPresent();
    }

    /** How far an arm is from the first one, in the outcome's unit; more is above nought. */
    public Optional<BigDecimal> difference(Arm arm) {
        return arm.result()
                .flatMap(r -> arms.getFirst().result().map(first -> r.amount().subtract(first.amount())));
    }

    /**
     * Which way an arm points, by the smallest difference that the plan said would matter. A rule of the plan and no test of
     * significance.
     */
    public Direction direction(Arm arm) {
        Optional<BigDecimal> difference = difference(arm);
        if (difference.isEmpty()) {
            return Direction.UNCLEAR;
        }
        if (difference.get().abs().compareTo(plan.smallest()) < 0) {
            return Direction.NO_DIFFERENCE;
        }
        boolean more = difference.get().signum() > 0;
        return more == (plan.better() == Plan.Better.MORE) ? Direction.BETTER : Direction.WORSE;
    }

    /** Of all arms together: the one way they point, mixed where they point several ways. */
    public Direction direction() {
        List<Direction> ways =
                arms.stream().skip(1).map(this::direction).distinct().toList();
        return ways.size() == 1 ? ways.getFirst() : Direction.MIXED;
    }
}
