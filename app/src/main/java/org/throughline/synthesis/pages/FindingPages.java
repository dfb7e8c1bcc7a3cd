package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Finding;
import org.throughline.synthesis.Findings;
import org.throughline.synthesis.Recommendation;
import org.throughline.synthesis.Synthesis;

/** Findings and recommendations. */
@Controller
class FindingPages {
    private final Findings findings;
    private final Coding coding;
    private final Signing signing;
    private final Doors doors;

    FindingPages(Findings findings, Coding coding, Signing signing, Doors doors) {
        this.findings = findings;
        this.coding = coding;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/findings")
    Reply findings(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private FindingsPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        return new FindingsPage(
                s,
                s.codes(viewer),
                s.leads(viewer),
                findings.findings(viewer, s.id()),
                findings.recommendations(viewer, s.id()),
                coding.themes(viewer, s.id()),
                coding.extracts(viewer, s.id()),
                findings.given(viewer, s.id()),
                signing.of(viewer, s),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/findings")
    Reply add(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> theme = Ids.read(form.typed().text("theme"));
            String words = form.text("words", MISSING_FINDING);
            List<EvidenceContent.Judgement> because = judgements(form);
            Optional<Confidence> confidence = form.one("confidence", Confidence.class, MISSING_CONFIDENCE);
            if (theme.isEmpty()) {
                form.wrong("theme", MISSING_THEME.say());
            }
            if (!form.ok() || confidence.isEmpty()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return doors.once(viewer, form, () -> {
                findings.add(
                        viewer,
                        s.id(),
                        new Finding(UUID.randomUUID(), theme.orElseThrow(), words, confidence.get(), because));
                return Paths.of(s.id()) + "/findings";
            });
        });
    }

    /** The four judgements of CERQual, each with its explanation. */
    static List<EvidenceContent.Judgement> judgements(Form form) {
        List<EvidenceContent.Judgement> because = new ArrayList<>();
        for (int i = 0; i < Finding.COMPONENTS.size(); i++) {
            because.add(new EvidenceContent.Judgement(
                    Finding.COMPONENTS.get(i),
                    form.text("concern-" + i, MISSING_CONCERN),
                    form.text("because-" + i, MISSING_EXPLANATION)));
        }
        return because;
    }

    @PostMapping("/synthesis/{id}/findings/recommendation")
    Reply recommend(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            String words = form.text("recommend", MISSING_RECOMMENDATION);
            List<UUID> from = form.typed().all("from").stream()
                    .flatMap(text -> Ids.read(text).stream())
                    .toList();
            if (from.isEmpty()) {
                form.wrong("from", MISSING_FROM.say());
            }
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return doors.once(viewer, form, () -> {
                findings.add(
                        viewer,
                        s.id(),
                        new Recommendation(
                                UUID.randomUUID(),
                                from,
                                words,
                                form.some("forwhom").orElse(""),
                                form.some("conditions").orElse("")));
                return Paths.of(s.id()) + "/findings";
            });
        });
    }
}
