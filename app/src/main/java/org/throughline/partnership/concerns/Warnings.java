package org.throughline.partnership.concerns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;
import org.throughline.work.JobKind;

/** Each night warns the seats that have left a concern unanswered for ten, then for fifteen working days (R7). */
@Component
public class Warnings implements JobKind {
    private final ConcernStore store;
    private final Acting acting;
    private final Partnerships partnerships;
    private final Clock clock;

    Warnings(ConcernStore store, Acting acting, Partnerships partnerships, Clock clock) {
        this.store = store;
        this.acting = acting;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "warning-of-concerns";
    }

    @Override
    public String purpose() {
        return Purpose.CHASING.name();
    }

    @Override
    public boolean nightly() {
        return true;
    }

    /** One partnership a step. A warning that was given is not given again. */
    @Override
    public Step step(UUID about, Optional<UUID> reached) {
        Optional<UUID> next = partnerships.after(reached);
        if (next.isEmpty()) {
            return new Finished(0);
        }
        warn(next.get(), LocalDate.now(clock));
        return new More(next.get(), 1);
    }

    private void warn(UUID partnership, LocalDate today) {
        acting.doAs(
                Viewer.service(Purpose.CHASING, today),
                () -> store.of(partnership).stream()
                        .filter(c -> c.answeredOn().isEmpty())
                        .forEach(c -> {
                            warn(c, Happened.Kind.WARNED_10, c.firstWarningOn(), today);
                            warn(c, Happened.Kind.WARNED_15, c.secondWarningOn(), today);
                        }));
    }

    private void warn(Concern c, Happened.Kind kind, LocalDate from, LocalDate today) {
        if (!from.isAfter(today) && c.step(kind).isEmpty()) {
            store.add(c, new Happened(kind, today, false, Optional.empty()));
        }
    }
}
