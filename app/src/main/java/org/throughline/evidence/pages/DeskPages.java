package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Appraisals;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.ReviewingWords;
import org.throughline.evidence.Theme;
import org.throughline.evidence.ThemeWords;
import org.throughline.evidence.Version;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;

/** The desk: giving the bank a record, and changing one. */
@Controller
class DeskPages {
    private static final int DUE_WITHIN_MONTHS = 6;

    private final Bank bank;
    private final Appraisals appraisals;
    private final OnceOnly once;

    DeskPages(Bank bank, Appraisals appraisals, OnceOnly once) {
        this.bank = bank;
        this.appraisals = appraisals;
        this.once = once;
    }

    @GetMapping("/evidence-desk")
    Reply desk(Viewer viewer, Form form) {
        List<DeskPage.Row> asked = appraisals.askedOf(viewer).stream()
                .flatMap(a -> bank.find(viewer, a.record()).stream())
                .map(r -> row(r, Paths.atWork(r.id()) + "/look"))
                .toList();
        return new DeskPage(
                asked,
                bank.atWork(viewer).stream()
                        .map(r -> row(r, Paths.atWork(r.id())))
                        .toList(),
                due(viewer),
                bank.themes(),
                Bank.isLead(viewer),
                form.some("done").map(done -> done.equals("appraised") ? APPRAISED.say() : GIVEN.say()),
                form.typed(),
                form.slips());
    }

    /** For the lead: what comes due in the next six months, the longest overdue first. */
    private List<DeskPage.Row> due(Viewer viewer) {
        return !Bank.isLead(viewer)
                ? List.of()
                : bank.dueWithin(viewer, DUE_WITHIN_MONTHS).stream()
                        .map(r -> new DeskPage.Row(
                                Paths.atWork(r.id()),
                                r.content().title(),
                                (r.dueForAnotherLook(viewer.today())
                                                ? ReviewingWords.DUE_OVERDUE
                                                : ReviewingWords.DUE_BY)
                                        .say(Dates.day(r.reviewAgainOn().orElseThrow()))))
                        .toList();
    }

    private static DeskPage.Row row(EvidenceRecord r, String href) {
        return new DeskPage.Row(href, r.content().title(), r.status().words());
    }

    @PostMapping("/evidence-desk/theme")
    Reply theme(Viewer viewer, Form form) {
        if (!Bank.isLead(viewer)) {
            return new Reply.NotThere();
        }
        String name = form.text("name", ThemeWords.THEME_MISSING);
        if (!form.ok()) {
            return desk(viewer, form);
        }
        return once.go(viewer, form, () -> {
            bank.name(viewer, themeId(form), name);
            return Paths.DESK;
        });
    }

    /** One of the list, to be named anew; anything else is a new one. */
    private UUID themeId(Form form) {
        return bank.themes().stream()
                .map(Theme::id)
                .filter(id -> id.toString().equals(form.typed().text("theme")))
                .findFirst()
                .orElseGet(UUID::randomUUID);
    }

    @GetMapping("/evidence-desk/give")
    Reply give(Viewer viewer) {
        return GivePage.fresh(Typed.NOTHING, Slips.none());
    }

    @PostMapping("/evidence-desk/give")
    Reply given(Viewer viewer, Form form) {
        return GiveForm.read(form, Optional.empty())
                .<Reply>map(content -> once.go(viewer, form, () -> {
                    EvidenceId id = bank.give(viewer, content);
                    return Paths.atWork(id) + "?done=given";
                }))
                .orElseGet(() -> GivePage.fresh(form.typed(), form.slips()));
    }

    @GetMapping("/evidence-desk/{id}/change")
    Reply change(Viewer viewer, @PathVariable String id) {
        return mine(viewer, id)
                .<Reply>map(r -> GivePage.of(r, GiveForm.typed(r.content()), Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/evidence-desk/{id}/change")
    Reply changed(Viewer viewer, Form form, @PathVariable String id) {
        Optional<EvidenceRecord> record = mine(viewer, id);
        if (record.isEmpty()) {
            return new Reply.NotThere();
        }
        String what = form.text("what", ReviewingWords.PARTS_WHAT_MISSING);
        Version.Kind sort = PartPages.sort(form, record.get());
        Optional<EvidenceContent> content = GiveForm.read(form, record.map(EvidenceRecord::content));
        if (content.equals(record.map(EvidenceRecord::content))) {
            form.wrong("what", ReviewingWords.WHY_NOTHING_CHANGED.say());
        }
        return content.filter(_ -> form.ok())
                .<Reply>map(c -> once.go(viewer, form, () -> {
                    bank.change(viewer, record.get().id(), c, what, sort);
                    return Paths.atWork(record.get().id()) + "?done=kept";
                }))
                .orElseGet(() -> GivePage.of(record.get(), form.typed(), form.slips()));
    }

    private Optional<EvidenceRecord> mine(Viewer viewer, String id) {
        return EvidenceId.read(id).flatMap(e -> bank.find(viewer, e)).filter(r -> Bank.mayChange(viewer, r));
    }
}
