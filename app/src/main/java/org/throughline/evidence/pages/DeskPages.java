package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Answer;
import org.throughline.evidence.Appraisals;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;

/** The desk: giving the bank a record, changing one, and taking one in from elsewhere. */
@Controller
class DeskPages {
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
                bank.themes(),
                Bank.isLead(viewer),
                form.some("done").map(done -> done.equals("appraised") ? APPRAISED.say() : GIVEN.say()));
    }

    private static DeskPage.Row row(EvidenceRecord r, String href) {
        return new DeskPage.Row(href, r.content().title(), r.status().words());
    }

    @PostMapping("/evidence-desk/theme")
    Reply theme(Viewer viewer, Form form) {
        if (!Bank.isLead(viewer)) {
            return new Reply.NotThere();
        }
        form.some("name").ifPresent(name -> bank.name(viewer, themeId(form), name));
        return new Reply.Go(Paths.DESK);
    }

    private static UUID themeId(Form form) {
        return form.some("theme")
                .flatMap(EvidenceId::read)
                .map(EvidenceId::value)
                .orElseGet(UUID::randomUUID);
    }

    @GetMapping("/evidence-desk/give")
    Reply give(Viewer viewer) {
        return new GivePage(Optional.empty(), Typed.NOTHING, Slips.none());
    }

    @PostMapping("/evidence-desk/give")
    Reply given(Viewer viewer, Form form) {
        return GiveForm.read(form, Optional.empty())
                .<Reply>map(content -> once.go(viewer, form, () -> {
                    EvidenceId id = bank.give(viewer, content);
                    return Paths.atWork(id) + "?done=given";
                }))
                .orElseGet(() -> new GivePage(Optional.empty(), form.typed(), form.slips()));
    }

    @GetMapping("/evidence-desk/{id}/change")
    Reply change(Viewer viewer, @PathVariable String id) {
        return mine(viewer, id)
                .<Reply>map(r -> new GivePage(Optional.of(r.id()), GiveForm.typed(r.content()), Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/evidence-desk/{id}/change")
    Reply changed(Viewer viewer, Form form, @PathVariable String id) {
        Optional<EvidenceRecord> record = mine(viewer, id);
        if (record.isEmpty()) {
            return new Reply.NotThere();
        }
        String what = form.text("what", CHANGE_WHAT);
        Optional<EvidenceContent> content = GiveForm.read(form, record.map(EvidenceRecord::content));
        return content.<Reply>map(c -> once.go(viewer, form, () -> {
                    bank.change(viewer, record.get().id(), c, what);
                    return Paths.atWork(record.get().id()) + "?done=kept";
                }))
                .orElseGet(() -> new GivePage(Optional.of(record.get().id()), form.typed(), form.slips()));
    }

    private Optional<EvidenceRecord> mine(Viewer viewer, String id) {
        return EvidenceId.read(id).flatMap(e -> bank.find(viewer, e)).filter(r -> Bank.mayChange(viewer, r));
    }

    @GetMapping("/evidence-desk/take-in")
    Reply takeIn(Viewer viewer) {
        return Bank.isLead(viewer) ? new TakeInPage(Typed.NOTHING, Slips.none()) : new Reply.NotThere();
    }

    @PostMapping("/evidence-desk/take-in")
    Reply takenIn(Viewer viewer, Form form) {
        String json = form.text("file", TAKE_IN_MISSING);
        if (!form.ok()) {
            return new TakeInPage(form.typed(), form.slips());
        }
        Function<String, Reply> again = why -> {
            form.wrong("file", why);
            return new TakeInPage(form.typed(), form.slips());
        };
        return switch (bank.takeIn(viewer, json)) {
            case Answer.Done<EvidenceId>(EvidenceId id) -> new Reply.Go(Paths.atWork(id) + "?done=taken");
            case Answer.Refused<EvidenceId>(var why) -> again.apply(why.words());
            case Answer.NotThere<EvidenceId> _ -> new Reply.NotThere();
        };
    }
}
