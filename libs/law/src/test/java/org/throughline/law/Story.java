package org.throughline.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.law.Fact.Replaces;

/** The facts of one child in the order they were written down, for tests to read as a story. */
final class Story {

    final List<Fact> facts = new ArrayList<>();

    Story requested(String received) {
        return add("request", new Happening.RequestReceived(), dates().receivedOn(LocalDate.parse(received)));
    }

    Story willAssess(String sent) {
        return add("assess", new Happening.DecidedToAssess(), dates().sentOn(LocalDate.parse(sent)));
    }

    Story willNotAssess(String sent) {
        return add("refusal", new Happening.DecidedNotToAssess(), dates().sentOn(LocalDate.parse(sent)));
    }

    Story askedForAdvice(String body, String received) {
        FactDates dates = dates().sentOn(LocalDate.parse(received)).receivedOn(LocalDate.parse(received));
        return add("ask-" + body, new Happening.AdviceRequested(body), dates);
    }

    Story advised(String body, String sent) {
        return add("advice-" + body, new Happening.AdviceGiven(body), dates().sentOn(LocalDate.parse(sent)));
    }

    Story draftServed(String served) {
        return add("draft", new Happening.DraftPlanServed(), dates().servedOn(LocalDate.parse(served)));
    }

    Story noPlan(String sent) {
        return add("no-plan", new Happening.DecidedNoPlan(), dates().sentOn(LocalDate.parse(sent)));
    }

    Story finalPlan(String sent) {
        return add("final", new Happening.FinalPlanSent(), dates().sentOn(LocalDate.parse(sent)));
    }

    Story withdrawn(String received) {
        return add("withdrawal", new Happening.RequestWithdrawn(), dates().receivedOn(LocalDate.parse(received)));
    }

    Story claimed(ExceptionGround ground, Happening.Concerning concerning, String on) {
        LocalDate day = LocalDate.parse(on);
        Happening claim = new Happening.ExceptionClaimed(
                ground, concerning, day.minusDays(30), day, "made it impractical", "a letter", "A. Officer");
        return add("claim", claim, dates().happenedOn(day));
    }

    Story corrected(String earlierId, Happening happening, FactDates dates, String why) {
        facts.add(new Fact("fact" + facts.size(), happening, dates, Optional.of(new Replaces(earlierId, why))));
        return this;
    }

    Story add(String id, Happening happening, FactDates dates) {
        boolean taken = facts.stream().anyMatch(fact -> fact.id().equals(id));
        facts.add(new Fact(taken ? id + facts.size() : id, happening, dates));
        return this;
    }

    /** Written down one second after the fact before. */
    FactDates dates() {
        return FactDates.recorded(Instant.EPOCH.plusSeconds(facts.size()));
    }

    List<Duty> duties() {
        return Duties.from(facts, Editions.england());
    }

    Duty duty(String key) {
        return duties().stream()
                .filter(duty -> duty.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No duty " + key + " among "
                        + duties().stream().map(Duty::key).toList()));
    }

    Status status(String key, String today) {
        return duty(key).statusOn(LocalDate.parse(today));
    }
}
