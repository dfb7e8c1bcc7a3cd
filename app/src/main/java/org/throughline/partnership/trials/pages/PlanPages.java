package org.throughline.partnership.trials.pages;

import static org.throughline.partnership.TrialWords.*;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Level;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.PartnershipWords;
import org.throughline.partnership.Place;
import org.throughline.partnership.TrialWords;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.pages.RefusedPage;
import org.throughline.partnership.trials.Plan;
import org.throughline.partnership.trials.Trial;
import org.throughline.partnership.trials.Trials;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** Registering a trial, wording its draft anew, and freezing the plan. */
@Controller
class PlanPages {
    private final TrialReading reading;
    private final Trials trials;

    PlanPages(TrialReading reading, Trials trials) {
        this.reading = reading;
        this.trials = trials;
    }

    @GetMapping("/partnerships/{partnership}/register-trial")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return reading.working(viewer, partnership)
                .<Reply>map(d -> registerPage(viewer, d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/register-trial")
    Reply registered(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> d = reading.working(viewer, partnership);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        UUID id = d.get().partnership().id();
        Optional<Plan> plan = read(viewer, d.get(), form);
        if (plan.isEmpty()) {
            return registerPage(viewer, d.get(), form);
        }
        Answer<UUID> answer = trials.register(viewer, id, plan.get(), form.once());
        if (refused(answer, form)) {
            return registerPage(viewer, d.get(), form);
        }
        return answer instanceof Answer.Done<UUID>(UUID trial)
                ? new Reply.Go(TrialPaths.all(id) + "/" + trial)
                : new Reply.NotThere();
    }

    @GetMapping("/partnerships/{partnership}/reword-trial/{trial}")
    Reply askAgain(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String trial) {
        return reading.working(viewer, partnership, trial)
                .filter(m -> m.trial().isDraft())
                .<Reply>map(m -> rewordPage(viewer, m, prefilled(m.trial().plan())))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/reword-trial/{trial}")
    Reply reworded(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String trial) {
        Optional<TrialReading.Met> met = reading.working(viewer, partnership, trial);
        if (met.isEmpty()) {
            return new Reply.NotThere();
        }
        Trial t = met.get().trial();
        Optional<Plan> plan = read(viewer, met.get().design(), form);
        if (plan.isEmpty()) {
            return rewordPage(viewer, met.get(), form);
        }
        Answer<UUID> answer = trials.reword(viewer, t.partnership(), t.id(), plan.get(), form.once());
        return refused(answer, form) ? rewordPage(viewer, met.get(), form) : back(t, answer);
    }

    private static boolean refused(Answer<UUID> answer, Form form) {
        if (answer instanceof Answer.Refused<UUID>(WordKey why)) {
            if (why == WHY_UNTIL_PAST) {
                form.wrongDate("until", why.say());
            } else {
                form.wrong(why == WHY_ARMS ? "arms" : "name", why.say());
            }
            return true;
        }
        return false;
    }

    private static Optional<Plan> read(Viewer viewer, Design d, Form form) {
        String name = Entry.text(form, "name", SLIP_NAME);
        String question = Entry.text(form, "question", SLIP_QUESTION);
        String who = Entry.text(form, "who", SLIP_WHO);
        List<String> arms = Entry.text(form, "arms", SLIP_ARMS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String outcome = Entry.text(form, "outcome", SLIP_OUTCOME);
        String unit = Entry.text(form, "unit", SLIP_UNIT);
        Optional<Level> level = form.one("level", Level.class, SLIP_LEVEL);
        Optional<Plan.Better> better = form.one("better", Plan.Better.class, SLIP_BETTER);
        Optional<BigDecimal> smallest = Entry.amount(form, "smallest", SLIP_SMALLEST);
        if (smallest.filter(n -> n.signum() <= 0).isPresent()) {
            form.wrong("smallest", SLIP_SMALLEST.say());
        }
        String consent = Entry.text(form, "consent", SLIP_CONSENT);
        String stopping = Entry.text(form, "stopping", SLIP_STOPPING);
        String analysis = Entry.text(form, "analysis", SLIP_ANALYSIS);
        Optional<LocalDate> until = form.date("until", SLIP_UNTIL);
        Optional<Place> owner = Entry.chosen(form, "owner", owners(viewer, d), p -> p.id().toString(), SLIP_OWNER);
        return form.ok()
                ? Optional.of(new Plan(
                        name,
                        question,
                        who,
                        arms,
                        outcome,
                        unit,
                        level.orElseThrow(),
                        better.orElseThrow(),
                        smallest.orElseThrow(),
                        consent,
                        stopping,
                        analysis,
                        until.orElseThrow(),
                        owner.orElseThrow().id()))
                : Optional.empty();
    }

    private static List<Place> owners(Viewer viewer, Design d) {
        return d.places().stream().filter(p -> p.filledOn(viewer.today())).toList();
    }

    private static Form prefilled(Plan p) {
        Map<String, String[]> typed = new LinkedHashMap<>();
        typed.put("name", new String[] {p.name()});
        typed.put("question", new String[] {p.question()});
        typed.put("who", new String[] {p.who()});
        typed.put("arms", new String[] {String.join("\n", p.arms())});
        typed.put("outcome", new String[] {p.outcome()});
        typed.put("unit", new String[] {p.unit()});
        typed.put("level", new String[] {p.level().name()});
        typed.put("better", new String[] {p.better().name()});
        typed.put("smallest", new String[] {p.smallest().stripTrailingZeros().toPlainString()});
        typed.put("consent", new String[] {p.consent()});
        typed.put("stopping", new String[] {p.stopping()});
        typed.put("analysis", new String[] {p.analysis()});
        typed.put("until-day", new String[] {Integer.toString(p.until().getDayOfMonth())});
        typed.put("until-month", new String[] {Integer.toString(p.until().getMonthValue())});
        typed.put("until-year", new String[] {Integer.toString(p.until().getYear())});
        typed.put("owner", new String[] {p.owner().toString()});
        return Form.of(typed);
    }

    private static FormPage registerPage(Viewer viewer, Design d, Form form) {
        UUID id = d.partnership().id();
        return page(
                REGISTER_TITLE, Paths.of(id) + "/register-trial", TrialPaths.all(id), questions(viewer, d, form), form);
    }

    private static FormPage rewordPage(Viewer viewer, TrialReading.Met m, Form form) {
        return page(
                REWORD_TITLE,
                TrialPaths.act(m.trial(), "reword-trial"),
                TrialPaths.of(m.trial()),
                questions(viewer, m.design(), form),
                form);
    }

    private static FormPage page(TrialWords title, String action, String backTo, List<Content> questions, Form form) {
        return new FormPage(
                title.say(), REGISTER_LEAD.say(), action, questions, REGISTER_DO.say(), backTo, form.slips());
    }

    private static List<Content> questions(Viewer viewer, Design d, Form form) {
        return List.of(
                Entry.line("name", ASK_NAME, null, form),
                Entry.words("question", ASK_QUESTION, ASK_QUESTION_HINT, form),
                Entry.words("who", ASK_WHO, null, form),
                Entry.words("arms", ASK_ARMS, ASK_ARMS_HINT, form),
                Entry.words("outcome", ASK_OUTCOME, null, form),
                Entry.line("unit", ASK_UNIT, ASK_UNIT_HINT, form),
                Entry.pick("level", ASK_LEVEL, null, List.of(Level.values()), Enum::name, Level::words, form),
                Entry.pick(
                        "better",
                        ASK_BETTER,
                        null,
                        List.of(Plan.Better.values()),
                        Enum::name,
                        Plan.Better::words,
                        form),
                Entry.line("smallest", ASK_SMALLEST, ASK_SMALLEST_HINT, form),
                Entry.words("consent", ASK_CONSENT, ASK_CONSENT_HINT, form),
                Entry.words("stopping", ASK_STOPPING, null, form),
                Entry.words("analysis", ASK_ANALYSIS, ASK_ANALYSIS_HINT, form),
                Entry.day("until", ASK_UNTIL, PartnershipWords.DATE_HINT, form),
                Entry.pick("owner", ASK_OWNER, null, owners(viewer, d), p -> p.id().toString(), Place::title, form));
    }

    @GetMapping("/partnerships/{partnership}/freeze-trial/{trial}")
    Reply askFreeze(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String trial) {
        return reading.working(viewer, partnership, trial)
                .filter(m -> m.trial().isDraft())
                .<Reply>map(m -> new FormPage(
                        FREEZE_TITLE.say(),
                        FREEZE_LEAD.say(),
                        TrialPaths.act(m.trial(), "freeze-trial"),
                        List.of(),
                        FREEZE_DO.say(),
                        TrialPaths.of(m.trial()),
                        form.slips()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/freeze-trial/{trial}")
    Reply frozen(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String trial) {
        return reading.working(viewer, partnership, trial)
                .map(m -> switch (trials.freeze(
                        viewer, m.trial().partnership(), m.trial().id(), form.once())) {
                    case Answer.NotThere<UUID> _ -> new Reply.NotThere();
                    case Answer.Done<UUID> _ -> new Reply.Go(TrialPaths.of(m.trial()));
                    case Answer.Refused<UUID>(WordKey why) -> new RefusedPage(why, TrialPaths.of(m.trial()));
                })
                .orElseGet(Reply.NotThere::new);
    }

    private static Reply back(Trial t, Answer<UUID> answer) {
        return Entry.then(answer, TrialPaths.of(t));
    }
}
