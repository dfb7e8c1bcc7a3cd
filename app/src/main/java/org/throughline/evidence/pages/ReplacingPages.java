package org.throughline.evidence.pages;

import static org.throughline.evidence.ReplacedWords.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Answer;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Status;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;

/** A newer record takes the place of an older one, by the lead's word. */
@Controller
class ReplacingPages {
    private final Bank bank;
    private final OnceOnly once;

    ReplacingPages(Bank bank, OnceOnly once) {
        this.bank = bank;
        this.once = once;
    }

    @GetMapping("/evidence-desk/{id}/replace")
    Reply replace(Viewer viewer, @PathVariable String id) {
        return replaceable(viewer, id)
                .<Reply>map(r -> page(r, Typed.NOTHING, Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    private ReplacePage page(EvidenceRecord record, Typed typed, Slips slips) {
        List<Select.Choice> others = Stream.concat(
                        Stream.of(Select.Choice.of("", REPLACE_CHOOSE.say())),
                        bank.titles().stream()
                                .filter(t -> t.status() == Status.QUALITY_ASSURED && !t.id().equals(record.id()))
                                .map(t ->
                                        Select.Choice.of(t.id().toString(), t.title() + " (" + t.publishedOn() + ")")))
                .toList();
        return new ReplacePage(record, others, typed, slips);
    }

    @PostMapping("/evidence-desk/{id}/replace")
    Reply replaced(Viewer viewer, Form form, @PathVariable String id) {
        Optional<EvidenceRecord> record = replaceable(viewer, id);
        if (record.isEmpty()) {
            return once.go(
                    viewer, form, () -> EvidenceId.read(id).map(Paths::atWork).orElse(Paths.DESK));
        }
        Optional<EvidenceId> by = EvidenceId.read(form.typed().text("by"));
        String why = form.text("why", REPLACE_MISSING_WHY);
        if (by.flatMap(bank::published)
                .filter(r -> !r.id().equals(record.get().id()))
                .isEmpty()) {
            form.wrong("by", REPLACE_MISSING_BY.say());
        }
        if (!form.ok()) {
            return page(record.get(), form.typed(), form.slips());
        }
        return once.go(
                viewer,
                form,
                () -> bank.supersede(viewer, record.get().id(), by.orElseThrow(), why)
                                instanceof Answer.Done<EvidenceId>
                        ? Paths.atWork(record.get().id()) + "?done=replaced"
                        : Paths.atWork(record.get().id()));
    }

    private Optional<EvidenceRecord> replaceable(Viewer viewer, String id) {
        return EvidenceId.read(id)
                .flatMap(e -> bank.find(viewer, e))
                .filter(r -> Bank.isLead(viewer) && r.status() == Status.QUALITY_ASSURED);
    }
}
