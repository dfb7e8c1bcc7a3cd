package org.throughline.evidence.pages;

import static org.throughline.evidence.DraftWords.*;
import static org.throughline.evidence.EvidenceWords.ADOPT_MISSING_AREA;
import static org.throughline.evidence.EvidenceWords.ADOPT_MISSING_REASON;
import static org.throughline.evidence.EvidenceWords.ADOPT_NONE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.AdoptionReports;
import org.throughline.evidence.Answer;
import org.throughline.evidence.DraftedReport;
import org.throughline.evidence.DraftedReports;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Offers;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.Area;
import org.throughline.people.AreaId;
import org.throughline.sharing.Viewer;

/** What partnerships decided about the bank's recommendations: whoever speaks for the area tells the bank, or does not. */
@Controller
class DraftPages {
    private final DraftedReports drafts;
    private final AdoptionReports adoptions;
    private final Offers offers;
    private final OnceOnly once;

    DraftPages(DraftedReports drafts, AdoptionReports adoptions, Offers offers, OnceOnly once) {
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.offers = offers;
        this.once = once;
    }

    @GetMapping(Paths.DRAFTS)
    Reply all(Viewer viewer, Form form) {
        List<DraftedReport> waiting = drafts.waiting(viewer);
        Map<EvidenceId, EvidenceRecord> records =
                offers.published(waiting.stream().map(DraftedReport::record).toList());
        return new DraftsPage(
                waiting.stream()
                        .flatMap(d -> Optional.ofNullable(records.get(d.record())).map(r -> row(d, r)).stream())
                        .toList(),
                form.some("done").map(_ -> DRAFT_PUT_ASIDE.say()));
    }

    private static DeskPage.Row row(DraftedReport d, EvidenceRecord r) {
        DraftPage page = new DraftPage(d, r, List.of(), Typed.NOTHING, Slips.none());
        return new DeskPage.Row(
                page.action(),
                page.about().equals(DRAFT_ABOUT_WHOLE.say()) ? r.content().title() : page.about(),
                DRAFT_ROW.say(d.decidedBy(), d.decision().words(), Dates.day(d.decidedOn())));
    }

    @GetMapping(Paths.DRAFTS + "/{draft}")
    Reply one(Viewer viewer, @PathVariable String draft) {
        return found(viewer, draft)
                .flatMap(d -> page(viewer, d, Typed.NOTHING, Slips.none()))
                .orElseGet(() -> toldAlready(viewer, draft));
    }

    /** Whoever sends it again, or after somebody else of the area, is shown what the bank was told. */
    private Reply toldAlready(Viewer viewer, String draft) {
        return Ids.read(draft)
                .flatMap(id -> drafts.told(viewer, id))
                .<Reply>map(record -> new Reply.Go(Paths.published(record) + "#adoptions"))
                .orElseGet(Reply.NotThere::new);
    }

    private Optional<DraftedReport> found(Viewer viewer, String draft) {
        return Ids.read(draft).flatMap(id -> drafts.find(viewer, id));
    }

    private Optional<Reply> page(Viewer viewer, DraftedReport d, Typed typed, Slips slips) {
        List<Select.Choice> areas = adoptions.areasOf(viewer).stream()
                .filter(a -> d.area().isEmpty() || d.area().get().equals(a.id()))
                .map(a -> Select.Choice.of(a.id().toString(), a.name()))
                .toList();
        return Optional.ofNullable(offers.published(List.of(d.record())).get(d.record()))
                .map(r -> new DraftPage(d, r, areas, typed, slips));
    }

    @PostMapping(Paths.DRAFTS + "/{draft}")
    Reply ended(Viewer viewer, Form form, @PathVariable String draft) {
        Optional<DraftedReport> found = found(viewer, draft);
        if (found.isEmpty()) {
            return toldAlready(viewer, draft);
        }
        DraftedReport d = found.get();
        if (form.typed().text("end").equals("aside")) {
            return once.go(viewer, form, () -> {
                drafts.putAside(viewer, d.id());
                return Paths.DRAFTS + "?done=aside";
            });
        }
        String reason = form.text("reason", ADOPT_MISSING_REASON);
        Optional<AreaId> area = Ids.read(form.text("area", ADOPT_MISSING_AREA)).map(AreaId::new);
        if (area.filter(mine(viewer)::contains).isEmpty()) {
            form.wrong("area", ADOPT_NONE.say());
        }
        if (!form.ok() || area.isEmpty()) {
            return page(viewer, d, form.typed(), form.slips()).orElseGet(Reply.NotThere::new);
        }
        return once.go(viewer, form, () -> switch (drafts.tell(
                viewer, d.id(), area.get(), reason, form.some("conditions").orElse(""))) {
            case Answer.Done<UUID> _ -> Paths.published(d.record()) + "#adoptions";
            default -> Paths.DRAFTS + "/" + d.id();
        });
    }

    private List<AreaId> mine(Viewer viewer) {
        return adoptions.areasOf(viewer).stream().map(Area::id).toList();
    }
}
