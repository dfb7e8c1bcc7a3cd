package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;

/** Reports without authors, and trials: the workbench tells them apart, and finds them again, as the command line does. */
@ThroughlineTest
class GreyLiteratureTest {
    @Autowired
    SmallReview review;

    @Autowired
    Deduplicating deduplicating;

    @Test
    void the_office_that_publishes_a_report_stands_for_its_author_and_two_trials_are_two() {
        SmallReview.Team team = review.team();
        review.takeIn(team, review.search(team, "A", 2), "a.ris", bytes("""
                TY  - RPRT
                TI  - Working together in early years settings: what local areas tell us
                PY  - 2021
                PB  - Invented Office for Early Years
                ER  -\s

                TY  - UNPB
                TI  - Coaching for parents of children with language disorder
                AU  - Lomas, W
                PY  - 2022
                AN  - NCT00000011
                ER  -\s

                """));
        review.takeIn(team, review.search(team, "B", 2), "b.ris", bytes("""
                TY  - RPRT
                TI  - Working together in early years settings: what local areas tell us
                AU  - Invented Office for Early Years,
                PY  - 2021
                ER  -\s

                TY  - UNPB
                TI  - Coaching for parents of children with language disorder
                AU  - Lomas, W
                PY  - 2022
                AN  - NCT00000029
                ER  -\s

                """));
        SmallReview.done(deduplicating.run(team.lead(), team.id()));
        assertThat(deduplicating.joined(team.lead(), team.id(), 10))
                .extracting(pair -> pair.one().title())
                .containsExactly("Working together in early years settings: what local areas tell us");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
