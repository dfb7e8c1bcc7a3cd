package org.throughline.partnership.concerns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.throughline.partnership.ConcernWords;
import org.throughline.partnership.WorkingDays;

/**
 * A concern of the family side, to one seat.
 *
 * @param publicFrom the day from which it is public if it is unanswered then: the day after twenty working days
 * @param answeredOn empty again where the family side said that the answer was none
 * @param steps as far as this viewer may read them, in the order in which they happened
 */
public record Concern(
        UUID id,
        UUID partnership,
        UUID raisedBy,
        UUID to,
        Topic topic,
        LocalDate raisedOn,
        LocalDate publicFrom,
        Optional<LocalDate> heardOn,
        Optional<LocalDate> answeredOn,
        Optional<Felt> felt,
        Optional<LocalDate> releasedOn,
        List<Happened> steps) {

    /** Whether the answer felt respectful: asked once, of whoever raised it. Tone is never judged by a program. */
    public enum Felt {
        YES,
        PARTLY,
        NO;

        public String words() {
            return ConcernWords.valueOf("FELT_" + name()).say();
        }
    }

    public Concern with(List<Happened> told) {
        return new Concern(
                id,
                partnership,
                raisedBy,
                to,
                topic,
                raisedOn,
                publicFrom,
                heardOn,
                answeredOn,
                felt,
                releasedOn,
                told);
    }

    public Optional<Happened> step(Happened.Kind kind) {
        return steps.stream().filter(s -> s.kind() == kind).findFirst();
    }

    /** When it was opened by the seat it was put to; by its first reply at the latest, where others write down what that seat says. */
    public Optional<LocalDate> knownToBeHeardOn() {
        return heardOn.or(() -> steps.stream()
                .filter(s -> !s.kind().byFamilies() && !s.kind().isWarning())
                .map(Happened::on)
                .min(Comparator.naturalOrder()));
    }

    /** Working days for which it was, or has been, without an answer. */
    public int daysUnanswered(LocalDate today) {
        return WorkingDays.between(raisedOn, answeredOn.orElse(today));
    }

    /** After how many working days without an answer its seat was warned last; empty if it was not. */
    public OptionalInt warnedAfter() {
        if (step(Happened.Kind.WARNED_15).isPresent()) {
            return OptionalInt.of(Days.SECOND_WARNING);
        }
        return step(Happened.Kind.WARNED_10).isPresent() ? OptionalInt.of(Days.FIRST_WARNING) : OptionalInt.empty();
    }

    /** Everybody may know that it is there, whom it was put to, and how long it waited. */
    public boolean overdueIsPublic(LocalDate today) {
        return !publicFrom.isAfter(today)
                && answeredOn.map(on -> !on.isBefore(publicFrom)).orElse(true);
    }

    /**
     * Whether it was answered within its clock, as that stood on a day: twenty working days, and ten more after an answer that was none.
     * Empty while the clock still runs. What happened later does not change it.
     */
    Optional<Boolean> answeredInTime(LocalDate day) {
        LocalDate late = WorkingDays.after(raisedOn, Days.PUBLIC).plusDays(1);
        Optional<LocalDate> none = on(Happened.Kind.NO_ANSWER, day);
        Optional<LocalDate> first = on(Happened.Kind.ANSWERED, day);
        boolean firstInTime = first.filter(on -> on.isBefore(late)).isPresent();
        if (none.isEmpty() || !firstInTime) {
            return within(first, late, day);
        }
        LocalDate lateAgain =
                later(late, WorkingDays.after(none.get(), Days.FIRST_WARNING).plusDays(1));
        return within(on(Happened.Kind.ANSWERED_AGAIN, day), lateAgain, day);
    }

    /** Working days until it was answered, as that stood on a day. An answer that was said to be none does not count; empty without any. */
    OptionalInt daysUntilAnswered(LocalDate day) {
        Happened.Kind counts =
                on(Happened.Kind.NO_ANSWER, day).isPresent() ? Happened.Kind.ANSWERED_AGAIN : Happened.Kind.ANSWERED;
        return on(counts, day)
                .map(on -> OptionalInt.of(WorkingDays.between(raisedOn, on)))
                .orElseGet(OptionalInt::empty);
    }

    private static Optional<Boolean> within(Optional<LocalDate> answered, LocalDate late, LocalDate day) {
        return answered.isEmpty() && day.isBefore(late)
                ? Optional.empty()
                : Optional.of(answered.filter(on -> on.isBefore(late)).isPresent());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<LocalDate> on(Happened.Kind kind, LocalDate day) {
        return step(kind).map(Happened::on).filter(on -> !on.isAfter(day));
    }

    public LocalDate firstWarningOn() {
        return WorkingDays.after(raisedOn, Days.FIRST_WARNING);
    }

    public LocalDate secondWarningOn() {
        return WorkingDays.after(raisedOn, Days.SECOND_WARNING);
    }

    /** What the seat it was put to can do next. */
    public List<Happened.Kind> openToAddressee() {
        if (answeredOn.isPresent()) {
            return step(Happened.Kind.ACTED).isPresent() ? List.of() : List.of(Happened.Kind.ACTED);
        }
        Happened.Kind answer =
                step(Happened.Kind.ANSWERED).isPresent() ? Happened.Kind.ANSWERED_AGAIN : Happened.Kind.ANSWERED;
        return step(Happened.Kind.ACKNOWLEDGED).isPresent() || answer == Happened.Kind.ANSWERED_AGAIN
                ? List.of(answer)
                : List.of(Happened.Kind.ACKNOWLEDGED, answer);
    }

    /** Once, whoever raised it can say that an answer was none: the days go on, and there are at least ten more to answer. */
    public boolean canBeNoAnswer() {
        return answeredOn.isPresent() && step(Happened.Kind.NO_ANSWER).isEmpty();
    }
}
