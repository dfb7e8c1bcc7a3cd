package org.throughline.partnership.difficulties.pages;

import static org.throughline.partnership.difficulties.DifficultyWords.*;

import gg.jte.Content;
import java.util.ArrayList;
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
import org.throughline.partnership.difficulties.Difficulty;
import org.throughline.partnership.difficulties.DifficultyLog;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.LookFirst;
import org.throughline.partnership.pages.Paths;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** Reading the log of difficulties, saying one, answering one and closing it. */
@Controller
class DifficultyPages {
    private static final String ACTS = "{act:" + DifficultyPaths.ANSWER + "|" + DifficultyPaths.CLOSE + "}";

    private final Partnerships partnerships;
    private final DifficultyLog log;

    DifficultyPages(Partnerships partnerships, DifficultyLog log) {
        this.partnerships = partnerships;
        this.log = log;
    }

    @GetMapping("/partnerships/{partnership}/difficulties")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(partnerships, anybody, partnership, this::page);
    }

    private DifficultiesPage page(Viewer viewer, Design d) {
        return new DifficultiesPage(
                d,
                log.of(viewer, d.partnership().id()).stream()
                        .map(x ->
                                new DifficultiesPage.Shown(x, log.mayAnswer(viewer, d, x), log.mayClose(viewer, d, x)))
                        .toList(),
                !partnerships.speakingFor(viewer, d).isEmpty(),
                viewer.today());
    }

    @GetMapping("/partnerships/{partnership}/say-difficulty")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(speaking(viewer, partnership), d -> sayPage(viewer, d, form));
    }

    @PostMapping("/partnerships/{partnership}/say-difficulty")
    Reply said(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> found = speaking(viewer, partnership);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        Design d = found.get();
        Optional<Place> from =
                Entry.chosen(form, "from", partnerships.speakingFor(viewer, d), DifficultyPages::value, SLIP_FROM);
        Optional<Place> owner =
                Entry.chosen(form, "owner", DifficultyLog.owners(viewer, d), DifficultyPages::value, SLIP_OWNER);
        String words = Entry.text(form, "words", SLIP_WORDS);
        if (!form.ok()) {
            return sayPage(viewer, d, form);
        }
        UUID id = d.partnership().id();
        Answer<UUID> answer = log.say(
                viewer,
                id,
                from.orElseThrow().id(),
                owner.orElseThrow().id(),
                words,
                LookFirst.looked(form),
                form.once());
        return LookFirst.refused(answer, form, WHY_LOOK_FIRST, "words")
                ? sayPage(viewer, d, form)
                : Entry.then(answer, DifficultyPaths.all(id));
    }

    private FormPage sayPage(Viewer viewer, Design d, Form form) {
        List<Content> questions = new ArrayList<>(List.of(
                Entry.seat("from", ASK_FROM, null, partnerships.speakingFor(viewer, d), form),
                Entry.pick(
                        "owner",
                        ASK_OWNER,
                        ASK_OWNER_HINT,
                        DifficultyLog.owners(viewer, d),
                        DifficultyPages::value,
                        Place::title,
                        form),
                Entry.words("words", ASK_WORDS, ASK_WORDS_HINT, form)));
        questions.addAll(looked(form));
        UUID id = d.partnership().id();
        return new FormPage(
                SAY_TITLE.say(),
                SAY_LEAD.say(),
                DifficultyPaths.say(id),
                questions,
                SAY_DO.say(),
                DifficultyPaths.all(id),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/" + ACTS + "/{difficulty}")
    Reply askResponse(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String act,
            @PathVariable String difficulty) {
        return Entrance.shown(
                responding(viewer, partnership, difficulty)
                        .filter(r -> closes(act)
                                ? log.mayClose(viewer, r.design(), r.difficulty())
                                : log.mayAnswer(viewer, r.design(), r.difficulty())),
                r -> responsePage(r.difficulty(), act, form));
    }

    @PostMapping("/partnerships/{partnership}/" + ACTS + "/{difficulty}")
    Reply responded(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @PathVariable String act,
            @PathVariable String difficulty) {
        Optional<Responding> found = responding(viewer, partnership, difficulty);
        if (found.isEmpty()) {
            return new Reply.NotThere();
        }
        Difficulty d = found.get().difficulty();
        String words = Entry.text(form, "words", closes(act) ? SLIP_BECAME : SLIP_ANSWER);
        if (!form.ok()) {
            return responsePage(d, act, form);
        }
        boolean looked = LookFirst.looked(form);
        Answer<UUID> answer = closes(act)
                ? log.close(viewer, d.partnership(), d.id(), words, looked, form.once())
                : log.answer(viewer, d.partnership(), d.id(), words, looked, form.once());
        return LookFirst.refused(answer, form, WHY_LOOK_FIRST, "words")
                ? responsePage(d, act, form)
                : Entry.then(answer, DifficultyPaths.of(d));
    }

    private static FormPage responsePage(Difficulty d, String act, Form form) {
        boolean closes = closes(act);
        List<Content> questions = new ArrayList<>(List.of(
                closes
                        ? Entry.words("words", ASK_BECAME, ASK_BECAME_HINT, form)
                        : Entry.words("words", ASK_ANSWER, ASK_ANSWER_HINT, form)));
        questions.addAll(looked(form));
        WordKey title = closes ? CLOSE_TITLE : ANSWER_TITLE;
        WordKey button = closes ? CLOSE_DO : ANSWER_DO;
        return new FormPage(
                title.say(),
                d.words(),
                DifficultyPaths.act(d, act),
                questions,
                button.say(),
                DifficultyPaths.of(d),
                form.slips());
    }

    /** What a program found in the words, after the first sending. */
    private static List<Content> looked(Form form) {
        return form.slips().any() ? LookFirst.at(form, FOUND, LOOKED, "words") : List.of();
    }

    private static boolean closes(String act) {
        return act.equals(DifficultyPaths.CLOSE);
    }

    private record Responding(Design design, Difficulty difficulty) {}

    /** For whoever speaks for its owner or for the seat that said it. */
    private Optional<Responding> responding(Viewer viewer, String partnership, String difficulty) {
        return speaking(viewer, partnership)
                .flatMap(d -> Paths.uuid(difficulty)
                        .flatMap(id -> log.of(viewer, d.partnership().id()).stream()
                                .filter(x -> x.id().equals(id))
                                .findFirst())
                        .filter(x -> partnerships.speakingFor(viewer, d).stream()
                                .anyMatch(p -> p.id().equals(x.owner()) || p.id().equals(x.saidBy())))
                        .map(x -> new Responding(d, x)));
    }

    private static String value(Place p) {
        return p.id().toString();
    }

    private Optional<Design> speaking(Viewer viewer, String partnership) {
        return Entrance.design(partnerships, viewer, partnership)
                .filter(d -> !partnerships.speakingFor(viewer, d).isEmpty());
    }
}
