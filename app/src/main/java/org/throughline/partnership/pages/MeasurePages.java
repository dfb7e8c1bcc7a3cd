package org.throughline.partnership.pages;

import static org.throughline.partnership.DesignWords.*;
import static org.throughline.partnership.PartnershipWords.*;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Goal;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Viewer;

/** Drawing up how a partnership will know, and looking at it again. For whoever leads or facilitates it. */
@Controller
class MeasurePages {
    private final DrawingUp drawing;
    private final Partnerships partnerships;

    MeasurePages(DrawingUp drawing, Partnerships partnerships) {
        this.drawing = drawing;
        this.partnerships = partnerships;
    }

    @GetMapping("/partnerships/{partnership}/add-measure")
    Reply askMeasure(Viewer viewer, Form form, @PathVariable String partnership) {
        return drawing.up(viewer, partnership, d -> measurePage(d, form));
    }

    @PostMapping("/partnerships/{partnership}/add-measure")
    Reply measure(Viewer viewer, Form form, @PathVariable String partnership) {
        return drawing.up(viewer, partnership, d -> {
            String name = Entry.text(form, "name", SLIP_MEASURE);
            String definition = Entry.text(form, "definition", SLIP_DEFINITION);
            Optional<Goal> goal = Entry.chosen(form, "goal", d.goals(), g -> g.id().toString(), SLIP_MEASURE_GOAL);
            String unit = Entry.text(form, "unit", SLIP_UNIT);
            Optional<BigDecimal> baseline = Entry.amount(form, "baseline", SLIP_AMOUNT);
            Optional<LocalDate> baselineOn = form.date("baseline-on", SLIP_REAL_DATE);
            Optional<BigDecimal> target = Entry.amount(form, "target", SLIP_AMOUNT);
            Optional<Place> owner = Entry.chosen(form, "owner", d.places(), p -> p.id().toString(), SLIP_OWNER);
            Optional<LocalDate> reviewOn = form.date("review-on", SLIP_REAL_DATE);
            if (!form.ok()) {
                return measurePage(d, form);
            }
            Measure measure = new Measure(
                    UUID.randomUUID(),
                    d.partnership().id(),
                    goal.orElseThrow().id(),
                    name,
                    definition,
                    unit,
                    baseline.orElseThrow(),
                    baselineOn.orElseThrow(),
                    target.orElseThrow(),
                    owner.orElseThrow().id(),
                    reviewOn.orElseThrow(),
                    List.of());
            return DrawingUp.done(d, partnerships.add(viewer, measure, form.once()));
        });
    }

    private static FormPage measurePage(Design d, Form form) {
        List<Content> questions = List.of(
                Entry.line("name", ASK_MEASURE, ASK_MEASURE_HINT, form),
                Entry.words("definition", ASK_DEFINITION, ASK_DEFINITION_HINT, form),
                Entry.pick("goal", ASK_MEASURE_GOAL, null, d.goals(), g -> g.id().toString(), Goal::words, form),
                Entry.line("unit", ASK_UNIT, ASK_UNIT_HINT, form),
                Entry.line("baseline", ASK_BASELINE, null, form),
                Entry.day("baseline-on", ASK_BASELINE_ON, DATE_HINT, form),
                Entry.line("target", ASK_TARGET, null, form),
                Entry.pick("owner", ASK_OWNER, ASK_OWNER_HINT, d.places(), p -> p.id().toString(), Place::title, form),
                Entry.day("review-on", ASK_REVIEW_ON, ASK_REVIEW_ON_HINT, form));
        return DrawingUp.page(
                d, MEASURE_TITLE.say(), MEASURE_LEAD.say(), "/add-measure", questions, MEASURE_DO.say(), form);
    }

    @GetMapping("/partnerships/{partnership}/review-measure/{measure}")
    Reply askReview(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String measure) {
        return drawing.up(
                viewer,
                partnership,
                d -> measureOf(d, measure)
                        .<Reply>map(m -> reviewPage(d, m, form))
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/partnerships/{partnership}/review-measure/{measure}")
    Reply review(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String measure) {
        return drawing.up(
                viewer,
                partnership,
                d -> measureOf(d, measure)
                        .<Reply>map(m -> {
                            Optional<BigDecimal> amount = Entry.amount(form, "amount", SLIP_AMOUNT);
                            Optional<LocalDate> next = form.date("next", SLIP_REAL_DATE);
                            if (!form.ok()) {
                                return reviewPage(d, m, form);
                            }
                            Answer<UUID> answer = partnerships.review(
                                    viewer,
                                    d.partnership().id(),
                                    m.id(),
                                    amount.orElseThrow(),
                                    next.orElseThrow(),
                                    form.once());
                            return Entry.refused(answer, form, "next")
                                    ? reviewPage(d, m, form)
                                    : DrawingUp.done(d, answer);
                        })
                        .orElseGet(Reply.NotThere::new));
    }

    private static FormPage reviewPage(Design d, Measure m, Form form) {
        return DrawingUp.page(
                d,
                REVIEW_TITLE.say(m.name()),
                m.definition(),
                "/review-measure/" + m.id(),
                List.of(
                        Entry.line("amount", ASK_AMOUNT, null, form),
                        Entry.day("next", ASK_NEXT_REVIEW, DATE_HINT, form)),
                REVIEW_DO.say(),
                form);
    }

    private static Optional<Measure> measureOf(Design d, String id) {
        return Paths.uuid(id).flatMap(d::measure);
    }
}
