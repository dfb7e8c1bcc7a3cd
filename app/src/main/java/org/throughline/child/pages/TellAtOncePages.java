package org.throughline.child.pages;

import static org.throughline.child.ChildWords.AT_ONCE_KEEP;
import static org.throughline.child.ChildWords.AT_ONCE_TITLE;
import static org.throughline.child.ChildWords.TOLD_NEXT_ASKED;
import static org.throughline.child.ChildWords.TOLD_NEXT_REPLACE;
import static org.throughline.child.ChildWords.TOLD_NEXT_SEEN;
import static org.throughline.child.ChildWords.TOLD_NEXT_SIDE_BY_SIDE;
import static org.throughline.child.ChildWords.TOLD_TITLE;
import static org.throughline.child.ChildWords.TOLD_TITLE_CHILD;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.child.AreaOfLife;
import org.throughline.child.NewContribution;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;

/** Where telling starts: the first question for families; for those who write every day, one page with all of them. */
@Controller
class TellAtOncePages {
    private final Tellings tellings;

    TellAtOncePages(Tellings tellings) {
        this.tellings = tellings;
    }

    @GetMapping("/child/{child}/tell")
    Reply start(
            Viewer viewer,
            @PathVariable String child,
            @RequestParam Optional<String> again,
            @RequestParam Optional<String> about) {
        Optional<Typed> wanted =
                about.flatMap(name -> Ids.one(AreaOfLife.class, name)).map(area -> TellPages.about(area.name()));
        return tellings.in(viewer, child, again, at -> {
            if (viewer.isFamily()) {
                wanted.ifPresent(typed -> tellings.keep(at, Step.ABOUT, typed));
                return new Reply.Go(at.path(Step.WORDS));
            }
            return page(at, wanted.orElseGet(() -> tellings.typedSoFar(at)), Slips.none());
        });
    }

    @PostMapping("/child/{child}/tell")
    Reply tell(Viewer viewer, Form form, @PathVariable String child, @RequestParam Optional<String> again) {
        return tellings.in(viewer, child, again, at -> {
            Optional<NewContribution> what = new TellForm(form, at).read();
            return what.isPresent()
                    ? tellings.tellOnce(at, form, _ -> what, at.atOncePath())
                    : page(at, form.typed(), form.slips());
        });
    }

    @GetMapping("/child/{child}/told/{contribution}")
    Reply told(Viewer viewer, @PathVariable String child, @PathVariable String contribution) {
        return tellings.in(
                viewer,
                child,
                Optional.of(contribution),
                at -> at.again()
                        .<Reply>map(c -> {
                            Said said = new Said(at.childPath(), at.cast(), viewer.today());
                            return new ToldPage(
                                    at.aboutThemselves() ? TOLD_TITLE_CHILD.say() : TOLD_TITLE.say(),
                                    at.childPath(),
                                    at.cast().child().name(),
                                    said.quote(c, true),
                                    said.whoCanSee(c.audience()),
                                    List.of(
                                            TOLD_NEXT_SEEN.say(),
                                            TOLD_NEXT_SIDE_BY_SIDE.say(),
                                            TOLD_NEXT_REPLACE.say(),
                                            TOLD_NEXT_ASKED.say()));
                        })
                        .orElseGet(Reply.NotThere::new));
    }

    private static QuestionPage page(Situation at, Typed typed, Slips slips) {
        TellQuestions ask = new TellQuestions(at, typed, slips, false);
        return new QuestionPage(
                AT_ONCE_TITLE.say(at.cast().child().name()),
                Optional.of(at.childPath()),
                Optional.of(AT_ONCE_TITLE.say(at.cast().child().name())),
                Optional.empty(),
                at.atOncePath(),
                List.of(ask.words(), ask.about(), ask.kind(), ask.whose(), ask.when(), ask.who()),
                List.of(TellPages.safety(at)),
                AT_ONCE_KEEP.say(),
                slips);
    }
}
