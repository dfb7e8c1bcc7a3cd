package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Synthesis;

/** The reports that are sought in full. */
public record ReportsPage(Synthesis synthesis, boolean mayTell, List<FullTexts.Sought> sought, Slips slips)
        implements Page {
    @Override
    public String title() {
        return REPORTS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/reports";
    }

    public static String state(FullTexts.Sought s) {
        if (s.decided().isPresent()) {
            return s.decided().get().included()
                    ? REPORT_INCLUDED.say()
                    : REPORT_LEFT_OUT.say(s.decided().get().reason());
        }
        return s.report()
                .map(r -> r.had() ? REPORT_HAD.say(r.route()) : REPORT_NOT_HAD.say(r.route()))
                .orElseGet(REPORT_SOUGHT::say);
    }
}
