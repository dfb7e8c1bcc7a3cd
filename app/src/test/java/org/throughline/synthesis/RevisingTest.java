package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Themes named anew and readings taken back, with nothing lost. Who may not comes before who may. */
@ThroughlineTest
class RevisingTest {
    @Autowired
    SmallReview review;

    @Autowired
    Readings readings;

    @Autowired
    Coding coding;

    @Autowired
    Revising revising;

    @Autowired
    Syntheses syntheses;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Deeds deeds;

    @Autowired
    RevisingStore store;

    @Autowired
    Acting acting;

    private SmallReview.Team team;
    private UUID report;
    private UUID theme;

    @BeforeEach
    void one_report_read_by_two() {
        team = review.team();
        review.takeIn(team, review.search(team, "A", 1), "a.ris", SmallReview.file("The chair"));
        review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true);
        report = fullTexts.sought(team.lead(), team.id()).getFirst().held().id();
        fullTexts.tell(
                team.lead(),
                team.id(),
                new Report(report, true, "open access", "We asked where they sat. “I had a chair.” They waited."));
        review.bothScreen(team, Stage.FULL_TEXT, _ -> true);
        read(team.ada(), 2, "a chair");
        read(team.tess(), 2, "a chair");
        read(team.ada(), 3, "a chair");
        theme = SmallReview.done(coding.theme(team.tess(), team.id(), Theme.Kind.DESCRIPTIVE, "The room", ""));
        coding.place(team.tess(), team.id(), "a chair", theme, "it is about the room");
    }

    private void read(Viewer who, int line, String code) {
        SmallReview.done(readings.read(
                who, team.id(), report, new Readings.Read(new TreeSet<>(List.of(line)), code, "a parent", "")));
    }

    private List<Extract.Coding> standing() {
        return coding.extracts(team.lead(), team.id()).stream()
                .flatMap(e -> e.codings().stream())
                .toList();
    }

    private UUID readingOf(Viewer who) {
        return standing().stream()
                .filter(c -> c.by().is(who.seat()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void nobody_takes_back_what_somebody_else_read_not_in_the_database_either() {
        UUID adas = readingOf(team.ada());
        for (Viewer other : List.of(team.tess(), team.lead(), team.ben(), team.stranger())) {
            assertThat(revising.takeBack(other, team.id(), adas, false, "not mine"))
                    .isInstanceOf(Answer.NotThere.class);
            assertThatThrownBy(() -> acting.doAs(
                            other, () -> store.takeBack(team.id(), adas, "not mine", other.seat(), Instant.EPOCH)))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThat(standing()).hasSize(3);
    }

    @Test
    void nobody_outside_the_team_or_who_does_not_code_names_a_theme() {
        for (Viewer other : List.of(team.ben(), team.stranger())) {
            assertThat(revising.rename(other, team.id(), theme, 1, "Mine", "mine"))
                    .isInstanceOf(Answer.NotThere.class);
        }
        assertThat(revising.names(team.stranger(), team.id(), theme)).isEmpty();
    }

    @Test
    void what_stands_under_a_theme_is_not_put_there_again_and_a_code_does_not_go_under_an_analytical_one() {
        UUID heard = SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.ANALYTICAL, "Heard", ""));
        assertThat(coding.place(team.ben(), team.id(), theme.toString(), heard, "not a coder"))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(coding.place(team.ada(), team.id(), "a chair", theme, "again"))
                .isEqualTo(new Answer.Refused<>(WhyNot.STANDS_THERE_ALREADY));
        assertThat(coding.place(team.ada(), team.id(), "a chair", heard, "too high"))
                .isEqualTo(new Answer.Refused<>(WhyNot.DOES_NOT_FIT_THERE));
        assertThat(coding.place(team.ada(), team.id(), "no such code", theme, "nothing"))
                .isInstanceOf(Answer.NotThere.class);
        SmallReview.done(coding.place(team.ada(), team.id(), theme.toString(), heard, "half of it"));
        assertThat(coding.themes(team.lead(), team.id()).stream()
                        .flatMap(t -> t.moves().stream())
                        .map(Theme.Move::why))
                .as("nothing but what was done")
                .containsExactlyInAnyOrder("it is about the room", "half of it");
    }

    /** The one who began the synthesis codes in it; somebody asked in to lead may not be among the coders. */
    @Test
    void who_leads_without_coding_names_a_theme_and_takes_their_own_reading_back() {
        Viewer leads = team.stranger();
        syntheses.ask(team.lead(), team.id(), new Member(leads.seat(), true, false, false, false));
        assertThat(revising.rename(leads, team.id(), theme, 1, "The room and the chair", "both are told"))
                .isInstanceOf(Answer.Done.class);
        read(leads, 1, "asked");
        assertThat(revising.takeBack(leads, team.id(), readingOf(leads), false, "it was a question"))
                .isEqualTo(new Answer.Done<>(1));
        assertThat(standing()).hasSize(3);
    }

    @Test
    void what_is_taken_back_stands_nowhere_and_in_the_trail_with_its_reason_and_can_be_read_again() {
        UUID adas = readingOf(team.ada());
        assertThat(revising.takeBack(team.ada(), team.id(), adas, false, "I had read the wrong line"))
                .isEqualTo(new Answer.Done<>(1));
        assertThat(standing()).hasSize(2).extracting(Extract.Coding::id).doesNotContain(adas);
        assertThat(deeds.all(team.lead(), team.id(), Deeds.Asked.ALL).stream().map(Deed::words))
                .anyMatch(w -> w.contains("a chair") && w.contains("I had read the wrong line"))
                .as("that it was read once is still told")
                .filteredOn(w -> w.startsWith("Read “"))
                .hasSize(3);
        assertThat(revising.takeBack(team.ada(), team.id(), adas, false, "again"))
                .as("it is no reading of hers any more")
                .isInstanceOf(Answer.NotThere.class);
        read(team.ada(), 2, "a chair");
        read(team.ada(), 2, "a chair");
        assertThat(standing()).as("read again, and once only").hasSize(3);
    }

    @Test
    void a_code_is_taken_back_from_all_that_one_person_read_and_from_nobody_else() {
        assertThat(revising.ownUnder(team.ada(), team.id(), "a chair")).isEqualTo(2);
        assertThat(revising.takeBack(team.ada(), team.id(), readingOf(team.ada()), true, "too wide"))
                .isEqualTo(new Answer.Done<>(2));
        assertThat(standing())
                .singleElement()
                .satisfies(
                        c -> assertThat(c.by()).isEqualTo(Coder.of(team.tess().seat())));
    }

    @Test
    void a_theme_keeps_every_name_and_of_two_who_rename_it_the_later_is_told() {
        SmallReview.done(revising.rename(team.ada(), team.id(), theme, 1, "Being there", "the room is not the point"));
        assertThat(revising.rename(team.tess(), team.id(), theme, 1, "A seat", "shorter"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NAMED_MEANWHILE));
        assertThat(coding.themes(team.lead(), team.id())).singleElement().satisfies(t -> {
            assertThat(t.name()).isEqualTo("Being there");
            assertThat(t.holds()).containsExactly("a chair");
        });
        assertThat(revising.names(team.lead(), team.id(), theme))
                .extracting(Revising.Named::name)
                .containsExactly("The room", "Being there");
        assertThat(deeds.all(team.lead(), team.id(), Deeds.Asked.ALL).stream().map(Deed::words))
                .anyMatch(w -> w.contains("The room → Being there") && w.contains("the room is not the point"));
    }
}
