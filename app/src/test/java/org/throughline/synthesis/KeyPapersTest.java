package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.KeyPaper.CameOf;

/** Papers known to belong in: they come up soon, and whoever only screens cannot tell which they are. */
@ThroughlineTest
class KeyPapersTest {
    @Autowired
    BegunReview begun;

    @Autowired
    SmallReview review;

    @Autowired
    Syntheses syntheses;

    @Autowired
    KeyPapers keyPapers;

    @Autowired
    KeyPaperStore store;

    @Autowired
    Screening screening;

    @Autowired
    Deeds deeds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Acting acting;

    private SmallReview.Team team;

    /** A batch holds ten of the sixty. */
    @BeforeEach
    void sixty_records() {
        team = begun.begin(BegunReview.protocol(10));
        syntheses.freeze(team.lead(), team.id());
        review.takeIn(
                team,
                review.search(team, "A", 60),
                "a.ris",
                SmallReview.file(IntStream.range(0, 60)
                        .mapToObj(i -> "Title number %02d of sixty".formatted(i))
                        .toArray(String[]::new)));
    }

    private UUID named(String title) {
        return review.records(team).stream()
                .filter(held -> held.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whoever_only_screens_or_is_not_of_the_team_names_none_and_knows_of_none_not_by_the_database_either() {
        UUID key = named("Title number 41 of sixty");
        SmallReview.done(keyPapers.name(team.lead(), team.id(), key, "An earlier review has it."));
        for (Viewer other : List.of(team.ada(), team.ben(), team.stranger())) {
            assertThat(keyPapers.name(other, team.id(), key, "mine")).isInstanceOf(Answer.NotThere.class);
            assertThat(keyPapers.all(other, team.id())).isEmpty();
            assertThat(keyPapers.withTitle(other, team.id(), "Title")).isEmpty();
            assertThat(acting.as(other, () -> store.named(team.id()))).isEmpty();
            assertThatThrownBy(() ->
                            acting.doAs(other, () -> store.name(team.id(), key, "mine", other.seat(), Instant.EPOCH)))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(keyPapers.name(team.tess(), team.id(), key, "mine"))
                .as("who settles what the two do not agree on knows of them and names none")
                .isInstanceOf(Answer.NotThere.class);
        assertThat(keyPapers.all(team.tess(), team.id())).hasSize(1);
        assertThat(keyPapers.name(team.lead(), begun.begin().id(), key, "of another synthesis"))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(syntheses.trail(team.ada(), team.id()).toString())
                .doesNotContain("Title number 41", "earlier review", "key paper");
        Deeds.Asked records = new Deeds.Asked(Optional.of(Deed.Part.RECORDS), Optional.empty());
        assertThat(deeds.page(team.tess(), team.id(), records, 1))
                .extracting(Deed::kind, Deed::two)
                .contains(org.assertj.core.groups.Tuple.tuple(Deed.Kind.KEY_PAPER, "An earlier review has it."));
        assertThat(deeds.howMany(team.ada(), team.id(), records))
                .as("not even how many there are")
                .isZero();
    }

    @Test
    void key_papers_stand_in_the_next_batch_among_the_others_and_what_came_of_them_is_told_once_it_is_settled() {
        List<UUID> keys = List.of(named("Title number 41 of sixty"), named("Title number 57 of sixty"));
        keys.forEach(key -> SmallReview.done(keyPapers.name(team.lead(), team.id(), key, "An expert named it.")));
        keys.forEach(key -> SmallReview.done(keyPapers.name(team.lead(), team.id(), key, "said twice")));
        assertThat(keyPapers.all(team.lead(), team.id()))
                .extracting(KeyPaper::cameOf, KeyPaper::why)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(CameOf.WAITS, "An expert named it."));
        List<UUID> adas = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            adas.add(begun.decide(team, team.ada(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, ""));
        }
        assertThat(adas).containsAll(keys);
        assertThat(adas.subList(0, 2)).as("not simply the first").doesNotContainSequence(keys);
        assertThat(ways(team.lead())).hasSize(10).contains("KEY_PAPER");
        for (Viewer other : List.of(team.ada(), team.ben(), team.stranger())) {
            assertThat(ways(other)).as("by which way they came up").isEmpty();
        }
        assertThat(keyPapers.all(team.lead(), team.id()))
                .as("one has decided, and nothing of that is told")
                .extracting(KeyPaper::cameOf)
                .containsOnly(CameOf.BEING_SCREENED);
        for (int i = 0; i < 10; i++) {
            begun.decide(team, team.ben(), Stage.TITLE_ABSTRACT, Verdict.EXCLUDE, "");
        }
        assertThat(keyPapers.all(team.lead(), team.id()))
                .extracting(KeyPaper::cameOf)
                .containsOnly(CameOf.LEFT_OUT);
    }

    private List<String> ways(Viewer viewer) {
        return acting.as(
                viewer,
                () -> jdbc.sql("SELECT way FROM synthesis.batch_way WHERE synthesis_id = :synthesis")
                        .param("synthesis", team.id().value())
                        .query(String.class)
                        .list());
    }
}
