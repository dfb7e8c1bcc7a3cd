package org.throughline.child.pages;

import static org.throughline.child.ChildWords.ANSWER_CHOSE_NOT;
import static org.throughline.child.ChildWords.ANSWER_EXPLAINS;
import static org.throughline.child.ChildWords.ANSWER_NOT_YET;
import static org.throughline.child.ChildWords.ANSWER_NOT_YET_WHY;
import static org.throughline.child.ChildWords.ANSWER_OTHERWISE;
import static org.throughline.child.ChildWords.ANSWER_TITLE;
import static org.throughline.child.ChildWords.ASK_EXPLAINS;
import static org.throughline.child.ChildWords.ASK_TITLE;
import static org.throughline.child.ChildWords.SLIP_ANSWER;
import static org.throughline.child.ChildWords.SLIP_TOO_LONG;
import static org.throughline.child.ChildWords.SLIP_WHY;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Contributions;
import org.throughline.child.Perspective;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Field;
import org.throughline.govuk.Radios;
import org.throughline.govuk.Textarea;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.people.ChildId;
import org.throughline.sharing.Viewer;
import org.throughline.work.Once;

/** Asking a perspective about an area of life; and for that perspective, the ways to answer, "rather not say" among them. */
@Controller
class AskPages {
    private static final int LONGEST_WHY = 500;

    private final Tellings tellings;
    private final Contributions contributions;
    private final Once once;

    AskPages(Tellings tellings, Contributions contributions, Once once) {
        this.tellings = tellings;
        this.contributions = contributions;
        this.once = once;
    }

    /** What is asked of whom, in which situation. */
    private record Question(Situation at, Perspective of, AreaOfLife about) {
        boolean own() {
            return at.own() == of;
        }

        ChildId child() {
            return at.cast().child().id();
        }

        String path() {
            return at.childPath() + "/ask/" + of + "/" + about;
        }

        String whom() {
            return of == Perspective.CHILD
                    ? at.cast().child().name()
                    : of.heading().say();
        }
    }

    @GetMapping("/child/{child}/ask/{perspective}/{about}")
    Reply ask(
            Viewer viewer,
            Form form,
            @PathVariable String child,
            @PathVariable String perspective,
            @PathVariable String about) {
        return with(viewer, child, perspective, about, question -> page(question, form));
    }

    @PostMapping("/child/{child}/ask/{perspective}/{about}")
    Reply asked(
            Viewer viewer,
            Form form,
            @PathVariable String child,
            @PathVariable String perspective,
            @PathVariable String about) {
        return with(viewer, child, perspective, about, question -> {
            if (question.own()) {
                check(form);
                if (!form.ok()) {
                    return page(question, form);
                }
            }
            return new Reply.Go(once.only(viewer.account().value(), form.once(), () -> {
                keep(viewer, question, form);
                return question.at().childPath() + "#perspectives";
            }));
        });
    }

    private Reply with(
            Viewer viewer, String child, String perspective, String about, Function<Question, Reply> answer) {
        Optional<Perspective> of = Ids.one(Perspective.class, perspective);
        Optional<AreaOfLife> area = Ids.one(AreaOfLife.class, about);
        if (of.isEmpty() || area.isEmpty()) {
            return new Reply.NotThere();
        }
        return tellings.in(viewer, child, Optional.empty(), at -> answer.apply(new Question(at, of.get(), area.get())));
    }

    private static void check(Form form) {
        String answer = form.typed().text("answer");
        if (!answer.equals("CHOSE_NOT") && !answer.equals("NOT_YET")) {
            form.wrong("answer", SLIP_ANSWER.say());
        } else if (answer.equals("NOT_YET") && form.text("why", SLIP_WHY).length() > LONGEST_WHY) {
            form.wrong("why", SLIP_TOO_LONG.say(LONGEST_WHY));
        }
    }

    private void keep(Viewer viewer, Question question, Form form) {
        if (!question.own()) {
            contributions.ask(viewer, question.child(), question.of(), question.about());
        } else if (form.typed().text("answer").equals("CHOSE_NOT")) {
            contributions.chooseNotToSay(viewer, question.child(), question.about());
        } else {
            contributions.notPossibleYet(
                    viewer, question.child(), question.about(), form.some("why").orElseThrow());
        }
    }

    private static AskPage page(Question question, Form form) {
        String about = question.about().words().say();
        String tell = question.at().childPath() + "/tell?about=" + question.about();
        if (!question.own()) {
            return new AskPage(
                    ASK_TITLE.say(question.whom(), about),
                    ASK_EXPLAINS.say(question.whom()),
                    question.at().childPath(),
                    question.path(),
                    tell,
                    Optional.empty(),
                    form.slips());
        }
        return new AskPage(
                ANSWER_TITLE.say(about),
                ANSWER_EXPLAINS.say(),
                question.at().childPath(),
                question.path(),
                tell,
                Optional.of(Radios.of(
                                Field.of("answer", ANSWER_OTHERWISE.say()).slips(form.slips()),
                                Choice.of("CHOSE_NOT", ANSWER_CHOSE_NOT.say()),
                                Choice.of("NOT_YET", ANSWER_NOT_YET.say())
                                        .reveals(Textarea.of(Field.of("why", ANSWER_NOT_YET_WHY.say())
                                                        .slips(form.slips()))
                                                .rows(2)
                                                .value(form.typed().text("why"))))
                        .chosen(form.typed().text("answer"))),
                form.slips());
    }
}
