package org.throughline.partnership.trials.pages;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.pages.Reply;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.trials.Trials;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** The register of trials and one trial, for everybody. */
@Controller
class TrialPages {
    private final TrialReading reading;
    private final Trials trials;
    private final Partnerships partnerships;

    TrialPages(TrialReading reading, Trials trials, Partnerships partnerships) {
        this.reading = reading;
        this.trials = trials;
        this.partnerships = partnerships;
    }

    @GetMapping("/partnerships/{partnership}/trials")
    Reply all(Anybody anybody, @PathVariable String partnership) {
        Viewer viewer = anybody.viewer();
        return reading.design(viewer, partnership)
                .<Reply>map(d -> new TrialsPage(
                        d,
                        trials.of(viewer, d.partnership().id()),
                        partnerships.mayWork(viewer, d.partnership().id()),
                        viewer.today()))
                .orElseGet(Reply.NotThere::new);
    }

    @GetMapping("/partnerships/{partnership}/trials/{trial}")
    Reply one(Anybody anybody, @PathVariable String partnership, @PathVariable String trial) {
        Viewer viewer = anybody.viewer();
        return met(viewer, partnership, trial)
                .<Reply>map(m -> new TrialPage(
                        m.design(),
                        m.trial(),
                        partnerships.mayWork(viewer, m.trial().partnership())))
                .orElseGet(Reply.NotThere::new);
    }

    /** The frozen plan as the text whose hash its mark is. */
    @GetMapping("/partnerships/{partnership}/trials/{trial}/plan.txt")
    Reply plan(Anybody anybody, @PathVariable String partnership, @PathVariable String trial) {
        return met(anybody.viewer(), partnership, trial)
                .filter(m -> !m.trial().isDraft())
                .<Reply>map(m -> new Reply.Download(
                        "plan.txt",
                        "text/plain;charset=UTF-8",
                        m.trial().plan().asText().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(Reply.NotThere::new);
    }

    private Optional<TrialReading.Met> met(Viewer viewer, String partnership, String trial) {
        return reading.trial(viewer, partnership, trial);
    }
}
