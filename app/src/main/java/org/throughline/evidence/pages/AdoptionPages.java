package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Adoption;
import org.throughline.evidence.AdoptionReports;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Decision;
import org.throughline.evidence.Direction;
import org.throughline.evidence.DraftedReports;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.Area;
import org.throughline.people.AreaId;
import org.throughline.sharing.Viewer;

/** What an area does with what the bank holds, and later what came of it. */
@Controller
class AdoptionPages {
    private final Bank bank;
    private final AdoptionReports adoptions;
    private final DraftedReports drafts;
    private final OnceOnly once;

    AdoptionPages(Bank bank, AdoptionReports adoptions, DraftedReports drafts, OnceOnly once) {
        this.bank = bank;
        this.adoptions = adoptions;
        this.drafts = drafts;
        this.once = once;
    }

    @GetMapping("/evidence-desk/{id}/adopt")
    Reply adopt(Viewer viewer, @PathVariable String id) {
        return published(id)
                .<Reply>map(r -> page(viewer, r, Typed.NOTHING, Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    private AdoptPage page(Viewer viewer, EvidenceRecord record, Typed typed, Slips slips) {
        List<Select.Choice> areas = adoptions.areasOf(viewer).stream()
                .map(a -> Select.Choice.of(a.id().toString(), a.name()))
                .toList();
        return new AdoptPage(record, areas, !drafts.waiting(viewer).isEmpty(), typed, slips);
    }

    @PostMapping("/evidence-desk/{id}/adopt")
    Reply adopted(Viewer viewer, Form form, @PathVariable String id) {
        Optional<EvidenceRecord> record = published(id);
        if (record.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Decision> decision = form.one("decision", Decision.class, ADOPT_MISSING_DECISION);
        String reason = form.text("reason", ADOPT_MISSING_REASON);
        Optional<AreaId> area =
                EvidenceId.read(form.text("area", ADOPT_MISSING_AREA)).map(e -> new AreaId(e.value()));
        if (!form.ok() || decision.isEmpty() || area.isEmpty()) {
            return page(viewer, record.get(), form.typed(), form.slips());
        }
        String about = form.typed().text("about");
        AdoptionReports.Report report = new AdoptionReports.Report(
                about.equals("whole") ? "" : about,
                area.get(),
                decision.get(),
                reason,
                form.some("conditions").orElse(""));
        String there = Paths.published(record.get().id()) + "#adoptions";
        if (adoptions.areasOf(viewer).stream().noneMatch(a -> a.id().equals(area.get()))) {
            form.wrong("area", ADOPT_NONE.say());
            return page(viewer, record.get(), form.typed(), form.slips());
        }
        return once.go(viewer, form, () -> {
            adoptions.report(viewer, record.get().id(), report);
            return there;
        });
    }

    @GetMapping("/evidence-desk/{id}/adoption/{adoption}/result")
    Reply result(Viewer viewer, @PathVariable String id, @PathVariable String adoption) {
        return adoption(viewer, id, adoption)
                .<Reply>map(a -> new ResultPage(a, speaksFor(viewer, a), Typed.NOTHING, Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/evidence-desk/{id}/adoption/{adoption}/result")
    Reply told(Viewer viewer, Form form, @PathVariable String id, @PathVariable String adoption) {
        Optional<Adoption> of = adoption(viewer, id, adoption);
        if (of.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Direction> direction = form.one("direction", Direction.class, RESULT_MISSING_DIRECTION);
        String words = form.text("words", RESULT_MISSING_WORDS);
        if (!speaksFor(viewer, of.get())) {
            return new ResultPage(of.get(), false, Typed.NOTHING, Slips.none());
        }
        if (!form.ok() || direction.isEmpty()) {
            return new ResultPage(of.get(), true, form.typed(), form.slips());
        }
        return once.go(viewer, form, () -> {
            adoptions.tell(viewer, of.get().record(), of.get().id(), direction.get(), words);
            return Paths.published(of.get().record()) + "#adoptions";
        });
    }

    private boolean speaksFor(Viewer viewer, Adoption adoption) {
        return adoption.area().filter(mine(viewer)::contains).isPresent();
    }

    private List<AreaId> mine(Viewer viewer) {
        return adoptions.areasOf(viewer).stream().map(Area::id).toList();
    }

    private Optional<Adoption> adoption(Viewer viewer, String id, String adoption) {
        return published(id)
                .flatMap(r -> adoptions.of(viewer, r.id()).stream()
                        .filter(a -> a.mayHaveResults() && a.id().toString().equals(adoption))
                        .findFirst());
    }

    private Optional<EvidenceRecord> published(String id) {
        return EvidenceId.read(id).flatMap(bank::published);
    }
}
