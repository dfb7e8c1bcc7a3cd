package org.throughline.evidence.pages;

import static org.throughline.evidence.ReviewingWords.*;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Answer;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Version;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.sharing.Viewer;

/** Findings, recommendations and the other parts of a record, edited by hand; each save is a version. */
@Controller
class PartPages {
    private final Bank bank;
    private final OnceOnly once;

    PartPages(Bank bank, OnceOnly once) {
        this.bank = bank;
        this.once = once;
    }

    @GetMapping("/evidence-desk/{id}/parts/{part}")
    Reply edit(Viewer viewer, @PathVariable String id, @PathVariable String part) {
        return mine(viewer, id)
                .flatMap(r -> Part.at(part).<Reply>map(p -> PartPage.of(r, p, p.typed(r.content()), Slips.none())))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/evidence-desk/{id}/parts/{part}")
    Reply edited(Viewer viewer, Form form, @PathVariable String id, @PathVariable String part) {
        return mine(viewer, id)
                .flatMap(r -> Part.at(part).map(p -> keep(viewer, form, r, p)))
                .orElseGet(Reply.NotThere::new);
    }

    private Reply keep(Viewer viewer, Form form, EvidenceRecord record, Part<?> part) {
        String what = form.text("what", PARTS_WHAT_MISSING);
        Version.Kind kind = sort(form, record);
        Optional<EvidenceContent> content = part.read(form, record.content());
        if (!form.ok() || content.isEmpty()) {
            return PartPage.of(record, part, form.typed(), form.slips());
        }
        if (content.get().equals(record.content())) {
            form.wrong("what", WHY_NOTHING_CHANGED.say());
            return PartPage.of(record, part, form.typed(), form.slips());
        }
        return once.go(viewer, form, () -> {
            Answer<EvidenceId> kept = bank.change(viewer, record.id(), content.get(), what, kind);
            return Paths.atWork(record.id()) + (kept instanceof Answer.Done<EvidenceId> ? "?done=kept" : "");
        });
    }

    /** Asked of what is published: does it say more, or was it wrong? */
    static Version.Kind sort(Form form, EvidenceRecord record) {
        return record.publishedOn().isEmpty()
                ? Version.Kind.REVISED
                : form.one("sort", Version.Kind.class, CHANGE_SORT_MISSING)
                        .filter(k -> k == Version.Kind.REVISED || k == Version.Kind.CORRECTED)
                        .orElse(Version.Kind.REVISED);
    }

    private Optional<EvidenceRecord> mine(Viewer viewer, String id) {
        return EvidenceId.read(id).flatMap(e -> bank.find(viewer, e)).filter(r -> Bank.mayChange(viewer, r));
    }
}
