package org.throughline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;

/** A newer record takes the place of an older one. Who may not say so comes before who may. */
@ThroughlineTest
@Import(AtTheBank.class)
class ReplacingTest {
    @Autowired
    AtTheBank at;

    @Autowired
    Bank bank;

    @Autowired
    Moving moving;

    @Autowired
    MadeUp made;

    @Test
    void nobody_but_the_lead_says_that_a_record_is_replaced_and_only_by_a_published_one() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId older = at.published(cast, AtTheBank.content("Of 2024"));
        EvidenceId newer = at.published(cast, AtTheBank.content("Of 2026"));
        EvidenceId waiting = bank.give(cast.author(), AtTheBank.content("Not looked at"));
        for (var who : java.util.List.of(cast.author(), cast.parent(), at.officer(made.area()))) {
            assertThat(bank.supersede(who, older, newer, "newer")).isInstanceOf(Answer.NotThere.class);
        }
        assertThat(bank.supersede(cast.lead(), older, waiting, "newer")).isInstanceOf(Answer.NotThere.class);
        assertThat(bank.supersede(cast.lead(), older, older, "newer")).isInstanceOf(Answer.NotThere.class);
        assertThat(bank.published(older).orElseThrow().status()).isEqualTo(Status.QUALITY_ASSURED);
    }

    @Test
    void the_older_record_says_so_and_leads_on_and_stays_readable_with_every_version() {
        AtTheBank.Cast cast = at.cast();
        EvidenceId older = at.published(cast, AtTheBank.content("Of 2024"));
        EvidenceId newer = at.published(cast, AtTheBank.content("Of 2026"));
        assertThat(bank.supersede(cast.lead(), older, newer, "A second search."))
                .isInstanceOf(Answer.Done.class);
        EvidenceRecord now = bank.published(older).orElseThrow();
        assertThat(now.status()).isEqualTo(Status.SUPERSEDED);
        assertThat(now.supersededBy()).hasValue(newer);
        assertThat(now.content()).isEqualTo(AtTheBank.content("Of 2024"));
        assertThat(now.newest().kind()).isEqualTo(Version.Kind.REPLACED);
        assertThat(now.newest().whatChanged()).isEqualTo("A second search.");
        assertThat(bank.supersededBy(newer)).extracting(EvidenceRecord::id).containsExactly(older);
        assertThat(bank.supersede(cast.lead(), older, newer, "again"))
                .as("once is enough")
                .isInstanceOf(Answer.NotThere.class);
        assertThat(bank.titles()).anySatisfy(t -> {
            assertThat(t.id()).isEqualTo(older);
            assertThat(t.title()).isEqualTo("Of 2024");
        });
        assertThat(AtTheBank.file(moving)).containsPattern("\"supersededBy\" : \\{\\s*\"value\" : \"" + newer + "\"");
    }
}
