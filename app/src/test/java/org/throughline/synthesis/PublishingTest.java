package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Several publications of one synthesis, each on a release: who may not list one comes before who may. */
@ThroughlineTest
class PublishingTest {
    @Autowired
    SmallReview review;

    @Autowired
    Releases releases;

    @Autowired
    Publishing publications;

    @Autowired
    PublicationStore store;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Acting acting;

    private SmallReview.Team team;

    @BeforeEach
    void a_release_is_frozen() {
        team = review.team();
        SmallReview.done(releases.freeze(team.lead(), team.id(), "For the forum"));
    }

    private static Publication.Told told(int release, String title, Optional<UUID> replaces) {
        return told(release, Covers.WHOLE, title, replaces);
    }

    static Publication.Told told(int release, Covers covers, String title, Optional<UUID> replaces) {
        return new Publication.Told(
                release,
                covers,
                Publication.Kind.ARTICLE,
                title,
                List.of("Ada Lind", "Maya Okafor (parent carer)"),
                "A journal",
                "10.5555/1",
                LocalDate.of(2026, 11, 2),
                replaces,
                replaces.isPresent() ? "The title was the working title." : "");
    }

    @Test
    void
            nobody_but_who_leads_lists_or_corrects_one_and_nobody_outside_the_team_reads_them_not_by_the_database_either() {
        UUID listed = SmallReview.done(publications.list(team.lead(), team.id(), told(1, "One", Optional.empty())));
        for (Viewer other : List.of(team.ada(), team.tess(), team.stranger())) {
            assertThat(publications.list(other, team.id(), told(1, "Mine", Optional.empty())))
                    .isInstanceOf(Answer.NotThere.class);
            assertThat(publications.list(other, team.id(), told(1, "Mine", Optional.of(listed))))
                    .isInstanceOf(Answer.NotThere.class);
            Publication mine =
                    new Publication(UUID.randomUUID(), told(1, "Mine", Optional.empty()), other.seat(), Instant.EPOCH);
            assertThatThrownBy(() -> acting.doAs(other, () -> store.add(team.id(), mine)))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(publications.all(team.ada(), team.id())).hasSize(1);
        assertThat(publications.all(team.stranger(), team.id())).isEmpty();
    }

    @Test
    void each_stands_on_a_release_that_is_there_and_a_correction_is_told_and_made_once() {
        assertThat(publications.list(team.lead(), team.id(), told(2, "On nothing", Optional.empty())))
                .isInstanceOf(Answer.NotThere.class);
        UUID first = SmallReview.done(publications.list(team.lead(), team.id(), told(1, "One", Optional.empty())));
        SmallReview.done(publications.list(team.lead(), team.id(), told(1, "Two", Optional.empty())));
        SmallReview.done(publications.list(team.lead(), team.id(), told(1, "One, corrected", Optional.of(first))));
        assertThat(publications.list(team.lead(), team.id(), told(1, "One, by a second window", Optional.of(first))))
                .isEqualTo(new Answer.Refused<>(WhyNot.CORRECTED_MEANWHILE));
        assertThat(publications.of(team.ada(), team.id(), 1))
                .extracting(p -> p.told().title())
                .containsExactly("One, corrected", "Two");
        assertThat(syntheses.trail(team.ada(), team.id()).toString())
                .contains("Listed a publication", "Corrected a publication", "working title");
        assertThat(publications.list(
                        team.lead(), review.team().id(), told(1, "Of another synthesis", Optional.of(first))))
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void whoever_read_and_is_no_author_is_told_by_name() {
        assertThat(Publishing.notNamed(
                        List.of("Maya Okafor (parent or carer)", "Zara (young person)", "Tess Moran, researcher"),
                        List.of("T. Moran", "M. Okafor")))
                .containsExactly("Zara (young person)");
    }
}
