package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.ThroughlineTest;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Effect.Direction;

/** Numbers as reported, which way they point, and how they stand to the words. Who may not comes before who may. */
@ThroughlineTest
class NumbersTest {
    @Autowired
    SmallReview review;

    @Autowired
    Numbers numbers;

    @Autowired
    Coding coding;

    @Autowired
    Readings readings;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Releases releases;

    private SmallReview.Team team;
    private UUID report;
    private UUID theme;

    @BeforeEach
    void one_report_and_a_theme() {
        team = review.team();
        review.takeIn(team, review.search(team, "A", 2), "a.ris", SmallReview.file("One", "Two"));
        review.bothScreen(team, Stage.TITLE_ABSTRACT, _ -> true);
        fullTexts
                .sought(team.lead(), team.id())
                .forEach(s -> fullTexts.tell(
                        team.lead(), team.id(), new Report(s.held().id(), true, "open", "They came. They spoke.")));
        review.bothScreen(team, Stage.FULL_TEXT, title -> title.equals("One"));
        report = fullTexts.included(team.lead(), team.id()).getFirst().id();
        theme = SmallReview.done(coding.theme(team.ada(), team.id(), Theme.Kind.DESCRIPTIVE, "Coming", ""));
    }

    @Test
    void only_who_codes_writes_a_result_and_only_of_a_report_that_belongs_to_the_synthesis() {
        assertThat(add(team.ben(), report, Direction.BETTER)).isInstanceOf(Answer.NotThere.class);
        assertThat(add(team.stranger(), report, Direction.BETTER)).isInstanceOf(Answer.NotThere.class);
        UUID leftOut = fullTexts.sought(team.lead(), team.id()).stream()
                .map(s -> s.held().id())
                .filter(id -> !id.equals(report))
                .findFirst()
                .orElseThrow();
        assertThat(add(team.ada(), leftOut, Direction.BETTER)).isInstanceOf(Answer.NotThere.class);
        UUID effect = SmallReview.done(add(team.ada(), report, Direction.BETTER));
        assertThat(numbers.effects(team.stranger(), team.id())).isEmpty();
        assertThat(numbers.joint(team.stranger(), team.id())).isEmpty();
        assertThat(numbers.bear(team.ben(), team.id(), effect, theme)).isInstanceOf(Answer.NotThere.class);
        assertThat(numbers.say(team.ben(), team.id(), theme, Joint.Stands.SILENT, "mine"))
                .isInstanceOf(Answer.NotThere.class);
        assertThat(numbers.effects(team.ben(), team.id())).hasSize(1);
    }

    @Test
    void a_result_comes_back_letter_by_letter_as_reported_and_what_was_not_reported_stays_empty() {
        Effect told = new Effect(
                UUID.randomUUID(),
                report,
                "coming",
                Effect.Level.SERVICE,
                "odds ratio",
                Direction.BETTER,
                "1·30",
                new Effect.Interval("0·98", "1·72", "95 % confidence"),
                OptionalInt.of(212),
                "4");
        numbers.add(team.ada(), team.id(), told, Optional.empty());
        add(team.ada(), report, Direction.NO_CLEAR);
        List<Effect> all = numbers.effects(team.ben(), team.id());
        assertThat(all.getFirst()).isEqualTo(told);
        assertThat(all.getFirst().asReported()).isEqualTo("1·30 (95 % confidence: 0·98 to 1·72)");
        assertThat(all.getLast().people()).isEmpty();
        assertThat(all.getLast().asReported()).isEmpty();
        assertThatThrownBy(() -> new Effect.Interval("1", "", "95 %")).hasMessageContaining("both ends");
        assertThatThrownBy(() -> new Effect.Interval("1", "2", "")).hasMessageContaining("of what");
    }

    @Test
    void each_report_counts_once_in_an_outcome_and_one_that_points_both_ways_is_mixed() {
        UUID a = UUID.randomUUID();
        UUID b = UUID.randomUUID();
        UUID c = UUID.randomUUID();
        List<DirectionVote> votes = DirectionVote.of(List.of(
                effect(a, "coming", Direction.BETTER),
                effect(a, "coming", Direction.BETTER),
                effect(b, "coming", Direction.WORSE),
                effect(c, "coming", Direction.BETTER),
                effect(c, "coming", Direction.WORSE),
                effect(a, "speaking", Direction.NO_CLEAR)));
        assertThat(votes)
                .containsExactly(
                        new DirectionVote("coming", Effect.Level.SERVICE, 1, 0, 1, 1),
                        new DirectionVote("speaking", Effect.Level.SERVICE, 0, 1, 0, 0));
        assertThat(votes.getFirst().reports()).isEqualTo(3);
    }

    @Test
    void every_result_has_one_bar_with_its_number_in_the_column_to_which_it_points() {
        List<Effect> effects = List.of(
                effect(report, "coming", Direction.BETTER),
                effect(report, "coming", Direction.WORSE),
                effect(report, "<speaking>", Direction.NO_CLEAR));
        Map<UUID, Integer> numbered = Map.of(
                effects.get(0).id(), 1, effects.get(1).id(), 2, effects.get(2).id(), 3);
        String svg = HarvestPlot.svg(effects, numbered);
        assertThat(svg)
                .contains(">1</text>", ">2</text>", ">3</text>", "&lt;speaking&gt;", "<title>")
                .doesNotContain("<speaking>");
        assertThat(x(svg, 1)).isLessThan(x(svg, 3)).isLessThan(x(svg, 2));
        assertThat(HarvestPlot.height(withPeople(49)))
                .isLessThan(HarvestPlot.height(withPeople(50)))
                .isEqualTo(HarvestPlot.height(effects.getFirst()));
        assertThat(HarvestPlot.height(withPeople(199))).isLessThan(HarvestPlot.height(withPeople(200)));
    }

    @Test
    void strands_agree_only_where_both_say_something_and_what_was_said_before_stays() {
        UUID effect = SmallReview.done(add(team.ada(), report, Direction.BETTER));
        assertThat(numbers.say(team.ada(), team.id(), theme, Joint.Stands.AGREE, "they do"))
                .isEqualTo(new Answer.Refused<>(WhyNot.SILENT));
        assertThat(numbers.say(team.ada(), team.id(), theme, Joint.Stands.SILENT, "no words yet"))
                .isInstanceOf(Answer.Done.class);
        readings.read(
                team.ada(),
                team.id(),
                report,
                new Readings.Read(new TreeSet<>(List.of(1)), "coming", "the authors", ""));
        coding.place(team.ada(), team.id(), "coming", theme, "it is that");
        numbers.bear(team.ada(), team.id(), effect, theme);
        assertThat(numbers.say(team.ada(), team.id(), theme, Joint.Stands.SILENT, "still"))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_SILENT));
        assertThat(numbers.joint(team.ben(), team.id()).getFirst().outdated())
                .as("said silent, and now both speak")
                .isTrue();
        numbers.say(team.tess(), team.id(), theme, Joint.Stands.AGREE, "both say they came");
        UUID above = SmallReview.done(
                coding.theme(team.ada(), team.id(), Theme.Kind.ANALYTICAL, "Coming is not being heard", ""));
        coding.place(team.ada(), team.id(), theme.toString(), above, "it is beneath it");
        assertThat(numbers.joint(team.ben(), team.id()).getLast().effects())
                .as("a theme has the results of those that it holds")
                .hasSize(1);
        Numbers.Row row = numbers.joint(team.ben(), team.id()).getFirst();
        assertThat(row.effects()).extracting(Effect::id).containsExactly(effect);
        assertThat(row.now().orElseThrow().stands()).isEqualTo(Joint.Stands.AGREE);
        assertThat(row.outdated()).isFalse();
        assertThat(row.before()).extracting(Joint::why).containsExactly("no words yet");
        ReleaseContent now = releases.now(team.lead(), team.id()).orElseThrow();
        assertThat(now.results()).hasSize(1);
        assertThat(now.joint())
                .hasSize(2)
                .allSatisfy(j -> assertThat(j.results()).containsExactly(effect));
    }

    private static int x(String svg, int number) {
        int end = svg.indexOf(">" + number + "</text>");
        String text = svg.substring(svg.lastIndexOf("<text x=\"", end) + 9, end);
        return Integer.parseInt(text.substring(0, text.indexOf('"')));
    }

    private Effect withPeople(int people) {
        return new Effect(
                UUID.randomUUID(),
                report,
                "coming",
                Effect.Level.CHILD,
                "share",
                Direction.BETTER,
                "",
                Effect.Interval.NONE,
                OptionalInt.of(people),
                "");
    }

    private static Effect effect(UUID report, String outcome, Direction direction) {
        return new Effect(
                UUID.randomUUID(),
                report,
                outcome,
                Effect.Level.SERVICE,
                "share of meetings",
                direction,
                "",
                Effect.Interval.NONE,
                OptionalInt.empty(),
                "");
    }

    private Answer<UUID> add(Viewer who, UUID reference, Direction direction) {
        return numbers.add(who, team.id(), effect(reference, "coming", direction), Optional.empty());
    }
}
