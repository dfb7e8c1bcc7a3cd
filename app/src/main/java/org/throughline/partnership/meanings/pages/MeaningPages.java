package org.throughline.partnership.meanings.pages;

import static org.throughline.partnership.meanings.MeaningWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.GeneralTerm;
import org.throughline.govuk.TextInput;
import org.throughline.govuk.Textarea;
import org.throughline.law.RulePack;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Term;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.meanings.OwnMeaning;
import org.throughline.partnership.meanings.OwnMeanings;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/** Reading what words mean in a partnership, for everybody; saying it, for whoever leads or facilitates it. */
@Controller
class MeaningPages {
    private final Partnerships partnerships;
    private final OwnMeanings meanings;
    private final RulePack law;

    MeaningPages(Partnerships partnerships, OwnMeanings meanings, RulePack law) {
        this.law = law;
        this.partnerships = partnerships;
        this.meanings = meanings;
    }

    @GetMapping("/partnerships/{partnership}/words")
    Reply words(Anybody anybody, @PathVariable String partnership) {
        return Entrance.shown(
                partnerships,
                anybody,
                partnership,
                (viewer, d) -> new MeaningsPage(
                        d,
                        meanings.all(viewer, d.partnership().id()),
                        GeneralTerm.under(law),
                        partnerships.mayWork(viewer, d.partnership().id())));
    }

    @GetMapping("/partnerships/{partnership}/words/say")
    Reply ask(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(
                Entrance.toWork(partnerships, viewer, partnership),
                d -> page(d, form, asItStands(viewer, d, form.typed().text("word"))));
    }

    /** What holds now, so that it can be put better. */
    private Optional<OwnMeaning.Said> asItStands(Viewer viewer, Design d, String word) {
        return Optional.ofNullable(
                        meanings.holding(viewer, d.partnership().id()).get(Term.key(word)))
                .flatMap(OwnMeaning::said);
    }

    @PostMapping("/partnerships/{partnership}/words/say")
    Reply said(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(Entrance.toWork(partnerships, viewer, partnership), d -> {
            String word = text(form, "word", SLIP_TERM, OwnMeaning.LONGEST_TERM, SLIP_TERM_LONG);
            if (!word.isEmpty() && Term.key(word).replace("-", "").isEmpty()) {
                form.wrong("word", SLIP_TERM.say());
            }
            String meaning = text(form, "meaning", SLIP_MEANING, OwnMeaning.LONGEST_MEANING, SLIP_MEANING_LONG);
            String source = text(form, "source", SLIP_SOURCE, OwnMeaning.LONGEST_SOURCE, SLIP_SOURCE_LONG);
            if (!form.ok()) {
                return page(d, form, Optional.empty());
            }
            UUID id = d.partnership().id();
            Answer<UUID> answer = meanings.say(viewer, id, word, new OwnMeaning.Said(meaning, source), form.once());
            return Entry.refused(answer, form, "meaning")
                    ? page(d, form, Optional.empty())
                    : Entry.then(answer, MeaningPaths.entry(id, word));
        });
    }

    @PostMapping("/partnerships/{partnership}/words/general")
    Reply general(Viewer viewer, Form form, @PathVariable String partnership) {
        return Entrance.shown(Entrance.toWork(partnerships, viewer, partnership), d -> {
            UUID id = d.partnership().id();
            String word = form.typed().text("word");
            return switch (meanings.general(viewer, id, word, form.once())) {
                case Answer.NotThere<UUID> _ -> new Reply.NotThere();
                case Answer.Refused<UUID> _, Answer.Done<UUID> _ -> new Reply.Go(MeaningPaths.entry(id, word));
            };
        });
    }

    private static String text(Form form, String name, WordKey missing, int most, WordKey tooLong) {
        String typed = form.text(name, missing).strip();
        if (typed.length() > most) {
            form.wrong(name, tooLong.say());
        }
        return typed;
    }

    private static FormPage page(Design d, Form form, Optional<OwnMeaning.Said> now) {
        String meaning =
                now.map(OwnMeaning.Said::meaning).orElseGet(() -> form.typed().text("meaning"));
        String source =
                now.map(OwnMeaning.Said::source).orElseGet(() -> form.typed().text("source"));
        UUID id = d.partnership().id();
        return new FormPage(
                SAY_TITLE.say(),
                SAY_LEAD.say(),
                MeaningPaths.say(id),
                List.of(
                        Entry.line("word", ASK_TERM, ASK_TERM_HINT, form),
                        Textarea.of(Entry.field("meaning", ASK_MEANING, ASK_MEANING_HINT, form.slips()))
                                .value(meaning)
                                .rows(4),
                        TextInput.of(Entry.field("source", ASK_SOURCE, ASK_SOURCE_HINT, form.slips()))
                                .value(source)),
                SAY_DO.say(),
                MeaningPaths.words(id),
                form.slips());
    }
}
