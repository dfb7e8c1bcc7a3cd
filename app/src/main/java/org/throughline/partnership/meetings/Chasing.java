package org.throughline.partnership.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.work.JobKind;

/**
 * Each night reminds whoever owes something whose day has passed, then tells who facilitates, then who leads. It knows
 * nothing of meetings: a month without one chases all the same (requirement 37).
 */
@Component
public class Chasing implements JobKind {
    private final Promises promises;
    private final TaskStore store;
    private final Partnerships partnerships;
    private final Clock clock;

    Chasing(Promises promises, TaskStore store, Partnerships partnerships, Clock clock) {
        this.promises = promises;
        this.store = store;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "chasing-promises";
    }

    @Override
    public String purpose() {
        return Purpose.CHASING.name();
    }

    @Override
    public boolean nightly() {
        return true;
    }

    /** One partnership a step. A reminder that was made is not made again. */
    @Override
    public Step step(UUID about, Optional<UUID> reached) {
        Optional<UUID> next = partnerships.after(reached);
        if (next.isEmpty()) {
            return new Finished(0);
        }
        chase(next.get(), LocalDate.now(clock));
        return new More(next.get(), 1);
    }

    private void chase(UUID partnership, LocalDate today) {
        for (Promises.Owed owed : promises.owed(Viewer.service(Purpose.CHASING, today), partnership)) {
            next(owed, ChronoUnit.DAYS.between(owed.dueOn(), today))
                    .ifPresent(step -> store.chase(new Chase(
                            partnership,
                            owed.kind(),
                            owed.topic(),
                            owed.dueOn(),
                            step,
                            owed.owner().id(),
                            today)));
        }
    }

    /** One step up the ladder in a night, even if the installation was off for a month. */
    private static Optional<Chase.Step> next(Promises.Owed owed, long daysLate) {
        return Arrays.stream(Chase.Step.values())
                .filter(step -> owed.chases().stream().noneMatch(c -> c.step() == step))
                .findFirst()
                .filter(step -> daysLate >= step.daysLate());
    }
}
