package org.throughline.web.demo;

import static org.throughline.web.demo.DemoMeetings.done;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.evidence.DraftedReport;
import org.throughline.evidence.DraftedReports;
import org.throughline.evidence.LocalCondition;
import org.throughline.pages.Dates;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Ingredient;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Priority;
import org.throughline.partnership.conditions.LocalConditions;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

/**
 * What the made-up partnership decided about the bank's recommendations: one report waits for the officer's yes, and one of a
 * decision that tells others nothing was put aside.
 */
@Component
class DemoDecisions {
    private static final String PARTNERSHIP = "Fernshire SEND Partnership";
    private static final String FIRST_ITEM = "Let the first item of every meeting come from a family.";
    private static final int DECIDED = 12;

    private final Partnerships partnerships;
    private final Improvements improvements;
    private final DraftedReports drafts;
    private final LocalConditions conditions;
    private final Today today;

    DemoDecisions(
            Partnerships partnerships,
            Improvements improvements,
            DraftedReports drafts,
            LocalConditions conditions,
            Today today) {
        this.partnerships = partnerships;
        this.improvements = improvements;
        this.drafts = drafts;
        this.conditions = conditions;
        this.today = today;
    }

    void tell(Cast cast) {
        today.asOf(
                LocalDate.now(today)
                        .minusDays(DECIDED)
                        .atTime(LocalTime.NOON)
                        .atZone(Dates.LONDON)
                        .toInstant(),
                () -> {
                    Viewer joanna = cast.viewer("joanna");
                    Viewer facilitator = cast.viewer("facilitator");
                    done(conditions.mark(
                            facilitator,
                            partnership(facilitator),
                            List.of(LocalCondition.RURAL, LocalCondition.HIGH_TURNOVER),
                            UUID.randomUUID()));
                    UUID other = decide(
                            facilitator,
                            Ingredient.BOUNDARIES,
                            Choice.Decided.DECLINE,
                            "It is about meetings, and this priority is about one person for each family.");
                    drafts.waiting(joanna).stream()
                            .map(DraftedReport::id)
                            .filter(other::equals)
                            .forEach(id -> drafts.putAside(joanna, id));
                    decide(
                            facilitator,
                            Ingredient.PREPARATION,
                            Choice.Decided.ADAPT,
                            "The second item. The first is who is here, because two families had never met the others.");
                });
    }

    private UUID partnership(Viewer by) {
        return partnerships.all(by).stream()
                .filter(p -> p.name().equals(PARTNERSHIP))
                .map(Partnership::id)
                .findFirst()
                .orElseThrow();
    }

    private UUID decide(Viewer by, Ingredient ingredient, Choice.Decided decided, String reason) {
        UUID partnership = partnership(by);
        UUID priority = improvements.of(by, partnership).priorities().stream()
                .filter(p -> p.ingredient() == ingredient)
                .map(Priority::id)
                .findFirst()
                .orElseThrow();
        String reference = improvements.recommended(by, partnership, ingredient).stream()
                .filter(r -> r.title().equals(FIRST_ITEM))
                .findFirst()
                .orElseThrow()
                .reference();
        return done(improvements.decide(by, priority, reference, decided, reason, UUID.randomUUID()));
    }
}
