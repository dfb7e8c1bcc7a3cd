package org.throughline.web.madeup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.throughline.journey.FactKind;
import org.throughline.law.Duties;
import org.throughline.law.Duty;
import org.throughline.law.Editions;
import org.throughline.law.Fact;
import org.throughline.law.FactDates;
import org.throughline.law.Happening;
import org.throughline.law.Outcome;

/**
 * Requests for an assessment in the year before, as far as they have come, in the shares published for 2024; the duties
 * are those that the law module works out from the facts.
 */
final class Requests {
    /** Of those decided within six weeks, and of plans finished within twenty. */
    private static final double IN_SIX_WEEKS = 0.848;

    private static final double IN_TWENTY_WEEKS = 0.464;
    private static final double ASSESSED = 0.654 / (0.654 + 0.252);
    private static final double WITHDRAWN = 0.016;

    private final Tables tables;
    private final LocalDate today;

    Requests(Tables tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
    }

    private record Step(UUID id, FactKind kind, Happening what, LocalDate on, Instant at, UUID seat) {
        FactDates dates() {
            FactDates dates = FactDates.recorded(at).happenedOn(on);
            return kind == FactKind.REQUEST_RECEIVED || kind == FactKind.REQUEST_WITHDRAWN
                    ? dates.receivedOn(on)
                    : dates.sentOn(on);
        }
    }

    void write(Household h, SplittableRandom random) {
        if (random.nextDouble() >= Population.SHARE_ASKED_THIS_YEAR) {
            return;
        }
        LocalDate asked = today.minusDays(random.nextInt(365));
        if (asked.isBefore(h.record().born().orElseThrow().plusDays(31))
                || asked.isBefore(h.home().from())
                || !h.orders().isEmpty()) {
            return;
        }
        List<Step> steps = steps(h, asked, random);
        UUID area = h.home().area().value();
        UUID process = Ids.draw(random);
        tables.processes.row(
                area,
                process,
                h.record().id().value(),
                "EHC_NEEDS_ASSESSMENT",
                h.adults().getFirst().person().id().value(),
                h.adults().getFirst().seat().id().value(),
                "PARENT",
                h.home().controller().value(),
                null,
                steps.getFirst().at());
        for (Step s : steps) {
            tables.facts.row(
                    area,
                    s.id(),
                    process,
                    s.kind(),
                    s.on(),
                    s.dates().sent().orElse(null),
                    s.dates().received().orElse(null),
                    s.at(),
                    s.seat());
        }
        duties(area, process, steps);
    }

    private List<Step> steps(Household h, LocalDate asked, SplittableRandom random) {
        List<Step> steps = new ArrayList<>();
        UUID parent = h.adults().getFirst().seat().id().value();
        UUID officer = h.officer().seat().id().value();
        add(steps, FactKind.REQUEST_RECEIVED, new Happening.RequestReceived(), asked, parent, random);
        if (random.nextDouble() < WITHDRAWN) {
            add(
                    steps,
                    FactKind.REQUEST_WITHDRAWN,
                    new Happening.RequestWithdrawn(),
                    asked.plusDays(20),
                    parent,
                    random);
            return steps;
        }
        int decided = random.nextDouble() < IN_SIX_WEEKS ? 20 + random.nextInt(23) : 43 + random.nextInt(40);
        if (random.nextDouble() >= ASSESSED) {
            add(
                    steps,
                    FactKind.DECIDED_NOT_TO_ASSESS,
                    new Happening.DecidedNotToAssess(),
                    asked.plusDays(decided),
                    officer,
                    random);
            return steps;
        }
        add(
                steps,
                FactKind.DECIDED_TO_ASSESS,
                new Happening.DecidedToAssess(),
                asked.plusDays(decided),
                officer,
                random);
        int plan = random.nextDouble() < IN_TWENTY_WEEKS ? 120 + random.nextInt(21) : 141 + random.nextInt(160);
        add(steps, FactKind.FINAL_PLAN_SENT, new Happening.FinalPlanSent(), asked.plusDays(plan), officer, random);
        return steps;
    }

    /** Only what has happened by today, one step after the other. */
    private void add(
            List<Step> steps, FactKind kind, Happening what, LocalDate on, UUID seat, SplittableRandom random) {
        UUID id = Ids.draw(random);
        Instant at = HouseholdRows.at(on, random);
        if (!on.isAfter(today)) {
            steps.add(new Step(id, kind, what, on, at, seat));
        }
    }

    private void duties(UUID area, UUID process, List<Step> steps) {
        List<Fact> facts = steps.stream()
                .map(s -> new Fact(s.id().toString(), s.what(), s.dates(), java.util.Optional.empty()))
                .toList();
        for (Duty duty : Duties.from(facts, Editions.england())) {
            Outcome.NoLongerApplies ended = duty.outcome() instanceof Outcome.NoLongerApplies end ? end : null;
            tables.duties.row(
                    area,
                    process,
                    duty.key(),
                    duty.ruleId(),
                    duty.ruleVersion(),
                    duty.edition().id(),
                    duty.bodyKey().orElse(null),
                    duty.startFactId(),
                    duty.startDate(),
                    duty.due(),
                    duty.met().orElse(null),
                    ended == null ? null : ended.since(),
                    ended == null ? null : ended.why());
        }
    }
}
