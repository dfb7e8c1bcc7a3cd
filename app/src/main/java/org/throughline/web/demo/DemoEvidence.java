package org.throughline.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.evidence.Advice;
import org.throughline.evidence.Appraisal;
import org.throughline.evidence.Appraisals;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Label;
import org.throughline.sharing.Viewer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The made-up area's evidence bank: a published review as its abstract and its What Works in SEND page tell it and no
 * further, and an invented study that found no difference. Both go the way that every record goes.
 */
@Component
class DemoEvidence {
    private static final String WHAT_WORKS = "What Works in SEND (its definitions are not published)";
    private static final String SHOWN =
            "Its page shows this label and no reason. The day is the one on which it was read.";

    private final Bank bank;
    private final Appraisals appraisals;

    DemoEvidence(Bank bank, Appraisals appraisals) {
        this.bank = bank;
        this.appraisals = appraisals;
    }

    void tell(Cast cast) {
        Viewer lead = cast.viewer("nadia");
        UUID theme = UUID.randomUUID();
        String themeName = "Strategic partnership working/leadership and governance";
        bank.name(lead, theme, themeName);
        EvidenceId review = assured(
                cast, content("evidence-send-partnerships"), "Reads clearly. Please keep saying what is not reported.");
        bank.label(lead, review, label(Axis.THEME, themeName, Optional.of(theme), lead.today()));
        bank.label(lead, review, label(Axis.STRENGTH, "Robust", Optional.empty(), lead.today()));
        bank.label(lead, review, label(Axis.BREADTH, "Emerging", Optional.empty(), lead.today()));
        bank.label(lead, review, label(Axis.STATUS, "Quality Assured", Optional.empty(), lead.today()));
        assured(
                cast,
                content("evidence-null-result"),
                "Useful because it spares others the same work. Next time ask families too.");
    }

    private EvidenceId assured(Cast cast, EvidenceContent content, String feedback) {
        Viewer lead = cast.viewer("nadia");
        EvidenceId id = bank.give(lead, content);
        appraisals.ask(lead, id, cast.of("maya").seat().id(), true);
        appraisals.ask(lead, id, cast.of("tess").seat().id(), false);
        appraisals.write(cast.viewer("maya"), id, new Appraisal.Written(Advice.ASSURE, feedback, "none"));
        appraisals.write(
                cast.viewer("tess"),
                id,
                new Appraisal.Written(Advice.ASSURE, "Every figure has the place where it was read.", "none"));
        appraisals.decide(lead, id, Advice.ASSURE);
        return id;
    }

    private static Label label(Axis axis, String value, Optional<UUID> theme, LocalDate on) {
        return new Label(axis, value, theme, WHAT_WORKS, "What Works in SEND", SHOWN, "", "", on);
    }

    private static EvidenceContent content(String name) {
        try (InputStream in = DemoEvidence.class.getResourceAsStream("/demo/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("There is no /demo/" + name + ".json in the jar");
            }
            return new JsonMapper().readValue(in, EvidenceContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
