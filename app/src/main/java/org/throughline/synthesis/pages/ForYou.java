package org.throughline.synthesis.pages;

import java.util.List;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.Waits;

/** What waits for whoever reads the page, and where it is done. */
public record ForYou(String href, String words) {
    static List<ForYou> of(SynthesisId id, List<Waits> waits) {
        return waits.stream().map(w -> new ForYou(at(id, w.what()), w.words())).toList();
    }

    private static String at(SynthesisId id, Waits.What what) {
        return switch (what) {
            case SCREEN, SCREEN_NEXT -> Paths.screening(id, Stage.TITLE_ABSTRACT);
            case READ, READ_NEXT -> Paths.screening(id, Stage.FULL_TEXT);
            case SETTLE_TITLES -> Paths.conflicts(id, Stage.TITLE_ABSTRACT);
            case SETTLE_REPORTS -> Paths.conflicts(id, Stage.FULL_TEXT);
            case EXTRACT, SETTLE_EXTRACTIONS -> Paths.of(id) + "/extraction";
            case APPRAISE, SETTLE_APPRAISALS -> Paths.of(id) + "/appraisal";
            case CODE -> Paths.of(id) + "/texts";
            case DOUBT -> Paths.of(id) + "/duplicates";
        };
    }

    /** Whether a step is the part of somebody who does not lead. */
    static boolean isOwn(Viewer viewer, Synthesis s, SynthesisPage.Step step) {
        return s.member(viewer).filter(m -> !m.leads()).stream()
                .anyMatch(m -> own(m, step.href().substring(Paths.of(s.id()).length())));
    }

    private static boolean own(Member m, String step) {
        return switch (step) {
            case "/screening", "/reading" -> m.screens() || m.adjudicates();
            case "/extraction", "/appraisal" -> m.extracts();
            case "/coding" -> m.codes();
            default -> false;
        };
    }
}
