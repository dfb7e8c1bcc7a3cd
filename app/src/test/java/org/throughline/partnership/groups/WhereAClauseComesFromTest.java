package org.throughline.partnership.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.partnership.AtTheTable.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.EvidenceId;
import org.throughline.partnership.Answer;
import org.throughline.partnership.AtTheTable;
import org.throughline.partnership.meetings.Gathered;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** A clause is traced to a school's practice by whoever answers for the text, and everybody reads it (requirement 80). */
@ThroughlineTest
@Import({AtTheTable.class, Gathered.class})
class WhereAClauseComesFromTest extends AnIdeaPutForward {
    private static final LocalDate THEN = TODAY.plusDays(6);
    private static final String CLAUSE = "Ring one person\nwho will read it.";

    @Autowired
    Origins origins;

    @Test
    void who_does_not_answer_for_it_says_nothing_and_everybody_reads_what_was_said() {
        UUID protocol = published();
        for (Viewer other : List.of(
                room.representative(THEN), gathered.room().facilitator(THEN), Viewer.service(Purpose.PUBLIC, THEN))) {
            assertNotThere(say(other, protocol, CLAUSE, "They ring", UUID.randomUUID()));
        }
        assertThat(origins.of(facilitator, protocol)).isEmpty();
        UUID key = UUID.randomUUID();
        UUID first = done(say(room.facilitator(THEN), protocol, CLAUSE, "They ring", key));
        assertThat(done(say(room.facilitator(THEN), protocol, CLAUSE, "They ring", key)))
                .as("sent twice, said once")
                .isEqualTo(first);
        assertThat(origins.of(Viewer.service(Purpose.PUBLIC, THEN), protocol))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.who()).isEqualTo("a special school");
                    assertThat(o.record()).isEmpty();
                });
    }

    @Test
    void only_words_of_the_text_are_traced_and_no_words_that_lead_to_a_household() {
        UUID protocol = published();
        Viewer maya = room.facilitator(THEN);
        assertThat(say(maya, protocol, "Ring everybody.", "They ring", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(OriginWords.WHY_NOT_IN_TEXT));
        assertThat(say(maya, protocol, CLAUSE, "Ask on 07700 900123", UUID.randomUUID()))
                .isEqualTo(new Answer.Refused<UUID>(OriginWords.WHY_LEADS_TO_SOMEBODY));
        assertNotThere(origins.add(
                maya, protocol, CLAUSE, "a school", "They ring", Optional.of(EvidenceId.fresh()), UUID.randomUUID()));
        assertThat(origins.of(maya, protocol)).isEmpty();
    }

    private Answer<UUID> say(Viewer viewer, UUID protocol, String clause, String practice, UUID key) {
        return origins.add(viewer, protocol, clause, "a special school", practice, Optional.empty(), key);
    }

    private UUID published() {
        launch();
        UUID draft = done(drafting.draft(facilitator, group, "Calls", "One page", "first", UUID.randomUUID()));
        done(drafting.consult(facilitator, group, draft, TODAY.plusDays(5), UUID.randomUUID()));
        Viewer maya = room.facilitator(THEN);
        done(drafting.close(maya, group, draft, UUID.randomUUID()));
        return done(protocols.publish(
                maya,
                new Protocol(
                        UUID.randomUUID(),
                        group,
                        room.cast().partnership(),
                        1,
                        "Calls",
                        "1. Two pages.\n2. Ring one person who will read it.",
                        "Shorter",
                        "OGL 3.0",
                        room.council(),
                        "Told at the heads’ meeting",
                        THEN,
                        THEN.plusMonths(6),
                        List.of(),
                        List.of()),
                UUID.randomUUID()));
    }
}
