package org.throughline.synthesis.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.WhyNot;
import org.throughline.work.Once;

/** The way into a synthesis: for its team, and for nobody else the same page as for what does not exist. */
@Component("synthesisDoors")
class Doors {
    private final Syntheses syntheses;
    private final Once once;
    private final Acting acting;

    Doors(Syntheses syntheses, Once once, Acting acting) {
        this.syntheses = syntheses;
        this.once = once;
        this.acting = acting;
    }

    Optional<Synthesis> find(Viewer viewer, String id) {
        return SynthesisId.read(id).flatMap(s -> syntheses.find(viewer, s));
    }

    Reply open(Viewer viewer, String id, Function<Synthesis, Reply> page) {
        return find(viewer, id).map(page).orElseGet(Reply.NotThere::new);
    }

    /** After an act: on to the next page, or the same page again with what the rule says. */
    static <T> Reply after(Answer<T> answer, Form form, String field, String to, Supplier<Reply> again) {
        return after(answer, form, field, _ -> to, again);
    }

    /** The same, on to where what was done leads. */
    static <T> Reply after(Answer<T> answer, Form form, String field, Function<T, String> to, Supplier<Reply> again) {
        return switch (answer) {
            case Answer.Done<T>(T what) -> new Reply.Go(to.apply(what));
            case Answer.NotThere<T> _ -> new Reply.NotThere();
            case Answer.Refused<T>(WhyNot why) -> {
                form.wrong(field, why.words());
                yield again.get();
            }
        };
    }

    /** An act that would be done twice when its form is sent twice: the second sending is answered as the first, and does nothing. */
    <T> Reply onceAfter(
            Viewer viewer, Form form, Supplier<Answer<T>> act, String field, String to, Supplier<Reply> again) {
        return onceAfter(viewer, form, act, field, _ -> to, again);
    }

    /** The same, on to where what was done is. */
    <T> Reply onceAfter(
            Viewer viewer,
            Form form,
            Supplier<Answer<T>> act,
            String field,
            Function<T, String> to,
            Supplier<Reply> again) {
        List<Answer<T>> answered = new ArrayList<>(1);
        String went = acting.as(
                viewer,
                () -> once.only(viewer.account().value(), form.once(), () -> {
                    Answer<T> answer = act.get();
                    answered.add(answer);
                    return answer instanceof Answer.Done<T>(T what) ? to.apply(what) : "";
                }));
        if (!answered.isEmpty()) {
            return after(answered.getFirst(), form, field, went, again);
        }
        return went.isEmpty() ? again.get() : new Reply.Go(went);
    }

    /** One sending of one form has one effect. */
    Reply once(Viewer viewer, Form form, Supplier<String> work) {
        return new Reply.Go(acting.as(viewer, () -> once.only(viewer.account().value(), form.once(), work)));
    }
}
