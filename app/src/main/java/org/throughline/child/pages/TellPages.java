package org.throughline.child.pages;

import static org.throughline.child.ChildWords.CHECK_ABOUT;
import static org.throughline.child.ChildWords.CHECK_CHANGE;
import static org.throughline.child.ChildWords.CHECK_KEEP;
import static org.throughline.child.ChildWords.CHECK_ONLY_YOU_AND;
import static org.throughline.child.ChildWords.CHECK_TITLE;
import static org.throughline.child.ChildWords.CHECK_WHEN;
import static org.throughline.child.ChildWords.CHECK_WHO;
import static org.throughline.child.ChildWords.CHECK_WHOSE;
import static org.throughline.child.ChildWords.CHECK_WORDS;
import static org.throughline.child.ChildWords.GO_ON;
import static org.throughline.child.ChildWords.SAFETY;
import static org.throughline.child.ChildWords.SAFETY_CHILD;
import static org.throughline.child.ChildWords.SAFETY_YOUNG_PERSON;
import static org.throughline.child.ChildWords.SEEN_BY;
import static org.throughline.child.ChildWords.SLIP_TOO_LONG;
import static org.throughline.child.ChildWords.TELL_ABOUT_CHILD;
import static org.throughline.child.ChildWords.TELL_ABOUT_WHAT;
import static org.throughline.child.ChildWords.TELL_WHEN;
import static org.throughline.child.ChildWords.TELL_WHO;
import static org.throughline.child.ChildWords.TELL_WHO_CHILD;
import static org.throughline.child.ChildWords.TELL_WORDS;
import static org.throughline.child.ChildWords.TELL_WORDS_CHILD;
import static org.throughline.child.ChildWords.WHOSE_MINE;
import static org.throughline.child.ChildWords.WHOSE_TOLD_HOW;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.child.Audience;
import org.throughline.child.NewContribution;
import org.throughline.child.Words;
import org.throughline.govuk.Html;
import org.throughline.govuk.Slips;
import org.throughline.govuk.SummaryList;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;

/** Telling something for families and children: one question a page, kept from page to page, at most five pages. */
@Controller
class TellPages {
    private final Tellings tellings;

    TellPages(Tellings tellings) {
        this.tellings = tellings;
    }

    @GetMapping("/child/{child}/tell/{step}")
    Reply question(
            Viewer viewer,
            @PathVariable String child,
            @PathVariable String step,
            @RequestParam Optional<String> again) {
        return tellings.in(
                viewer,
                child,
                again,
                at -> step(at, step)
                        .map(s -> s == Step.CHECK ? check(at) : page(at, s, tellings.typedSoFar(at), Slips.none()))
                        .orElseGet(Reply.NotThere::new));
    }

    @PostMapping("/child/{child}/tell/{step}")
    Reply answer(
            Viewer viewer,
            Form form,
            @PathVariable String child,
            @PathVariable String step,
            @RequestParam Optional<String> again) {
        return tellings.in(
                viewer,
                child,
                again,
                at -> step(at, step)
                        .map(s -> s == Step.CHECK ? tell(at, form) : goOn(at, s, form))
                        .orElseGet(Reply.NotThere::new));
    }

    private static Optional<Step> step(Situation at, String path) {
        return at.steps().stream().filter(s -> s.path().equals(path)).findFirst();
    }

    private Reply goOn(Situation at, Step step, Form form) {
        new TellForm(form, at).check(step);
        boolean kept = form.slips().find("words").isPresent() || tellings.keep(at, step, form.typed());
        if (!kept) {
            form.wrong(step.fields().getFirst(), SLIP_TOO_LONG.say(Words.LONGEST));
        }
        return form.ok()
                ? new Reply.Go(at.path(at.after(step).orElse(Step.CHECK)))
                : page(at, step, form.typed(), form.slips());
    }

    private static QuestionPage page(Situation at, Step step, Typed typed, Slips slips) {
        return new QuestionPage(
                title(at, step),
                Optional.of(at.before(step).map(at::path).orElseGet(at::childPath)),
                Optional.empty(),
                Optional.empty(),
                at.path(step),
                new TellQuestions(at, typed, slips, true).of(step),
                step == Step.WHO ? List.of(safety(at)) : List.of(),
                GO_ON.say(),
                slips);
    }

    private static String title(Situation at, Step step) {
        return switch (step) {
            case WORDS ->
                at.aboutThemselves()
                        ? TELL_WORDS_CHILD.say()
                        : TELL_WORDS.say(at.cast().child().name());
            case ABOUT -> at.aboutThemselves() ? TELL_ABOUT_CHILD.say() : TELL_ABOUT_WHAT.say();
            case WHEN -> TELL_WHEN.say();
            case WHO -> at.aboutThemselves() ? TELL_WHO_CHILD.say() : TELL_WHO.say();
            case CHECK -> CHECK_TITLE.say();
        };
    }

    static String safety(Situation at) {
        if (at.byTheChild()) {
            return SAFETY_CHILD.say();
        }
        return at.aboutThemselves() ? SAFETY_YOUNG_PERSON.say() : SAFETY.say();
    }

    private Reply check(Situation at) {
        Optional<Step> open = firstOpen(at);
        if (open.isPresent()) {
            return new Reply.Go(at.path(open.get()));
        }
        Form draft = tellings.draft(at);
        NewContribution what = new TellForm(draft, at)
                .read()
                .orElseThrow(() -> new IllegalStateException("Expected every question answered"));
        return new QuestionPage(
                CHECK_TITLE.say(),
                at.before(Step.CHECK).map(at::path),
                Optional.of(CHECK_TITLE.say()),
                Optional.empty(),
                at.path(Step.CHECK),
                List.of(summary(at, what)),
                List.of(safety(at)),
                CHECK_KEEP.say(),
                Slips.none());
    }

    /** The first question that has no usable answer yet. */
    private Optional<Step> firstOpen(Situation at) {
        return at.steps().stream()
                .filter(step -> {
                    Form draft = tellings.draft(at);
                    new TellForm(draft, at).check(step);
                    return !draft.ok();
                })
                .findFirst();
    }

    private static Content summary(Situation at, NewContribution what) {
        List<SummaryList.Row> rows = new ArrayList<>();
        rows.add(change(
                at, Step.WORDS, CHECK_WORDS.say(), Html.paragraphs(what.words().text())));
        if (!at.speakers().isEmpty()) {
            rows.add(change(at, Step.WORDS, CHECK_WHOSE.say(), Html.text(whose(at, what))));
        }
        rows.add(change(
                at,
                Step.ABOUT,
                CHECK_ABOUT.say(),
                Html.text(what.about().words().say())));
        if (at.steps().contains(Step.WHEN)) {
            rows.add(change(at, Step.WHEN, CHECK_WHEN.say(), Html.text(When.say(what.trueDuring(), at.born()))));
        }
        rows.add(change(at, Step.WHO, CHECK_WHO.say(), Html.text(seenBy(at, what.audience()))));
        return SummaryList.of(rows);
    }

    private static String whose(Situation at, NewContribution what) {
        return what.told()
                .flatMap(told -> at.speakers().stream()
                        .filter(s -> s.person().equals(told.speaker()))
                        .findFirst()
                        .map(s -> WHOSE_TOLD_HOW.say(s.name(), Said.how(told.how()))))
                .orElseGet(WHOSE_MINE::say);
    }

    static String seenBy(Situation at, Audience audience) {
        String names = Cast.names(at.cast().whoCanSee(audience), Integer.MAX_VALUE);
        return audience.named().isEmpty() ? SEEN_BY.say(names) : CHECK_ONLY_YOU_AND.say(names);
    }

    private static SummaryList.Row change(Situation at, Step step, String key, Content value) {
        return SummaryList.Row.of(key, value).action(at.path(step), CHECK_CHANGE.say(), key);
    }

    private Reply tell(Situation at, Form sent) {
        return tellings.tellOnce(
                at,
                sent,
                here -> new TellForm(tellings.draft(here), here).read(),
                at.path(firstOpen(at).orElse(Step.WORDS)));
    }

    /** Starts a question's answer in the draft before its page is opened: "tell us about talking". */
    static Typed about(String about) {
        return new Typed(Map.of("about", List.of(about)));
    }
}
