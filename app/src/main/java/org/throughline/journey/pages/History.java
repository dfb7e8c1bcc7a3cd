package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.journey.Assessment;
import org.throughline.journey.FactKind;
import org.throughline.journey.JourneyWords;
import org.throughline.journey.RecordedFact;
import org.throughline.pages.Dates;

/** What was recorded about a request, in the order it was recorded; what was put right stays readable. */
final class History {
    private History() {}

    static List<JourneyPage.HistoryRow> of(Assessment a, Names names, boolean mayCorrect) {
        Set<UUID> standing = a.standing().stream().map(RecordedFact::id).collect(Collectors.toSet());
        return a.facts().stream()
                .map(fact -> new JourneyPage.HistoryRow(
                        what(a, fact, names),
                        Dates.day(fact.on()),
                        RECORDED_BY.say(
                                names.name(fact.by()), Dates.moment(fact.dates().recordedAt())),
                        fact.replaces().map(c -> CORRECTION.say(c.reason())),
                        !standing.contains(fact.id()) && fact.kind() != FactKind.NEVER_HAPPENED,
                        mayCorrect && standing.contains(fact.id()) && correctable(a, fact)
                                ? Optional.of(Paths.correct(a.child(), a.id(), fact.id()))
                                : Optional.empty()))
                .toList();
    }

    private static boolean correctable(Assessment a, RecordedFact fact) {
        return switch (fact.kind()) {
            case ADVICE_GIVEN, NEVER_HAPPENED -> false;
            case ADVICE_REQUESTED ->
                a.advice().stream()
                        .anyMatch(asked -> fact.request().equals(Optional.of(asked.id()))
                                && asked.words().isEmpty());
            default -> true;
        };
    }

    private static String what(Assessment a, RecordedFact fact, Names names) {
        if (fact.kind() == FactKind.NEVER_HAPPENED) {
            String mistaken = fact.replaces().stream()
                    .flatMap(c -> a.facts().stream().filter(f -> f.id().equals(c.fact())))
                    .map(f -> kind(f.kind()).say())
                    .findFirst()
                    .orElse("");
            return FACT_NEVER_HAPPENED.say(mistaken);
        }
        String who = fact.request().stream()
                .flatMap(request ->
                        a.advice().stream().filter(asked -> asked.id().equals(request)))
                .map(asked -> names.name(asked.seat()))
                .findFirst()
                .orElse("");
        return kind(fact.kind()).say(who);
    }

    static JourneyWords kind(FactKind kind) {
        return switch (kind) {
            case REQUEST_RECEIVED -> FACT_REQUEST_RECEIVED;
            case DECIDED_TO_ASSESS -> FACT_DECIDED_TO_ASSESS;
            case DECIDED_NOT_TO_ASSESS -> FACT_DECIDED_NOT_TO_ASSESS;
            case ADVICE_REQUESTED -> FACT_ADVICE_REQUESTED;
            case ADVICE_GIVEN -> FACT_ADVICE_GIVEN;
            case DECIDED_NO_PLAN -> FACT_DECIDED_NO_PLAN;
            case FINAL_PLAN_SENT -> FACT_FINAL_PLAN_SENT;
            case REQUEST_WITHDRAWN -> FACT_REQUEST_WITHDRAWN;
            case EXCEPTION_CLAIMED -> FACT_EXCEPTION_CLAIMED;
            case NEVER_HAPPENED -> FACT_NEVER_HAPPENED;
        };
    }
}
