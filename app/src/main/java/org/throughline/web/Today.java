package org.throughline.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.throughline.pages.Dates;

/**
 * The clock of this installation, in London. For trying out a twenty-week law it can pretend to be another day; it can
 * not where people's real records are kept.
 */
public final class Today extends Clock {
    private static final ScopedValue<Instant> TOLD_AS_OF = ScopedValue.newInstance();

    private final boolean mayPretend;
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    public Today(boolean mayPretend) {
        this.mayPretend = mayPretend;
    }

    public boolean mayPretend() {
        return mayPretend;
    }

    /** From now on it is this day, at the present time of day. */
    public void pretend(LocalDate day) {
        if (!mayPretend) {
            throw new IllegalStateException("A pretend date is only for trying things out, not for people's records");
        }
        // by the clock on the wall: a day may have 23 or 25 hours between here and there
        ZonedDateTime now = Instant.now().atZone(Dates.LONDON);
        shift.set(Duration.between(now, now.with(day)));
    }

    /** The day pretended, if any. */
    public Optional<LocalDate> pretended() {
        return shift.get().isZero() ? Optional.empty() : Optional.of(LocalDate.now(this));
    }

    /** The demonstration tells its years as they happened: the work runs as if at that moment. */
    public void asOf(Instant moment, Runnable work) {
        if (!mayPretend) {
            throw new IllegalStateException("Only the demonstration tells the past");
        }
        ScopedValue.where(TOLD_AS_OF, moment).run(work);
    }

    /** In whole microseconds, as the database keeps a moment, so that one that was kept and read again is still the same. */
    @Override
    public Instant instant() {
        Instant moment = TOLD_AS_OF.isBound() ? TOLD_AS_OF.get() : Instant.now().plus(shift.get());
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return Dates.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
