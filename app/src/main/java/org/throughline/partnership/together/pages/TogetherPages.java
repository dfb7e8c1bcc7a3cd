package org.throughline.partnership.together.pages;

import static org.throughline.partnership.together.TogetherWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.partnership.changes.Stage;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.LookFirst;
import org.throughline.partnership.pages.NumbersBySide;
import org.throughline.partnership.together.Made;
import org.throughline.partnership.together.MadeTogether;
import org.throughline.partnership.together.Thanking;
import org.throughline.partnership.together.Thing;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** What was made together: everybody reads it, whoever leads or facilitates writes it down. */
@Controller
class TogetherPages {
    private static final int MOST_PEOPLE = 5_000;
    private static final String HEARD = "heard";
    private static final String FIRST_HEARD = NumbersBySide.field(HEARD, Side.PARENT_CARER);

    private final Partnerships partnerships;
    private final MadeTogether made;
    private final Thanking thanking;

    TogetherPages(Partnerships partnerships, MadeTogether made, Thanking thanking) {
        this.partnerships = partnerships;
        this.made = made;
        this.thanking = thanking;
    }

    @GetMapping("/partnerships/{partnership}/together")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return Entrance.design(partnerships, viewer, partnership)
                .<Reply>map(d -> {
                    UUID id = d.partnership().id();
                    return new TogetherPage(
                            d,
                            made.of(viewer, id),
                            made.things(viewer, id),
                            thanking.of(viewer, id),
                            thanking.thanked(viewer, id),
                            partnerships.mayWork(viewer, id));
                })
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/write-made-together")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership)
                .<Reply>map(d -> page(viewer, d.partnership().id(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/write-made-together")
    Reply written(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> d = working(viewer, partnership);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        UUID id = d.get().partnership().id();
        String title = Entry.text(form, "title", SLIP_TITLE);
        Optional<Thing> of = form.some("of").isEmpty()
                ? Optional.empty()
                : Entry.chosen(form, "of", made.things(viewer, id), Thing::sign, SLIP_OF);
        Optional<LocalDate> on = form.date("made", SLIP_MADE_ON);
        Optional<Stage> cameIn = form.one("came", Stage.class, SLIP_CAME_IN);
        List<Made.Heard> heard = heard(form);
        String changed = Entry.text(form, "changed", SLIP_CHANGED);
        Optional<Made.NotTakenUp> not = notTakenUp(form);
        if (!form.ok()) {
            return page(viewer, id, form);
        }
        Answer<UUID> answer = made.write(
                viewer,
                new Made(
                        UUID.randomUUID(),
                        id,
                        title,
                        of.map(Thing::link),
                        cameIn.orElseThrow(),
                        heard,
                        changed,
                        not,
                        on.orElseThrow()),
                LookFirst.looked(form),
                form.once());
        return refused(answer, form) ? page(viewer, id, form) : Entry.then(answer, TogetherPaths.all(id));
    }

    private static boolean refused(Answer<UUID> answer, Form form) {
        if (answer instanceof Answer.Refused<UUID>(var why) && why == WHY_NOT_YET) {
            form.wrongDate("made", why.say());
            return true;
        }
        return LookFirst.refused(answer, form, WHY_LOOK_FIRST, "changed");
    }

    private static List<Made.Heard> heard(Form form) {
        Map<Side, Integer> people = NumbersBySide.read(form, HEARD, MOST_PEOPLE, SLIP_PEOPLE);
        if (people.keySet().stream().noneMatch(Side::isFamily)) {
            form.wrong(FIRST_HEARD, WHY_NO_FAMILIES.say());
        }
        return people.entrySet().stream()
                .map(e -> new Made.Heard(e.getKey(), e.getValue()))
                .toList();
    }

    /** Both or neither. */
    private static Optional<Made.NotTakenUp> notTakenUp(Form form) {
        Optional<String> what = form.some("not").map(_ -> Entry.optional(form, "not"));
        Optional<String> why = form.some("why").map(_ -> Entry.optional(form, "why"));
        if (what.isPresent() && why.isEmpty()) {
            form.wrong("why", SLIP_WHY_NOT.say());
        }
        if (what.isEmpty() && why.isPresent()) {
            form.wrong("not", SLIP_NOT_TAKEN.say());
        }
        return what.flatMap(w -> why.map(y -> new Made.NotTakenUp(w, y)));
    }

    private FormPage page(Viewer viewer, UUID id, Form form) {
        List<Content> questions = new ArrayList<>(List.of(
                Entry.line("title", ASK_TITLE, ASK_TITLE_HINT, form),
                Entry.pick(
                        "of",
                        ASK_OF,
                        ASK_OF_HINT,
                        made.things(viewer, id),
                        Thing::sign,
                        t -> THING_LINE.say(t.link().kind().words(), t.title()),
                        form),
                Entry.day("made", ASK_MADE_ON, ASK_MADE_ON_HINT, form),
                Entry.pick(
                        "came",
                        ASK_CAME_IN,
                        ASK_CAME_IN_HINT,
                        Arrays.asList(Stage.values()),
                        Stage::name,
                        Stage::words,
                        form)));
        questions.add(NumbersBySide.ask(HEARD, ASK_HEARD, ASK_HEARD_HINT, form));
        questions.add(Entry.words("changed", ASK_CHANGED, ASK_CHANGED_HINT, form));
        questions.add(Entry.words("not", ASK_NOT_TAKEN, ASK_NOT_TAKEN_HINT, form));
        questions.add(Entry.words("why", ASK_WHY_NOT, ASK_WHY_NOT_HINT, form));
        questions.addAll(LookFirst.at(form, FOUND, LOOKED, "title", "changed", "not", "why"));
        return new FormPage(
                WRITE_TITLE.say(),
                WRITE_LEAD.say(),
                TogetherPaths.act(id, "write-made-together"),
                questions,
                WRITE_DO.say(),
                TogetherPaths.all(id),
                form.slips());
    }

    private Optional<Design> working(Viewer viewer, String partnership) {
        return Entrance.toWork(partnerships, viewer, partnership);
    }
}
