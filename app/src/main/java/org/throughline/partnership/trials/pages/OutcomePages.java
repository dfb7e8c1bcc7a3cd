package org.throughline.partnership.trials.pages;

import static org.throughline.partnership.TrialWords.*;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Field;
import org.throughline.govuk.TextInput;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Licence;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.trials.Trial;
import org.throughline.partnership.trials.Trials;
import org.throughline.sharing.Viewer;

/** What is done otherwise than planned, the results, and giving them to the evidence bank. */
@Controller
class OutcomePages {
    private static final int MOST_PEOPLE = 10_000_000;

    private final TrialReading reading;
    private final Trials trials;

    OutcomePages(TrialReading reading, Trials trials) {
        this.reading = reading;
        this.trials = trials;
    }

    @GetMapping("/partnerships/{partnership}/amend-trial/{trial}")
    Reply askAmendment(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String trial) {
        return running(viewer, partnership, trial)
                .<Reply>map(t -> amendPage(t, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/amend-trial/{trial}")
    Reply amended(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String trial) {
        Optional<Trial> there = theirs(viewer, partnership, trial);
        if (there.isEmpty()) {
            return new Reply.NotThere();
        }
        Trial t = there.get();
        String words = Entry.text(form, "words", SLIP_AMENDMENT);
        String why = Entry.text(form, "why", SLIP_WHY);
        if (!form.ok()) {
            return amendPage(t, form);
        }
        Answer<UUID> answer = trials.amend(viewer, t.partnership(), t.id(), words, why, form.once());
        return Entry.refused(answer, form, "words") ? amendPage(t, form) : back(t, answer);
    }

    private static FormPage amendPage(Trial t, Form form) {
        return new FormPage(
                AMEND_TITLE.say(),
                AMEND_LEAD.say(),
                TrialPaths.act(t, "amend-trial"),
                List.of(Entry.words("words", ASK_AMENDMENT, null, form), Entry.words("why", ASK_WHY, null, form)),
                AMEND_DO.say(),
                TrialPaths.of(t),
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/end-trial/{trial}")
    Reply askEnd(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String trial) {
        return running(viewer, partnership, trial)
                .<Reply>map(t -> endPage(t, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/end-trial/{trial}")
    Reply ended(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String trial) {
        Optional<Trial> there = theirs(viewer, partnership, trial).filter(t -> !t.isDraft());
        if (there.isEmpty()) {
            return new Reply.NotThere();
        }
        Trial t = there.get();
        Optional<Trial.How> how = form.one("how", Trial.How.class, SLIP_HOW);
        Map<UUID, Trial.Result> results = results(t, form);
        String found = Entry.text(form, "found", SLIP_FOUND);
        String departures = Entry.optional(form, "departures");
        String harm = Entry.text(form, "harm", SLIP_HARM);
        String limits = Entry.text(form, "limits", SLIP_LIMITS);
        if (!form.ok()) {
            return endPage(t, form);
        }
        Trial.Ended ended =
                new Trial.Ended(viewer.today(), how.orElseThrow(), found, departures, harm, limits, Optional.empty());
        Answer<UUID> answer = trials.end(viewer, t.partnership(), t.id(), ended, results, form.once());
        return Entry.refused(answer, form, "people-1") ? endPage(t, form) : back(t, answer);
    }

    /** Of arms of which anything was typed: both boxes are then needed. */
    private static Map<UUID, Trial.Result> results(Trial t, Form form) {
        Map<UUID, Trial.Result> results = new LinkedHashMap<>();
        for (int i = 0; i < t.arms().size(); i++) {
            String people = "people-" + (i + 1);
            String amount = "amount-" + (i + 1);
            if (form.some(people).isPresent() || form.some(amount).isPresent()) {
                int many = Entry.whole(form, people, 0, MOST_PEOPLE, SLIP_PEOPLE);
                Optional<BigDecimal> measured = Entry.amount(form, amount, SLIP_AMOUNT);
                if (measured.isPresent()) {
                    results.put(t.arms().get(i).id(), new Trial.Result(many, measured.get()));
                }
            }
        }
        return results;
    }

    private static FormPage endPage(Trial t, Form form) {
        List<Content> questions = new ArrayList<>();
        questions.add(
                Entry.pick("how", ASK_HOW, null, List.of(Trial.How.values()), Enum::name, Trial.How::words, form));
        for (int i = 0; i < t.arms().size(); i++) {
            String arm = t.arms().get(i).words();
            questions.add(number("people-" + (i + 1), ASK_PEOPLE.say(arm), null, form));
            questions.add(number(
                    "amount-" + (i + 1),
                    ASK_AMOUNT.say(arm),
                    ASK_AMOUNT_HINT.say(t.plan().unit()),
                    form));
        }
        questions.add(Entry.words("found", ASK_FOUND, null, form));
        questions.add(Entry.words("departures", ASK_DEPARTURES, null, form));
        questions.add(Entry.words("harm", ASK_HARM, null, form));
        questions.add(Entry.words("limits", ASK_LIMITS, null, form));
        return new FormPage(
                END_TITLE.say(),
                END_LEAD.say(),
                TrialPaths.act(t, "end-trial"),
                questions,
                END_DO.say(),
                TrialPaths.of(t),
                form.slips());
    }

    private static Content number(String name, String asks, @Nullable String hint, Form form) {
        return TextInput.of(Field.of(name, asks).hint(hint).slips(form.slips()))
                .value(form.typed().text(name));
    }

    @GetMapping("/partnerships/{partnership}/offer-trial/{trial}")
    Reply askOffer(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String trial) {
        return theirs(viewer, partnership, trial)
                .filter(t -> t.ended().filter(e -> e.offeredOn().isEmpty()).isPresent())
                .<Reply>map(t -> offerPage(t, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/offer-trial/{trial}")
    Reply offered(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String trial) {
        Optional<Trial> there = theirs(viewer, partnership, trial);
        if (there.isEmpty()) {
            return new Reply.NotThere();
        }
        Trial t = there.get();
        Optional<Licence> licence = form.one("licence", Licence.class, Licence.Words.MISSING_LICENCE);
        if (licence.isEmpty()) {
            return offerPage(t, form);
        }
        Answer<UUID> answer = trials.offer(viewer, t.partnership(), t.id(), licence.get(), form.once());
        return Entry.refused(answer, form, "licence") ? offerPage(t, form) : back(t, answer);
    }

    private static FormPage offerPage(Trial t, Form form) {
        return new FormPage(
                Licence.Words.OFFER_TITLE.say(),
                OFFER_LEAD.say(),
                TrialPaths.act(t, "offer-trial"),
                List.of(Entry.pick(
                        "licence",
                        Licence.Words.ASK_LICENCE,
                        Licence.Words.ASK_LICENCE_HINT,
                        List.of(Licence.values()),
                        Enum::name,
                        Licence::words,
                        form)),
                Licence.Words.OFFER_IT.say(),
                TrialPaths.of(t),
                form.slips());
    }

    private Optional<Trial> theirs(Viewer viewer, String partnership, String trial) {
        return reading.working(viewer, partnership, trial).map(TrialReading.Met::trial);
    }

    private Optional<Trial> running(Viewer viewer, String partnership, String trial) {
        return theirs(viewer, partnership, trial).filter(Trial::isRunning);
    }

    private static Reply back(Trial t, Answer<UUID> answer) {
        return Entry.then(answer, TrialPaths.of(t));
    }
}
