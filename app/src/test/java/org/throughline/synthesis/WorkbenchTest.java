package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;

/** The team of a synthesis and its protocol: who may not comes before who may. */
@ThroughlineTest
class WorkbenchTest {
    @Autowired
    BegunReview begun;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Searching searching;

    @Autowired
    ReferenceStore references;

    @Autowired
    Acting acting;

    private SmallReview.Team team;

    @BeforeEach
    void begin() {
        team = begun.begin();
    }

    @Test
    void nobody_outside_the_team_opens_anything_and_only_the_lead_asks_people_in() {
        assertThat(syntheses.find(team.stranger(), team.id())).isEmpty();
        assertThat(syntheses.mine(team.stranger())).isEmpty();
        assertThat(acting.as(team.stranger(), () -> references.all(team.id()))).isEmpty();
        assertThat(syntheses.ask(
                        team.ada(), team.id(), new Member(team.stranger().seat(), false, true, false, false)))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(syntheses.write(team.ada(), team.id(), BegunReview.protocol(9), "mine"))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(syntheses.find(team.ada(), team.id())).isPresent();
    }

    @Test
    void nothing_is_searched_before_the_protocol_is_frozen_and_later_changes_are_dated_amendments() {
        SearchRun run = BegunReview.run("A", 1);
        assertThat(searching.add(team.lead(), team.id(), run)).isEqualTo(new Answer.Refused<>(WhyNot.NOT_FROZEN_YET));
        assertThat(syntheses.freeze(team.ada(), team.id())).isInstanceOf(Answer.NotThere.class);
        syntheses.freeze(team.lead(), team.id());
        assertThat(syntheses.freeze(team.lead(), team.id())).isEqualTo(new Answer.Refused<>(WhyNot.FROZEN));
        syntheses.write(team.lead(), team.id(), BegunReview.protocol(7), "Four was too few");
        List<ProtocolVersion> versions = syntheses.protocols(team.lead(), team.id());
        assertThat(versions.getLast().why()).isEqualTo("Four was too few");
        assertThat(versions).hasSize(3);
        assertThat(syntheses.trail(team.lead(), team.id()).getFirst().what()).contains("Four was too few");
    }
}
