package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReportWords.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Publishing;
import org.throughline.synthesis.Strands;
import org.throughline.synthesis.Studies;
import org.throughline.synthesis.Synthesis;

/** Reports and the studies they tell of. */
@Controller
class StudiesPages {
    private final Studies studies;
    private final FullTexts fullTexts;
    private final Strands strands;
    private final Publishing publications;
    private final Doors doors;

    StudiesPages(Studies studies, FullTexts fullTexts, Strands strands, Publishing publications, Doors doors) {
        this.studies = studies;
        this.fullTexts = fullTexts;
        this.strands = strands;
        this.publications = publications;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/studies")
    Reply studies(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private StudiesPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        return new StudiesPage(
                s,
                s.codes(viewer),
                studies.all(viewer, s.id()),
                titles(viewer, s),
                studies.reconciled(viewer, s.id()),
                studies.said(viewer, s.id()),
                studies.maybeOne(viewer, s.id()),
                strands.all(viewer, s.id()).stream()
                        .collect(Collectors.toMap(o -> o.study().id(), Strands.Stranded::strand)),
                publications.reportedIn(viewer, s.id()),
                typed,
                slips);
    }

    private Map<UUID, String> titles(Viewer viewer, Synthesis s) {
        Map<UUID, String> titles = new HashMap<>();
        for (Held held : fullTexts.included(viewer, s.id())) {
            titles.put(held.id(), held.title());
        }
        return titles;
    }

    @PostMapping("/synthesis/{id}/studies")
    Reply change(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> study = Ids.read(form.typed().text("study"));
            if (study.isEmpty()) {
                return new Reply.NotThere();
            }
            String act = form.typed().text("act");
            Optional<UUID> into = Ids.read(form.typed().text("into"));
            boolean asked = form.typed().has("asked", "yes") && into.isPresent();
            String own = asked ? "-maybe-" + study.get() + "-" + into.get() : "-" + act + "-" + study.get();
            String why = form.text("why", "why" + own, MISSING_WHY);
            Optional<UUID> report = Ids.read(form.typed().text("report"));
            String label = act.equals("also") ? form.text("label", "label" + own, MISSING_LABEL) : "";
            if (act.matches("join|two") && into.isEmpty()) {
                form.wrong("into" + own, MISSING_STUDY.say());
            }
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> act(viewer, s, study.get(), act, new Asked(into, report, label, why)),
                    "why" + own,
                    Paths.of(s.id()) + "/studies",
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    /** What a form about a study asks for, as far as its act needs it. */
    private record Asked(Optional<UUID> into, Optional<UUID> report, String label, String why) {}

    private Answer<UUID> act(Viewer viewer, Synthesis s, UUID study, String act, Asked asked) {
        if (act.equals("join")) {
            return studies.join(viewer, s.id(), study, asked.into().orElseThrow(), asked.why());
        }
        if (act.equals("two")) {
            return studies.areTwo(viewer, s.id(), study, asked.into().orElseThrow(), asked.why());
        }
        if (asked.report().isEmpty()) {
            return new Answer.NotThere<>();
        }
        UUID report = asked.report().get();
        return switch (act) {
            case "part" -> {
                String own = titles(viewer, s).getOrDefault(report, "");
                yield studies.part(viewer, s.id(), study, report, own, asked.why());
            }
            case "not" -> studies.doesNotTell(viewer, s.id(), study, report, asked.why());
            case "also" -> studies.alsoTells(viewer, s.id(), study, report, asked.label(), asked.why());
            default -> new Answer.NotThere<>();
        };
    }
}
