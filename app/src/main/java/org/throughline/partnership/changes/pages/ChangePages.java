package org.throughline.partnership.changes.pages;

import static org.throughline.partnership.ChangeWords.*;

import java.time.LocalDate;
import java.util.Arrays;
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
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.changes.ServiceChange;
import org.throughline.partnership.changes.ServiceChanges;
import org.throughline.partnership.changes.Stage;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Changes of services: everybody reads them, whoever leads or facilitates writes down who was asked and what was decided. */
@Controller
class ChangePages {
    private final Partnerships partnerships;
    private final ServiceChanges changes;

    ChangePages(Partnerships partnerships, ServiceChanges changes) {
        this.partnerships = partnerships;
        this.changes = changes;
    }

    private record Found(Design design, ServiceChange change) {}

    @GetMapping("/partnerships/{partnership}/changes")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(
                partnerships,
                anybody,
                partnership,
                (viewer, d) -> new ChangesPage(
                        d,
                        changes.of(viewer, d.partnership().id()),
                        partnerships.mayWork(viewer, d.partnership().id())));
    }

    @GetMapping("/partnerships/{partnership}/changes/{change}")
    Reply one(Anybody anybody, @PathVariable String partnership, @PathVariable String change) {
        Viewer viewer = anybody.viewer();
        return Entrance.shown(
                found(viewer, partnership, change),
                f -> new ChangePage(
                        f.design(),
                        f.change(),
                        partnerships.mayWork(viewer, f.change().partnership())));
    }

    @GetMapping("/partnerships/{partnership}/begin-change")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(working(viewer, partnership), d -> beginPage(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}/begin-change")
    Reply begun(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> d = working(viewer, partnership);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        String title = Entry.text(form, "title", SLIP_TITLE);
        String need = Entry.text(form, "need", SLIP_NEED);
        Optional<Place> owner = Entry.chosen(form, "owner", owners(viewer, d.get()), ChangePages::value, SLIP_OWNER);
        Optional<LocalDate> on = form.date("begun", SLIP_BEGUN);
        if (!form.ok()) {
            return beginPage(viewer, d.get(), form);
        }
        UUID id = d.get().partnership().id();
        Answer<UUID> answer =
                changes.begin(viewer, id, title, need, owner.orElseThrow().id(), on.orElseThrow(), form.once());
        if (refused(answer, form, "begun", "need")) {
            return beginPage(viewer, d.get(), form);
        }
        return answer instanceof Answer.Done<UUID>(UUID change)
                ? new Reply.Go(Paths.of(id) + "/changes/" + change)
                : new Reply.NotThere();
    }

    private FormPage beginPage(Viewer viewer, Design d, Form form) {
        return new FormPage(
                BEGIN_TITLE.say(),
                BEGIN_LEAD.say(),
                Paths.of(d.partnership().id()) + "/begin-change",
                List.of(
                        Entry.line("title", ASK_TITLE, ASK_TITLE_HINT, form),
                        Entry.words("need", ASK_NEED, ASK_NEED_HINT, form),
                        Entry.pick("owner", ASK_OWNER, null, owners(viewer, d), ChangePages::value, Place::title, form),
                        Entry.day("begun", ASK_BEGUN, null, form)),
                SAVE.say(),
                Paths.of(d.partnership().id()) + "/changes",
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/change-asked/{change}")
    Reply askAsked(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String change) {
        return writing(viewer, partnership, change)
                .<Reply>map(f -> askedPage(f.change(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/change-asked/{change}")
    Reply asked(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String change) {
        Optional<Found> found = writing(viewer, partnership, change);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        ServiceChange c = found.get().change();
        Optional<Stage> stage = form.one("stage", Stage.class, SLIP_STAGE);
        Optional<Side> side = form.one("side", Side.class, SLIP_SIDE);
        String who = Entry.text(form, "who", SLIP_WHO);
        String how = Entry.text(form, "how", SLIP_HOW);
        Optional<LocalDate> on = form.date("on", SLIP_ON);
        String said = Entry.text(form, "said", SLIP_SAID);
        String changed = Entry.text(form, "changed", SLIP_CHANGED);
        if (!form.ok()) {
            return askedPage(c, form);
        }
        Answer<UUID> answer = changes.asked(
                viewer,
                c.partnership(),
                c.id(),
                new ServiceChange.Asked(
                        stage.orElseThrow(), side.orElseThrow(), who, how, on.orElseThrow(), said, changed),
                form.once());
        return refused(answer, form, "on", "said") ? askedPage(c, form) : back(c, answer);
    }

    private static FormPage askedPage(ServiceChange c, Form form) {
        return page(
                c,
                ASKED_TITLE.say(),
                ASKED_LEAD.say(),
                "change-asked",
                List.of(
                        Entry.pick(
                                "stage",
                                ASK_STAGE,
                                null,
                                Arrays.asList(Stage.values()),
                                Stage::name,
                                Stage::words,
                                form),
                        Entry.pick("side", ASK_SIDE, null, Arrays.asList(Side.values()), Side::name, Side::words, form),
                        Entry.line("who", ASK_WHO, ASK_WHO_HINT, form),
                        Entry.line("how", ASK_HOW, ASK_HOW_HINT, form),
                        Entry.day("on", ASK_ON, null, form),
                        Entry.words("said", ASK_SAID, ASK_SAID_HINT, form),
                        Entry.words("changed", ASK_CHANGED, ASK_CHANGED_HINT, form)),
                form);
    }

    @GetMapping("/partnerships/{partnership}/change-decided/{change}")
    Reply askDecided(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String change) {
        return writing(viewer, partnership, change)
                .filter(f -> f.change().decided().isEmpty())
                .<Reply>map(f -> decidedPage(f.change(), form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/change-decided/{change}")
    Reply decided(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String change) {
        Optional<Found> found = writing(viewer, partnership, change);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        ServiceChange c = found.get().change();
        Optional<LocalDate> on = form.date("on", SLIP_DECIDED_ON);
        String words = Entry.text(form, "words", SLIP_DECIDED);
        if (!form.ok()) {
            return decidedPage(c, form);
        }
        Answer<UUID> answer = changes.decided(viewer, c.partnership(), c.id(), on.orElseThrow(), words, form.once());
        return refused(answer, form, "on", "words") ? decidedPage(c, form) : back(c, answer);
    }

    private static FormPage decidedPage(ServiceChange c, Form form) {
        return page(
                c,
                DECIDED_TITLE.say(),
                DECIDED_LEAD.say(),
                "change-decided",
                List.of(
                        Entry.day("on", ASK_DECIDED_ON, ASK_DECIDED_ON_HINT, form),
                        Entry.words("words", ASK_DECIDED, ASK_DECIDED_HINT, form)),
                form);
    }

    private static boolean refused(Answer<UUID> answer, Form form, String date, String words) {
        if (answer instanceof Answer.Refused<UUID>(var why) && why == WHY_NOT_YET) {
            form.wrongDate(date, why.say());
            return true;
        }
        return Entry.refused(answer, form, words);
    }

    private static FormPage page(
            ServiceChange c, String title, String lead, String act, List<gg.jte.Content> questions, Form form) {
        String at = Paths.of(c.partnership());
        return new FormPage(
                title,
                lead,
                at + "/" + act + "/" + c.id(),
                questions,
                SAVE.say(),
                at + "/changes/" + c.id(),
                form.slips());
    }

    private static Reply back(ServiceChange c, Answer<UUID> answer) {
        return Entry.then(answer, Paths.of(c.partnership()) + "/changes/" + c.id());
    }

    private static List<Place> owners(Viewer viewer, Design d) {
        return d.places().stream().filter(p -> p.heldOn(viewer.today())).toList();
    }

    private static String value(Place p) {
        return p.id().toString();
    }

    private Optional<Design> working(Viewer viewer, String partnership) {
        return Entrance.toWork(partnerships, viewer, partnership);
    }

    private Optional<Found> found(Viewer viewer, String partnership, String change) {
        return Entrance.design(partnerships, viewer, partnership)
                .flatMap(d -> changes.of(viewer, d.partnership().id()).stream()
                        .filter(c -> c.id().toString().equals(change))
                        .findFirst()
                        .map(c -> new Found(d, c)));
    }

    private Optional<Found> writing(Viewer viewer, String partnership, String change) {
        return found(viewer, partnership, change)
                .filter(f -> partnerships.mayWork(viewer, f.change().partnership()));
    }
}
