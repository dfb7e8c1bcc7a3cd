package org.throughline.partnership.consults.pages;

import static org.throughline.partnership.ConsultWords.*;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.consults.AnsweringByCode;
import org.throughline.partnership.consults.Shown;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.OpensByCode;

/** Answering a question by a printed code, typed where the codes of waves are typed. */
@Controller
class QuestionByCodePages implements OpensByCode {
    private static final List<Shown> WAYS = List.of(Shown.ROLE, Shown.ASKER);

    private final AnsweringByCode answering;

    QuestionByCodePages(AnsweringByCode answering) {
        this.answering = answering;
    }

    @Override
    public Optional<Reply> opens(Form form) {
        return reply(form, answering.open(form.typed().text("code")));
    }

    @PostMapping(ConsultPaths.BY_CODE)
    Reply answered(Form form) {
        String code = form.typed().text("code");
        if (!(answering.open(code) instanceof AnsweringByCode.Ready)) {
            return opens(form).orElseGet(() -> new Reply.Go("/answer"));
        }
        String words = Entry.text(form, "words", SLIP_WORDS);
        Optional<Shown> shown = Entry.chosen(form, "shown", WAYS, Shown::name, SLIP_SHOWN);
        AnsweringByCode.Opened now =
                form.ok() ? answering.finish(code, shown.orElseThrow(), words) : answering.open(code);
        if (now instanceof AnsweringByCode.LeadsToSomebody) {
            form.wrong("words", WHY_LEADS_TO_SOMEBODY.say());
        }
        return reply(form, now).orElseGet(() -> new Reply.Go("/answer"));
    }

    private static Optional<Reply> reply(Form form, AnsweringByCode.Opened opened) {
        return switch (opened) {
            case AnsweringByCode.NoSuchCode _ -> Optional.empty();
            case AnsweringByCode.Used used -> Optional.of(new QuestionDonePage(used.consult(), false));
            case AnsweringByCode.Over over -> Optional.of(new QuestionDonePage(over.consult(), true));
            case AnsweringByCode.LeadsToSomebody again -> Optional.of(page(form, again.ready()));
            case AnsweringByCode.Ready ready -> Optional.of(page(form, ready));
        };
    }

    private static QuestionPage page(Form form, AnsweringByCode.Ready ready) {
        return new QuestionPage(
                form.typed().text("code"),
                ready,
                List.of(Entry.words("words", ASK_WORDS, ASK_WORDS_HINT, form), ConsultAnswerPages.shown(WAYS, form)),
                form.slips());
    }
}
