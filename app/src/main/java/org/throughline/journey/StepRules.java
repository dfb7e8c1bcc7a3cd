package org.throughline.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Whether a fact can be recorded, moved to another day or undone: facts are in the past and in an order that can be. */
final class StepRules {
    private StepRules() {}

    /** Why a step cannot be recorded on a day, if it cannot. */
    static Optional<WhyNot> whyNot(Assessment a, FactKind kind, LocalDate on, LocalDate today) {
        if (!a.stageOn(today).next().contains(kind)) {
            return Optional.of(WhyNot.NOT_THE_NEXT_STEP);
        }
        if (on.isAfter(today)) {
            return Optional.of(WhyNot.NOT_YET);
        }
        if (on.isBefore(a.receivedOn())) {
            return Optional.of(WhyNot.BEFORE_THE_REQUEST);
        }
        return a.standing().stream()
                .filter(fact -> fact.kind().movesTheRequest() && on.isBefore(fact.on()))
                .findFirst()
                .map(_ -> WhyNot.BEFORE_THE_LAST_STEP);
    }

    /** Why a standing fact cannot be moved to another day, if it cannot. */
    static Optional<WhyNot> whyNotMove(Assessment a, RecordedFact fact, LocalDate to, LocalDate today) {
        boolean starts = fact.kind() == FactKind.REQUEST_RECEIVED;
        if (!starts && !fact.kind().movesTheRequest()) {
            return Optional.of(WhyNot.NOT_YOURS_TO_WRITE);
        }
        if (to.isAfter(today)) {
            return Optional.of(WhyNot.NOT_YET);
        }
        if (!starts && to.isBefore(a.receivedOn())) {
            return Optional.of(WhyNot.BEFORE_THE_REQUEST);
        }
        if (neighbours(a, fact).anyMatch(other -> comesBefore(fact, other) && to.isAfter(other.on()))) {
            return Optional.of(WhyNot.AFTER_A_LATER_STEP);
        }
        return neighbours(a, fact)
                .filter(other -> comesBefore(other, fact) && to.isBefore(other.on()))
                .findFirst()
                .map(_ -> WhyNot.BEFORE_THE_LAST_STEP);
    }

    /** Why a standing fact cannot be said never to have happened, if it cannot. */
    static Optional<WhyNot> whyNotUndo(Assessment a, RecordedFact fact) {
        return switch (fact.kind()) {
            case REQUEST_RECEIVED -> Optional.of(WhyNot.STARTS_EVERYTHING);
            case ADVICE_GIVEN -> Optional.of(WhyNot.NOT_YOURS_TO_WRITE);
            case ADVICE_REQUESTED ->
                a.advice().stream()
                        .filter(asked -> fact.request().equals(Optional.of(asked.id()))
                                && asked.words().isPresent())
                        .findFirst()
                        .map(_ -> WhyNot.ALREADY_GIVEN);
            default -> Optional.empty();
        };
    }

    /** The other steps; for the request itself, everything that followed it. */
    private static java.util.stream.Stream<RecordedFact> neighbours(Assessment a, RecordedFact fact) {
        return a.standing().stream()
                .filter(other -> !other.id().equals(fact.id()))
                .filter(other ->
                        fact.kind() == FactKind.REQUEST_RECEIVED || other.kind().movesTheRequest());
    }

    private static boolean comesBefore(RecordedFact one, RecordedFact other) {
        return one.kind() == FactKind.REQUEST_RECEIVED
                || (other.kind() != FactKind.REQUEST_RECEIVED
                        && Comparator.comparing(RecordedFact::on)
                                        .thenComparing(f -> f.dates().recordedAt())
                                        .compare(one, other)
                                < 0);
    }
}
