package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReleaseWords.MISSING_REWORD_WHY;
import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.SeatNames;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Finding;
import org.throughline.synthesis.Findings;
import org.throughline.synthesis.Synthesis;

/** A finding put in other words. Of two people who do so at once the later is told, and nothing that was typed is lost. */
@Controller
class WordingPages {
    private final Findings findings;
    private final SeatNames names;
    private final Doors doors;

    WordingPages(Findings findings, SeatNames names, Doors doors) {
        this.findings = findings;
        this.names = names;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/findings/{finding}")
    Reply open(Viewer viewer, @PathVariable String id, @PathVariable String finding) {
        return with(viewer, id, finding, (s, f) -> page(viewer, s, f, false, Typed.NOTHING, Slips.none()));
    }

    @PostMapping("/synthesis/{id}/findings/{finding}")
    Reply reword(Viewer viewer, Form form, @PathVariable String id, @PathVariable String finding) {
        return with(viewer, id, finding, (s, now) -> {
            String words = form.text("words", MISSING_FINDING);
            List<EvidenceContent.Judgement> because = FindingPages.judgements(form);
            Optional<Confidence> confidence = form.one("confidence", Confidence.class, MISSING_CONFIDENCE);
            String why = form.text("why", MISSING_REWORD_WHY);
            String seen = form.typed().text("seen");
            if (!form.ok() || confidence.isEmpty() || !seen.matches("\\d{1,6}")) {
                return page(viewer, s, now, false, form.typed(), form.slips());
            }
            Finding reworded =
                    new Finding(now.id(), now.theme(), words, confidence.get(), because, Integer.parseInt(seen));
            return switch (findings.reword(viewer, s.id(), reworded, why)) {
                case Answer.Done<UUID> _ -> new Reply.Go(Paths.of(s.id()) + "/findings#finding-" + now.id());
                case Answer.NotThere<UUID> _ -> new Reply.NotThere();
                case Answer.Refused<UUID> refused -> {
                    form.wrong("words", refused.why().words());
                    yield page(viewer, s, now, true, form.typed(), form.slips());
                }
            };
        });
    }

    private WordingPage page(Viewer viewer, Synthesis s, Finding finding, boolean changed, Typed typed, Slips slips) {
        List<Findings.Worded> wordings = findings.wordings(viewer, s.id(), finding.id());
        return new WordingPage(
                s,
                finding,
                wordings,
                names.of(
                        viewer,
                        wordings.stream().map(Findings.Worded::by).distinct().toList()),
                changed,
                typed,
                slips);
    }

    private Reply with(Viewer viewer, String id, String finding, BiFunction<Synthesis, Finding, Reply> page) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(finding)
                        .filter(_ -> s.codes(viewer))
                        .flatMap(f -> findings.findings(viewer, s.id()).stream()
                                .filter(known -> known.id().equals(f))
                                .findFirst())
                        .map(f -> page.apply(s, f))
                        .orElseGet(Reply.NotThere::new));
    }
}
