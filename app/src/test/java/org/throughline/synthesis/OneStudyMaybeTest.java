package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Viewer;

/** A preprint and its article have one title and two DOIs: two reports, and a person is asked whether they are one study. */
@ThroughlineTest
class OneStudyMaybeTest {
    private static final String TITLE = "Talking together at the annual meeting";

    @Autowired
    SmallReview review;

    @Autowired
    Studies studies;

    @Autowired
    Deduplicating deduplicating;

    private SmallReview.Team team;

    private static String record(String title, String author, String doi, String journal) {
        return "TY  - JOUR\r\nTI  - %s\r\nAU  - %s\r\nPY  - 2021\r\nT2  - %s\r\n%sER  - \r\n\r\n"
                .formatted(title, author, journal, doi.isEmpty() ? "" : "DO  - " + doi + "\r\n");
    }

    @BeforeEach
    void a_preprint_and_its_article_are_included() {
        team = review.team();
        byte[] file = (record(TITLE, "Lind, Ada", "10.9999/preprint.1", "A preprint server")
                        + record(TITLE + ".", "Lind, A.", "10.9999/article.7", "A journal")
                        + record(TITLE, "Okafor, R.", "10.9999/another.3", "Another journal")
                        + record("Editorial", "Lind, A.", "10.9999/ed.1", "A journal")
                        + record("Editorial", "Lind, A.", "10.9999/ed.2", "A journal"))
                .getBytes(StandardCharsets.UTF_8);
        review.takeIn(team, review.search(team, "A", 5), "a.ris", file);
        deduplicating.run(team.lead(), team.id());
        review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true);
        review.haveAndRead(team, _ -> true);
    }

    private Studies.Maybe theOne(Viewer viewer) {
        List<Studies.Maybe> maybe = studies.maybeOne(viewer, team.id());
        assertThat(maybe).hasSize(1);
        return maybe.getFirst();
    }

    @Test
    void nobody_outside_the_team_is_asked_and_nobody_who_does_not_code_says_anything() {
        assertThat(studies.maybeOne(team.stranger(), team.id())).isEmpty();
        Studies.Maybe maybe = theOne(team.lead());
        for (Viewer other : List.of(team.stranger(), team.ben())) {
            assertThat(studies.areTwo(other, team.id(), maybe.one(), maybe.other(), "no"))
                    .isInstanceOf(Answer.NotThere.class);
        }
        assertThat(studies.areTwo(team.ada(), team.id(), maybe.one(), UUID.randomUUID(), "no"))
                .isInstanceOf(Answer.NotThere.class);
        theOne(team.lead());
    }

    @Test
    void the_same_title_and_author_under_two_dois_is_asked_about_and_nothing_is_joined_by_itself() {
        assertThat(studies.reconciled(team.lead(), team.id())).isEqualTo(new Studies.Reconciled(5, 0, 0, 5));
        Studies.Maybe maybe = theOne(team.ada());
        assertThat(List.of(maybe.oneReport().dois(), maybe.otherReport().dois()))
                .containsExactlyInAnyOrder("10.9999/preprint.1", "10.9999/article.7");
        SmallReview.done(studies.join(team.ada(), team.id(), maybe.one(), maybe.other(), "the same families"));
        assertThat(studies.reconciled(team.lead(), team.id())).isEqualTo(new Studies.Reconciled(5, 0, 1, 4));
        assertThat(studies.maybeOne(team.ada(), team.id())).isEmpty();
    }

    @Test
    void what_a_person_has_said_of_two_is_not_asked_again() {
        Studies.Maybe maybe = theOne(team.ada());
        SmallReview.done(studies.areTwo(team.ada(), team.id(), maybe.one(), maybe.other(), "other families"));
        assertThat(studies.maybeOne(team.ada(), team.id())).isEmpty();
        assertThat(studies.reconciled(team.lead(), team.id())).isEqualTo(new Studies.Reconciled(5, 0, 0, 5));
        assertThat(studies.said(team.lead(), team.id()))
                .anyMatch(said -> !said.belongs() && said.why().equals("other families"));
    }
}
