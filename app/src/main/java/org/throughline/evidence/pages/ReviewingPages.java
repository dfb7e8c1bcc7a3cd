package org.throughline.evidence.pages;

import static org.throughline.evidence.ReviewingWords.*;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Answer;
import org.throughline.evidence.Appraisal;
import org.throughline.evidence.Appraisals;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.StandsOn;
import org.throughline.evidence.Status;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/** Answering a reviewer, comparing versions on the way, and withdrawing what should not be leant on. */
@Controller
class ReviewingPages {
    private final Bank bank;
    private final Appraisals appraisals;
    private final OnceOnly once;

    ReviewingPages(Bank bank, Appraisals appraisals, OnceOnly once) {
        this.bank = bank;
        this.appraisals = appraisals;
        this.once = once;
    }

    @GetMapping("/evidence-desk/{id}/changes")
    Reply changes(Viewer viewer, Form form, @PathVariable String id) {
        return find(viewer, id)
                .flatMap(r -> RecordPages.changes(r, form, Paths.atWork(r.id())))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/evidence-desk/{id}/since-earlier")
    Reply sinceEarlier(Viewer viewer, @PathVariable String id) {
        return find(viewer, id)
                .flatMap(record -> record.content()
                        .standsOn()
                        .flatMap(StandsOn::inPlaceOf)
                        .<Reply>map(earlier -> new SinceEarlierPage(record, bank.published(earlier))))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/evidence-desk/{id}/answer/{round}/{reviewer}")
    Reply answer(Viewer viewer, @PathVariable String id, @PathVariable String round, @PathVariable String reviewer) {
        return waiting(viewer, id, round, reviewer)
                .<Reply>map(a -> new AnswerPage(a, Typed.NOTHING, Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/evidence-desk/{id}/answer/{round}/{reviewer}")
    Reply answered(
            Viewer viewer,
            Form form,
            @PathVariable String id,
            @PathVariable String round,
            @PathVariable String reviewer) {
        Optional<Appraisal> to = waiting(viewer, id, round, reviewer);
        if (to.isEmpty()) {
            return new Reply.NotThere();
        }
        String words = form.text("words", REPLY_MISSING);
        if (!form.ok()) {
            return new AnswerPage(to.get(), form.typed(), form.slips());
        }
        appraisals.reply(viewer, to.get().record(), to.get().round(), to.get().reviewer(), words);
        return new Reply.Go(Paths.atWork(to.get().record()) + "?done=reply");
    }

    /** What a reviewer wrote about a record of this viewer's own. */
    private Optional<Appraisal> waiting(Viewer viewer, String id, String round, String reviewer) {
        Optional<SeatId> seat = EvidenceId.read(reviewer).map(e -> new SeatId(e.value()));
        return find(viewer, id).filter(r -> r.givenBy().equals(viewer.seat())).stream()
                .flatMap(r -> appraisals.of(viewer, r.id()).stream())
                .filter(a -> Integer.toString(a.round()).equals(round)
                        && seat.filter(a.reviewer()::equals).isPresent()
                        && a.written().isPresent())
                .findFirst();
    }

    @GetMapping("/evidence-desk/{id}/withdraw")
    Reply withdraw(Viewer viewer, @PathVariable String id) {
        return published(viewer, id)
                .<Reply>map(r -> new WithdrawPage(r, Typed.NOTHING, Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/evidence-desk/{id}/withdraw")
    Reply withdrawn(Viewer viewer, Form form, @PathVariable String id) {
        Optional<EvidenceRecord> record = published(viewer, id);
        if (record.isEmpty()) {
            return new Reply.NotThere();
        }
        String why = form.text("why", WITHDRAW_MISSING);
        if (!form.ok()) {
            return new WithdrawPage(record.get(), form.typed(), form.slips());
        }
        return once.go(
                viewer,
                form,
                () -> bank.withdraw(viewer, record.get().id(), why) instanceof Answer.Done<EvidenceId>
                        ? Paths.atWork(record.get().id()) + "?done=withdrawn"
                        : Paths.atWork(record.get().id()));
    }

    private Optional<EvidenceRecord> published(Viewer viewer, String id) {
        return find(viewer, id).filter(r -> Bank.isLead(viewer) && r.status() == Status.QUALITY_ASSURED);
    }

    private Optional<EvidenceRecord> find(Viewer viewer, String id) {
        return EvidenceId.read(id).flatMap(e -> bank.find(viewer, e));
    }
}
