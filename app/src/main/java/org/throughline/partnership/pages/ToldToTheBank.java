package org.throughline.partnership.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.evidence.DraftWords;
import org.throughline.evidence.DraftedReports;
import org.throughline.sharing.Viewer;

/** What partnerships of their area decided about the bank, and what waits for the yes of whoever is signed in before the bank is told. */
@Component
class ToldToTheBank implements WaitsForMe {
    private final DraftedReports drafts;

    ToldToTheBank(DraftedReports drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Line> of(Viewer viewer) {
        int waiting = drafts.waiting(viewer).size();
        return waiting == 0
                ? List.of()
                : List.of(new Line(DraftWords.DRAFTS_WAIT.say(waiting), "/evidence-desk/decisions"));
    }
}
