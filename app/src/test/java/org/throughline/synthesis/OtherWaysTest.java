package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.evidence.PrismaPicture;

/** What is found in other ways has a column of its own, and what a database gave too is counted there. */
@ThroughlineTest
class OtherWaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    ReviewTeam teams;

    @Autowired
    OtherWays others;

    @Autowired
    Searching searching;

    @Autowired
    Deduplicating deduplicating;

    @Autowired
    Screening screening;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Flow flow;

    private ReviewTeam.Team team;

    @BeforeEach
    void seek() {
        team = teams.seeking(4);
    }

    @Test
    void only_who_leads_writes_down_a_place_and_adds_what_it_gave() {
        assertThat(look(team.stranger(), "Forum")).isInstanceOf(Answer.NotThere.class);
        assertThat(look(team.ada(), "Forum")).isInstanceOf(Answer.NotThere.class);
        UUID place = done(look(team.lead(), "Forum"));
        assertThat(others.add(team.ada(), team.id(), place, typed("A forum report of families and schools")))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(others.places(team.stranger(), team.id())).isEmpty();
        UUID database = searching.runs(team.lead(), team.id()).getFirst().id();
        assertThat(others.add(team.lead(), team.id(), database, typed("A report")))
                .as("a database is no other way")
                .isInstanceOf(Answer.NotThere.class);
        assertThat(others.look(team.lead(), team.id(), SearchRun.Method.DATABASE, "D", "w", DAY, ""))
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void the_second_column_adds_up_and_what_a_database_gave_too_stands_in_the_first() {
        PrismaFlow before = flow.of(team.lead(), team.id());
        assertThat(before.hasOtherColumn()).isFalse();
        UUID forum = done(look(team.lead(), "Forum"));
        others.add(
                team.lead(), team.id(), forum, typed("What families told us about planning together, a forum report"));
        Held known = fullTexts.sought(team.lead(), team.id()).getFirst().held();
        others.add(
                team.lead(),
                team.id(),
                forum,
                new OtherWays.ByHand(
                        known.title(),
                        List.of(known.authors()),
                        known.year(),
                        known.container(),
                        "",
                        known.abstractText()));
        deduplicating.run(team.lead(), team.id());
        PrismaFlow now = flow.of(team.lead(), team.id());
        assertThat(now.at(Box.IDENTIFIED)).as("each database's count survives").isEqualTo(before.at(Box.IDENTIFIED));
        assertThat(now.sources()).isEqualTo(before.sources());
        assertThat(now.known(Box.OTHER_IDENTIFIED)).isEqualTo(2);
        assertThat(now.known(Box.OTHER_DUPLICATES)).isEqualTo(1);
        assertThat(now.known(Box.OTHER_WAITING_SCREENING)).isEqualTo(1);
        assertThat(now.otherSources()).containsExactly(new PrismaFlow.Line("Website: Forum", 2));
        for (var who : List.of(team.ada(), team.ben())) {
            UUID one = screening
                    .next(who, team.id(), Stage.TITLE_ABSTRACT)
                    .orElseThrow()
                    .held()
                    .id();
            screening.vote(who, team.id(), Stage.TITLE_ABSTRACT, new Vote(one, who.seat(), Verdict.INCLUDE, "", ""));
        }
        teams.includeAll(team);
        PrismaFlow end = flow.of(team.lead(), team.id());
        assertThat(end.known(Box.OTHER_ASSESSED)).isEqualTo(1);
        assertThat(end.known(Box.ASSESSED)).isEqualTo(before.known(Box.SOUGHT));
        assertThat(end.known(Box.REPORTS_INCLUDED)).isEqualTo(before.known(Box.SOUGHT) + 1);
        assertThat(PrismaDrawing.svg(end)).contains("Other ways", "Website: Forum: 2");
    }

    @Test
    void the_picture_is_a_png_of_the_drawing() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(PrismaPicture.png(flow.of(team.lead(), team.id()))));
        assertThat(picture.getWidth()).isEqualTo(2 * 734);
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark += (picture.getRGB(x, y) & 0xff) < 100 ? 1 : 0;
            }
        }
        assertThat(dark).as("letters and lines").isGreaterThan(5_000);
    }

    @Test
    void the_same_record_typed_twice_is_told() {
        UUID forum = done(look(team.lead(), "Forum"));
        others.add(team.lead(), team.id(), forum, typed("What families told us"));
        assertThat(others.add(team.lead(), team.id(), forum, typed("What families told us")))
                .isEqualTo(new Answer.Refused<>(WhyNot.SAME_FILE_TWICE));
    }

    private Answer<UUID> look(org.throughline.sharing.Viewer who, String where) {
        return others.look(who, team.id(), SearchRun.Method.WEBSITE, where, "every page", DAY, "");
    }

    private static OtherWays.ByHand typed(String title) {
        return new OtherWays.ByHand(title, List.of("Sorley, P"), "2022", "Forum", "", "");
    }

    private static UUID done(Answer<UUID> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<UUID>) answer).what();
    }
}
