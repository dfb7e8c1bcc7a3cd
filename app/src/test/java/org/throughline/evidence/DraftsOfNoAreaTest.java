package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** A partnership of no area has nobody to say yes for it: nothing is drafted that could never be told. */
@ThroughlineTest
class DraftsOfNoAreaTest {
    @Autowired
    AtTheBank at;

    @Autowired
    MadeUp made;

    @Autowired
    DraftedReports drafts;

    @Autowired
    DraftedReportStore store;

    @Autowired
    Acting acting;

    @Test
    void it_waits_for_whoever_decided_where_they_speak_for_an_area_and_is_not_drafted_where_they_do_not() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId record = at.published(cast, AtTheBank.content("Decided in a network"));
        Viewer officer = at.officer(made.area());
        for (Viewer by : List.of(cast.author(), officer)) {
            drafts.keep(by, draft(record));
        }
        assertThat(drafts.waiting(officer)).hasSize(1);
        assertThat(acting.as(cast.author(), store::waiting)).isEmpty();
    }

    private static DraftedReport draft(EvidenceId record) {
        return new DraftedReport(
                UUID.randomUUID(),
                record,
                "R1",
                Optional.empty(),
                "A network",
                Decision.ADOPT,
                "It fits.",
                LocalDate.of(2026, 5, 1));
    }
}
