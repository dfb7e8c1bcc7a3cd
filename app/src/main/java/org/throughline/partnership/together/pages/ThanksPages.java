package org.throughline.partnership.together.pages;

import static org.throughline.partnership.together.TogetherWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.InsetText;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.LookFirst;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.together.Made;
import org.throughline.partnership.together.MadeTogether;
import org.throughline.partnership.together.Thanking;
import org.throughline.partnership.together.Thanks;
import org.throughline.sharing.Viewer;

/** Writing thanks, agreeing to exactly these words, changing them and taking them back. */
@Controller
class ThanksPages {
    private static final int MOST_CALLED = 120;

    private final Partnerships partnerships;
    private final MadeTogether made;
    private final Thanking thanking;

    ThanksPages(Partnerships partnerships, MadeTogether made, Thanking thanking) {
        this.partnerships = partnerships;
        this.made = made;
        this.thanking = thanking;
    }

    /** Thanks that this viewer wrote or was given. */
    private record Open(Thanks thanks, Thanks.Said said, boolean yours, boolean mayWork) {}

    @GetMapping("/partnerships/{partnership}/thank")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership)
                .<Reply>map(d -> page(viewer, d, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/thank")
    Reply thanked(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> d = working(viewer, partnership);
        if (d.isEmpty()) {
            return new Reply.NotThere();
        }
        UUID id = d.get().partnership().id();
        Optional<Made> what = Entry.chosen(form, "for", made.of(viewer, id), m -> m.id().toString(), SLIP_FOR);
        Optional<Place> whom =
                Entry.chosen(form, "whom", thanking.canBeThanked(viewer, d.get()), p -> p.id().toString(), SLIP_WHOM);
        Thanks.Said said = said(form);
        if (!form.ok()) {
            return page(viewer, d.get(), form);
        }
        Answer<UUID> answer = thanking.thank(
                viewer,
                id,
                new Thanking.Draft(what.orElseThrow().id(), whom.orElseThrow().id(), said),
                LookFirst.looked(form),
                form.once());
        if (LookFirst.refused(answer, form, WHY_LOOK_FIRST, "words")) {
            return page(viewer, d.get(), form);
        }
        return answer instanceof Answer.Done<UUID>(UUID thanks)
                ? new Reply.Go(TogetherPaths.act(id, "thanks") + "/" + thanks)
                : new Reply.NotThere();
    }

    private static Thanks.Said said(Form form) {
        String called = Entry.text(form, "called", SLIP_CALLED);
        if (called.length() > MOST_CALLED) {
            form.wrong("called", SLIP_CALLED_LONG.say());
        }
        return new Thanks.Said(called, Entry.text(form, "words", SLIP_WORDS));
    }

    private FormPage page(Viewer viewer, Design d, Form form) {
        UUID id = d.partnership().id();
        List<Made> all = made.of(viewer, id);
        List<Place> places = thanking.canBeThanked(viewer, d);
        if (all.isEmpty() || places.isEmpty()) {
            return thanking(id, List.of(InsetText.of(THANK_NOBODY.say())), FormPage.NO_BUTTON, form);
        }
        List<Content> questions = new ArrayList<>();
        questions.add(Entry.pick("for", ASK_FOR, null, all, m -> m.id().toString(), Made::title, form));
        questions.add(Entry.pick(
                "whom",
                ASK_WHOM,
                ASK_WHOM_HINT,
                places,
                p -> p.id().toString(),
                p -> WHOM_LINE.say(p.title(), p.side().words()),
                form));
        questions.addAll(words(form));
        return thanking(id, questions, THANK_DO.say(), form);
    }

    private static FormPage thanking(UUID partnership, List<Content> questions, String button, Form form) {
        return new FormPage(
                THANK_TITLE.say(),
                THANK_LEAD.say(),
                TogetherPaths.act(partnership, "thank"),
                questions,
                button,
                TogetherPaths.all(partnership),
                form.slips());
    }

    private static List<Content> words(Form form) {
        List<Content> questions = new ArrayList<>(List.of(
                Entry.line("called", ASK_CALLED, ASK_CALLED_HINT, form),
                Entry.words("words", ASK_WORDS, ASK_WORDS_HINT, form)));
        questions.addAll(LookFirst.at(form, FOUND, LOOKED, "called", "words"));
        return questions;
    }

    @GetMapping("/partnerships/{partnership}/thanks/{thanks}")
    Reply one(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String thanks) {
        return opened(viewer, partnership, thanks, o -> onePage(viewer, o, form));
    }

    private ThanksPage onePage(Viewer viewer, Open o, Form form) {
        String what = made.of(viewer, o.thanks().partnership()).stream()
                .filter(m -> m.id().equals(o.thanks().made()))
                .map(Made::title)
                .findFirst()
                .orElse("");
        return new ThanksPage(o.thanks(), o.said(), what, o.yours(), o.mayWork(), form.slips());
    }

    @PostMapping("/partnerships/{partnership}/agree-thanks/{thanks}")
    Reply agreed(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String thanks) {
        return opened(viewer, partnership, thanks, o -> {
            Answer<UUID> answer = thanking.agree(
                    viewer,
                    o.thanks().partnership(),
                    o.thanks().id(),
                    form.typed().text("shown"),
                    form.once());
            return Entry.refused(answer, form, "shown")
                    ? onePage(viewer, o, form)
                    : back(answer, TogetherPaths.of(o.thanks()));
        });
    }

    @PostMapping("/partnerships/{partnership}/take-back-thanks/{thanks}")
    Reply takenBack(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String thanks) {
        return opened(
                viewer,
                partnership,
                thanks,
                o -> back(
                        thanking.takeBack(
                                viewer, o.thanks().partnership(), o.thanks().id(), form.once()),
                        TogetherPaths.all(o.thanks().partnership())));
    }

    @GetMapping("/partnerships/{partnership}/reword-thanks/{thanks}")
    Reply askReword(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String thanks) {
        return opened(
                viewer,
                partnership,
                thanks,
                o -> o.mayWork()
                        ? rewordPage(o, form.typed().fields().isEmpty() ? now(o) : form)
                        : new Reply.NotThere());
    }

    private static Form now(Open o) {
        return Form.of(java.util.Map.of("called", new String[] {o.said().called()}, "words", new String[] {
            o.said().words()
        }));
    }

    @PostMapping("/partnerships/{partnership}/reword-thanks/{thanks}")
    Reply reworded(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String thanks) {
        return opened(viewer, partnership, thanks, o -> {
            if (!o.mayWork()) {
                return new Reply.NotThere();
            }
            Thanks.Said said = said(form);
            if (!form.ok()) {
                return rewordPage(o, form);
            }
            Answer<UUID> answer = thanking.reword(
                    viewer, o.thanks().partnership(), o.thanks().id(), said, LookFirst.looked(form), form.once());
            return LookFirst.refused(answer, form, WHY_LOOK_FIRST, "words")
                    ? rewordPage(o, form)
                    : back(answer, TogetherPaths.of(o.thanks()));
        });
    }

    private static FormPage rewordPage(Open o, Form form) {
        return new FormPage(
                REWORD_TITLE.say(),
                REWORD_LEAD.say(),
                TogetherPaths.act(o.thanks(), "reword-thanks"),
                words(form),
                REWORD_DO.say(),
                TogetherPaths.of(o.thanks()),
                form.slips());
    }

    private static Reply back(Answer<UUID> answer, String to) {
        return Entry.then(answer, to);
    }

    private Reply opened(Viewer viewer, String partnership, String thanks, Function<Open, Reply> work) {
        return Paths.uuid(partnership).stream()
                .flatMap(id -> thanking.of(viewer, id).stream())
                .filter(t -> t.id().toString().equals(thanks))
                .findFirst()
                .flatMap(t -> t.said()
                        .map(said -> new Open(
                                t,
                                said,
                                thanking.thanked(viewer, t.partnership()).contains(t.place()),
                                partnerships.mayWork(viewer, t.partnership()))))
                .filter(o -> o.yours() || o.mayWork())
                .map(work)
                .orElseGet(Reply.NotThere::new);
    }

    private Optional<Design> working(Viewer viewer, String partnership) {
        return Entrance.toWork(partnerships, viewer, partnership);
    }
}
