package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.OwnTeam;
import org.throughline.sharing.Acting;

/** Reviewers who belong to the team that made a record are known as such; of other records nobody is. */
@ThroughlineTest
class TeamsOfRecordsTest {
    @Autowired
    BegunReview begun;

    @Autowired
    Syntheses syntheses;

    @Autowired
    FindingStore findings;

    @Autowired
    OwnTeam ownTeam;

    @Autowired
    Acting acting;

    @Test
    void a_reviewer_of_the_team_is_told_apart_also_after_they_have_left_and_nobody_is_for_another_record() {
        var team = begun.begin();
        EvidenceId record = new EvidenceId(UUID.randomUUID());
        acting.doAs(team.lead(), () -> findings.give(team.id(), record, Instant.EPOCH));
        var reviewers = List.of(team.ada().seat(), team.stranger().seat());
        assertThat(ownTeam.among(team.lead(), record, reviewers))
                .containsExactly(team.ada().seat());
        syntheses.leaves(team.lead(), team.id(), team.ada().seat(), "Ada", "asked by mistake");
        assertThat(ownTeam.among(team.lead(), record, reviewers))
                .containsExactly(team.ada().seat());
        assertThat(ownTeam.among(team.lead(), new EvidenceId(UUID.randomUUID()), reviewers))
                .isEmpty();
        assertThat(ownTeam.among(team.lead(), record, List.of())).isEmpty();
    }
}
