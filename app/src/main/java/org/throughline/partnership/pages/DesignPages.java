package org.throughline.partnership.pages;

import static org.throughline.partnership.DesignWords.*;
import static org.throughline.partnership.PartnershipWords.*;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Goal;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.Seat;
import org.throughline.people.SeatId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Drawing up a partnership: for whoever leads or facilitates it. */
@Controller
class DesignPages {
    private static final int MOST_SEATS = 2000;

    private final Partnerships partnerships;
    private final People people;
    private final Acting acting;

    DesignPages(Partnerships partnerships, People people, Acting acting) {
        this.partnerships = partnerships;
        this.people = people;
        this.acting = acting;
    }

    @GetMapping("/partnerships/{partnership}/reword")
    Reply askWords(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> wordsPage(d, prefilled(d)));
    }

    @PostMapping("/partnerships/{partnership}/reword")
    Reply reworded(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> {
            String vision = Entry.text(form, "vision", SLIP_VISION);
            String conditions = Entry.text(form, "conditions", SLIP_CONDITIONS);
            return form.ok()
                    ? done(d, partnerships.reword(viewer, d.partnership().id(), vision, conditions, form.once()))
                    : wordsPage(d, form);
        });
    }

    private static Form prefilled(Design d) {
        return Form.of(java.util.Map.of(
                "vision", new String[] {d.partnership().vision()},
                "conditions", new String[] {d.partnership().conditions()}));
    }

    private static FormPage wordsPage(Design d, Form form) {
        return page(
                d,
                REWORD_TITLE.say(),
                REWORD_LEAD.say(),
                "/reword",
                List.of(
                        Entry.words("vision", ASK_VISION, ASK_VISION_HINT, form),
                        Entry.words("conditions", ASK_CONDITIONS, ASK_CONDITIONS_HINT, form)),
                REWORD_DO.say(),
                form);
    }

    @GetMapping("/partnerships/{partnership}/add-goal")
    Reply askGoal(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> goalPage(d, form));
    }

    @PostMapping("/partnerships/{partnership}/add-goal")
    Reply goal(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> {
            String words = Entry.text(form, "words", SLIP_GOAL);
            Optional<UUID> under = Paths.uuid(form.typed().text("under"));
            if (!form.ok()) {
                return goalPage(d, form);
            }
            Answer<UUID> answer =
                    partnerships.addGoal(viewer, d.partnership().id(), under, words, form.some("serves"), form.once());
            return Entry.refused(answer, form, "words") ? goalPage(d, form) : done(d, answer);
        });
    }

    private static FormPage goalPage(Design d, Form form) {
        List<Content> questions = new java.util.ArrayList<>();
        questions.add(Entry.words("words", ASK_GOAL, ASK_GOAL_HINT, form));
        questions.add(Entry.words("serves", ASK_SERVES, ASK_SERVES_HINT, form));
        if (!d.goals().isEmpty()) {
            questions.add(Entry.pick(
                    "under", ASK_UNDER, ASK_UNDER_HINT, d.goals(), g -> g.id().toString(), Goal::words, form));
        }
        return page(d, GOAL_TITLE.say(), GOAL_LEAD.say(), "/add-goal", questions, GOAL_DO.say(), form);
    }

    @GetMapping("/partnerships/{partnership}/add-seat")
    Reply askPlace(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> placePage(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}/add-seat")
    Reply place(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> {
            Optional<Side> side = form.one("side", Side.class, SLIP_SIDE);
            String title = Entry.text(form, "title", SLIP_SEAT_TITLE);
            String mandate = Entry.text(form, "mandate", SLIP_MANDATE);
            String answersFor = Entry.text(form, "answers-for", SLIP_ANSWERS_FOR);
            Optional<Place.Duty> duty = form.one("duty", Place.Duty.class, SLIP_DUTY);
            Optional<LocalDate> from = form.date("from", SLIP_FROM);
            Optional<LocalDate> until = form.date("until", SLIP_UNTIL);
            if (!form.ok()) {
                return placePage(viewer, d, form);
            }
            Place place = new Place(
                    UUID.randomUUID(),
                    d.partnership().id(),
                    side.orElseThrow(),
                    title,
                    mandate,
                    answersFor,
                    duty.orElseThrow(),
                    form.some("holder"),
                    form.typed().has("named", "yes"),
                    Paths.uuid(form.typed().text("seat")).map(SeatId::new),
                    from.orElseThrow(),
                    until.orElseThrow());
            Answer<UUID> answer = partnerships.add(viewer, place, form.once());
            return Entry.refused(answer, form, "title") ? placePage(viewer, d, form) : done(d, answer);
        });
    }

    /** A seat with which somebody signs in, as it is offered in a list. */
    private record SignsIn(Seat seat, String words) {}

    private List<SignsIn> signsIn(Viewer viewer) {
        return acting.as(
                viewer,
                () -> people.staffSeats(MOST_SEATS).stream()
                        .filter(s -> Partnerships.sitsByRole(s.role()) && s.heldOn(viewer.today()))
                        .map(s -> new SignsIn(
                                s, people.person(s.person()).map(Person::name).orElse("") + ", " + s.title()))
                        .toList());
    }

    private FormPage placePage(Viewer viewer, Design d, Form form) {
        List<Content> questions = List.of(
                Entry.pick("side", ASK_SIDE, null, List.of(Side.values()), Enum::name, Side::words, form),
                Entry.line("title", ASK_SEAT_TITLE, ASK_SEAT_TITLE_HINT, form),
                Entry.words("mandate", ASK_MANDATE, ASK_MANDATE_HINT, form),
                Entry.words("answers-for", ASK_ANSWERS_FOR, ASK_ANSWERS_FOR_HINT, form),
                Entry.pick("duty", ASK_DUTY, null, List.of(Place.Duty.values()), Enum::name, Place.Duty::words, form),
                Entry.line("holder", ASK_HOLDER, ASK_HOLDER_HINT, form),
                Checkboxes.single("named", Choice.of("yes", ASK_NAMED.say()))
                        .chosen(java.util.Set.copyOf(form.typed().all("named"))),
                Entry.pick(
                        "seat",
                        ASK_SIGNS_IN,
                        ASK_SIGNS_IN_HINT,
                        signsIn(viewer),
                        s -> s.seat().id().toString(),
                        SignsIn::words,
                        form),
                Entry.day("from", ASK_FROM, DATE_HINT, form),
                Entry.day("until", ASK_UNTIL, ASK_UNTIL_HINT, form));
        return page(d, SEAT_TITLE.say(), SEAT_LEAD.say(), "/add-seat", questions, SEAT_DO.say(), form);
    }

    @GetMapping("/partnerships/{partnership}/end-seat/{place}")
    Reply askEnd(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String place) {
        return working(
                viewer,
                partnership,
                d -> placeOf(d, place).<Reply>map(p -> endPage(d, p, form)).orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/partnerships/{partnership}/end-seat/{place}")
    Reply end(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String place) {
        return working(
                viewer,
                partnership,
                d -> placeOf(d, place)
                        .<Reply>map(p -> {
                            Optional<LocalDate> on = form.date("on", SLIP_LAST_DAY);
                            if (!form.ok()) {
                                return endPage(d, p, form);
                            }
                            Answer<UUID> answer = partnerships.endPlace(
                                    viewer, d.partnership().id(), p.id(), on.orElseThrow(), form.once());
                            return Entry.refused(answer, form, "on") ? endPage(d, p, form) : done(d, answer);
                        })
                        .orElseGet(Reply.NotThere::new));
    }

    private static FormPage endPage(Design d, Place p, Form form) {
        return page(
                d,
                END_TITLE.say(p.title()),
                END_LEAD.say(),
                "/end-seat/" + p.id(),
                List.of(Entry.day("on", ASK_LAST_DAY, DATE_HINT, form)),
                END_DO.say(),
                form);
    }

    @GetMapping("/partnerships/{partnership}/add-measure")
    Reply askMeasure(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> measurePage(d, form));
    }

    @PostMapping("/partnerships/{partnership}/add-measure")
    Reply measure(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership, d -> {
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
            return done(d, partnerships.add(viewer, measure, form.once()));
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
        return page(d, MEASURE_TITLE.say(), MEASURE_LEAD.say(), "/add-measure", questions, MEASURE_DO.say(), form);
    }

    @GetMapping("/partnerships/{partnership}/review-measure/{measure}")
    Reply askReview(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String measure) {
        return working(
                viewer,
                partnership,
                d -> measureOf(d, measure)
                        .<Reply>map(m -> reviewPage(d, m, form))
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/partnerships/{partnership}/review-measure/{measure}")
    Reply review(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String measure) {
        return working(
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
                            return Entry.refused(answer, form, "next") ? reviewPage(d, m, form) : done(d, answer);
                        })
                        .orElseGet(Reply.NotThere::new));
    }

    private static FormPage reviewPage(Design d, Measure m, Form form) {
        return page(
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

    private static Optional<Place> placeOf(Design d, String id) {
        return Paths.uuid(id).flatMap(d::place);
    }

    private static Optional<Measure> measureOf(Design d, String id) {
        return Paths.uuid(id).flatMap(d::measure);
    }

    private static FormPage page(
            Design d, String title, String lead, String action, List<Content> questions, String button, Form form) {
        String at = Paths.of(d.partnership().id());
        return new FormPage(title, lead, at + action, questions, button, at, form.slips());
    }

    private static Reply done(Design d, Answer<UUID> answer) {
        return Entry.then(answer, Paths.of(d.partnership().id()));
    }

    private Reply working(Viewer viewer, String partnership, Function<Design, Reply> work) {
        return Entrance.toWork(partnerships, viewer, partnership).map(work).orElseGet(Reply.NotThere::new);
    }
}
