package org.throughline.synthesis.pages;

import static org.throughline.synthesis.StrandWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.evidence.SeatNames;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.SafeCsv;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Strand;
import org.throughline.synthesis.Strands;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.WhyNot;

/** The strands of many studies, said on one page. */
@Controller
class StrandPages {
    private final Strands strands;
    private final FullTexts fullTexts;
    private final SeatNames names;
    private final Doors doors;

    StrandPages(Strands strands, FullTexts fullTexts, SeatNames names, Doors doors) {
        this.strands = strands;
        this.fullTexts = fullTexts;
        this.names = names;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/studies/strands")
    Reply strands(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String fill) {
        return doors.open(viewer, id, s -> page(viewer, s, page, fill.equals("proposed"), Typed.NOTHING, Slips.none()));
    }

    private StrandsPage page(Viewer viewer, Synthesis s, String page, boolean fill, Typed typed, Slips slips) {
        List<Strands.Stranded> all = strands.all(viewer, s.id());
        int last = Math.max(1, (all.size() + Strands.A_PAGE - 1) / Strands.A_PAGE);
        int number = page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, last) : 1;
        Map<UUID, Held> reports =
                fullTexts.included(viewer, s.id()).stream().collect(Collectors.toMap(Held::id, held -> held));
        Map<SeatId, String> called = names.of(viewer, who(all));
        return new StrandsPage(s, s.codes(viewer), all, number, fill && s.codes(viewer), reports, called, typed, slips);
    }

    @GetMapping("/synthesis/{id}/studies/strands/csv")
    Reply csv(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            List<Strands.Stranded> all = strands.all(viewer, s.id());
            Map<UUID, String> titles = fullTexts.titles(viewer, s.id());
            Map<SeatId, String> called = names.of(viewer, who(all));
            SafeCsv csv = SafeCsv.of("study", "strand", "said by", "said at", "proposed", "because", "reports");
            all.forEach(one -> csv.row(
                    one.study().label(),
                    one.strand().words(),
                    one.said().map(said -> called.getOrDefault(said.by(), "")).orElse(""),
                    one.said().map(said -> said.at().toString()).orElse(""),
                    one.proposal().map(p -> p.strand().words()).orElse(""),
                    one.proposal().map(Strands.Proposal::because).orElse(""),
                    one.study().reports().stream()
                            .map(report -> titles.getOrDefault(report, ""))
                            .collect(Collectors.joining("; "))));
            return csv.named("strands.csv");
        });
    }

    private static List<SeatId> who(List<Strands.Stranded> all) {
        return all.stream()
                .flatMap(o -> o.said().stream())
                .map(Strands.Said::by)
                .distinct()
                .toList();
    }

    @PostMapping("/synthesis/{id}/studies/strands")
    Reply say(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            if (!s.codes(viewer)) {
                return new Reply.NotThere();
            }
            List<UUID> asked = form.typed().all("study").stream()
                    .flatMap(study -> Ids.read(study).stream())
                    .distinct()
                    .limit(Strands.A_PAGE)
                    .toList();
            List<Strands.Change> changes = new ArrayList<>();
            List<Strands.Stranded> known = strands.all(viewer, s.id());
            for (UUID study : asked) {
                Optional<String> label = known.stream()
                        .filter(o -> o.study().id().equals(study))
                        .map(o -> o.study().label())
                        .findFirst();
                if (label.isEmpty()) {
                    return new Reply.NotThere();
                }
                read(form, study, label.get()).ifPresent(changes::add);
            }
            String number = form.typed().text("page");
            if (!form.ok()) {
                return page(viewer, s, number, false, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> strands.say(viewer, s.id(), changes),
                    "strands",
                    _ -> at(s, number),
                    () -> page(viewer, s, number, false, form.typed(), meanwhile(viewer, s, changes)));
        });
    }

    private static String at(Synthesis s, String number) {
        return Paths.strands(s.id()) + (number.matches("\\d{1,6}") && !number.equals("1") ? "?page=" + number : "");
    }

    /** What was chosen for a study; empty where nothing was changed. */
    private static Optional<Strands.Change> read(Form form, UUID study, String label) {
        Optional<Strand> was = Ids.one(Strand.class, form.typed().text("was-" + study));
        Optional<Strand> is = Ids.one(Strand.class, form.typed().text("strand-" + study));
        if (was.isEmpty() || is.isEmpty()) {
            form.wrong("strand-" + study, MISSING_STRAND.say(label));
            return Optional.empty();
        }
        return was.equals(is) ? Optional.empty() : Optional.of(new Strands.Change(study, was.get(), is.get()));
    }

    private Slips meanwhile(Viewer viewer, Synthesis s, List<Strands.Change> changes) {
        Slips slips = Slips.none();
        for (UUID study : strands.changedMeanwhile(viewer, s.id(), changes)) {
            slips = slips.and("strand-" + study, WhyNot.STRAND_CHANGED_MEANWHILE.words());
        }
        return slips;
    }
}
