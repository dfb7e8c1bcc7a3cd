package org.throughline.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

@ThroughlineTest
class ContributionsTest {
    @Autowired
    MadeUp made;

    @Autowired
    Contributions contributions;

    @Autowired
    Records records;

    @Autowired
    Acting acting;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Household at;

    @BeforeEach
    void household() {
        at = Household.in(made);
    }

    @Test
    void a_stranger_reads_no_words_and_can_add_none() {
        contributions.add(at.mother(), at.child(), words("She sings every morning"));

        assertThat(contributions.add(at.stranger(), at.child(), words("I was never here")))
                .isEmpty();
        assertThat(acting.as(at.stranger(), () -> contributions.of(at.child()))).isEmpty();
        assertThat(read(at.mother())).containsExactly("She sings every morning");
    }

    @Test
    void words_for_one_teacher_are_read_by_that_teacher_and_their_author_and_by_nobody_else() {
        contributions.add(at.amara(), at.child(), words("Lunch is too loud").seenBy(only(at.teacher())));

        assertThat(read(at.mother())).isEmpty();
        assertThat(read(at.senco())).isEmpty();
        assertThat(read(at.officer())).isEmpty();
        assertThat(read(at.teacher())).containsExactly("Lunch is too loud");
        assertThat(read(at.amara())).containsExactly("Lunch is too loud");
    }

    @Test
    void what_is_for_the_circle_is_read_by_everybody_in_it() {
        contributions.add(at.mother(), at.child(), words("She sings every morning"));
        for (Viewer viewer : List.of(at.amara(), at.mother(), at.senco(), at.teacher(), at.officer())) {
            assertThat(read(viewer)).as(viewer.role().toString()).containsExactly("She sings every morning");
        }
    }

    @Test
    void a_senco_who_is_also_a_parent_reads_by_the_seat_acted_in_and_never_by_both() {
        Household other = Household.in(made);
        Person self =
                acting.as(made.setUp(), () -> people.person(at.senco().person()).orElseThrow());
        Viewer asParent = made.seated(self, Role.PARENT, Optional.empty(), List.of());
        made.relate(self.id(), other.child(), true, true);
        contributions.add(other.mother(), other.child(), words("About the other child"));
        contributions.add(at.mother(), at.child(), words("About Amara"));

        assertThat(acting.as(asParent, () -> contributions.of(at.child()))).isEmpty();
        assertThat(acting.as(at.senco(), () -> contributions.of(other.child()))).isEmpty();
        assertThat(acting.as(asParent, () -> contributions.of(other.child()))).hasSize(1);
        assertThat(acting.as(at.senco(), () -> contributions.of(at.child()))).hasSize(1);
    }

    @Test
    void nobody_can_be_named_who_cannot_see_the_child_at_all() {
        assertThatThrownBy(() ->
                        contributions.add(at.mother(), at.child(), words("x").seenBy(only(at.stranger()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ten_thousand_characters_of_many_scripts_stay_as_they_were_to_the_character() {
        String all =
                "Ngozi’s “own” words — امارا کو موسیقی پسند ہے۔ 아마라 אמרה 阿马拉 Wolfeschlegelsteinhausenbergerdorff 👩🏽‍🦽 e\u0301 \n\t  x";
        String long_ = all.repeat(10_000 / all.length() + 1).substring(0, 10_000);
        contributions.add(at.mother(), at.child(), words(long_));
        assertThat(read(at.teacher())).containsExactly(long_);
    }

    @Test
    void urdu_words_are_kept_as_urdu_and_english_ones_of_the_same_mother_as_english() {
        Viewer father = made.seated(
                acting.as(
                        made.setUp(),
                        () -> people.addPerson(new Person(
                                org.throughline.people.PersonId.fresh(),
                                Optional.empty(),
                                "بلال",
                                "بیلو",
                                Optional.empty(),
                                Optional.empty(),
                                "ur",
                                Optional.empty(),
                                false))),
                Role.PARENT,
                Optional.empty(),
                List.of());
        made.relate(father.person(), at.child(), true, true);
        contributions.add(father, at.child(), words("امارا کو موسیقی پسند ہے"));
        contributions.add(father, at.child(), words("She likes music"));
        assertThat(known(father).contributions())
                .extracting(Contribution::language)
                .containsExactly("ur", "en");
    }

    @Test
    void what_somebody_told_is_theirs_and_says_who_wrote_it_down_and_how_it_was_told() {
        contributions.add(
                at.teacher(),
                at.child(),
                words("More music").toldBy(made.recordOf(at.child()), Perspective.CHILD, "SYMBOLS"));

        Contribution told = known(at.mother()).contributions().getFirst();
        assertThat(told.from().perspective()).isEqualTo(Perspective.CHILD);
        assertThat(told.from().person()).isEqualTo(made.recordOf(at.child()));
        assertThat(told.telling()).isEqualTo(new Conveyed(at.teacher().person(), "SYMBOLS"));
    }

    @Test
    void said_again_better_stands_in_place_of_the_first_and_both_can_be_read() {
        ContributionId first =
                contributions.add(at.mother(), at.child(), words("She is shy")).orElseThrow();
        ContributionId better = contributions
                .replace(at.mother(), at.child(), first, words("She is quiet with people she does not know"))
                .orElseThrow();

        WhatIsKnown known = known(at.senco());
        assertThat(known.standing()).extracting(Contribution::id).containsExactly(better);
        assertThat(known.earlierThan(known.find(better).orElseThrow()))
                .extracting(c -> c.words().orElse(""))
                .containsExactly("She is shy");
    }

    @Test
    void only_the_seat_that_wrote_words_can_say_them_again_and_only_the_newest() {
        ContributionId first =
                contributions.add(at.mother(), at.child(), words("She is shy")).orElseThrow();
        assertThat(contributions.replace(at.senco(), at.child(), first, words("She is rude")))
                .isEmpty();
        assertThat(contributions.replace(at.mother(), at.child(), first, words("Second")))
                .isPresent();
        assertThat(contributions.replace(at.mother(), at.child(), first, words("Third")))
                .isEmpty();
        assertThat(read(at.senco())).containsExactly("She is shy", "Second");
    }

    @Test
    void nothing_can_be_edited_even_by_a_statement_of_our_own() {
        contributions.add(at.mother(), at.child(), words("She is shy"));
        assertThatThrownBy(() -> acting.as(
                        at.mother(),
                        () -> jdbc.sql("UPDATE child.content SET words = 'She is rude'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void words_taken_away_are_gone_and_that_they_went_when_and_why_stays() {
        ContributionId wrong = contributions
                .add(at.mother(), at.child(), words("Her sister, not her"))
                .orElseThrow();
        assertThat(contributions.takeAway(
                        at.senco(), at.child(), wrong, TakenAway.Act.ERASURE, TakenAway.Ground.NOT_NEEDED))
                .isFalse();
        assertThat(contributions.takeAway(
                        at.mother(), at.child(), wrong, TakenAway.Act.ERASURE, TakenAway.Ground.WRONG_CHILD))
                .isTrue();

        Content left = known(at.senco()).contributions().getFirst().content();
        assertThat(left)
                .isInstanceOfSatisfying(
                        TakenAway.class, gone -> assertThat(gone.ground()).isEqualTo(TakenAway.Ground.WRONG_CHILD));
    }

    @Test
    void an_officer_of_the_council_that_answers_for_the_words_can_take_them_away() {
        ContributionId wrong =
                contributions.add(at.mother(), at.child(), words("Not true")).orElseThrow();
        assertThat(contributions.takeAway(
                        at.officer(), at.child(), wrong, TakenAway.Act.RECTIFICATION, TakenAway.Ground.NOT_TRUE))
                .isTrue();
        assertThat(read(at.mother())).isEmpty();
    }

    @Test
    void what_cannot_have_been_is_refused() {
        LocalDate tomorrow = at.mother().today().plusDays(1);
        assertThat(Possible.problem(
                        TrueDuring.onDay(tomorrow),
                        Kind.EVENT,
                        Optional.of(Household.BORN),
                        at.mother().today()))
                .contains(ChildWords.SLIP_IN_FUTURE);
        assertThat(Possible.problem(
                        TrueDuring.onDay(tomorrow),
                        Kind.ASPIRATION,
                        Optional.of(Household.BORN),
                        at.mother().today()))
                .isEmpty();
        assertThat(Possible.problem(
                        TrueDuring.onDay(Household.BORN.minusDays(1)),
                        Kind.EVENT,
                        Optional.of(Household.BORN),
                        at.mother().today()))
                .contains(ChildWords.SLIP_BEFORE_BIRTH);
        assertThatThrownBy(() -> contributions.add(
                        at.mother(), at.child(), words("Born tomorrow").during(TrueDuring.onDay(tomorrow))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_question_and_its_answer_are_seen_by_the_circle_and_the_last_one_counts() {
        contributions.ask(at.mother(), at.child(), Perspective.SCHOOL, AreaOfLife.LEARNING);
        assertThat(known(at.officer())
                        .asked(Perspective.SCHOOL, AreaOfLife.LEARNING)
                        .orElseThrow()
                        .state())
                .isEqualTo(Asking.State.ASKED);
        contributions.notPossibleYet(at.senco(), at.child(), AreaOfLife.LEARNING, "We meet her in September");
        assertThat(known(at.mother())
                        .asked(Perspective.SCHOOL, AreaOfLife.LEARNING)
                        .orElseThrow()
                        .why())
                .contains("We meet her in September");
        assertThat(contributions.ask(at.stranger(), at.child(), Perspective.SCHOOL, AreaOfLife.LEARNING))
                .isEmpty();
    }

    private static NewContribution words(String words) {
        return NewContribution.ofWords(words, AreaOfLife.FRIENDS_AND_FEELINGS);
    }

    private static Audience only(Viewer viewer) {
        return new Audience.Named(List.of(viewer.seat()));
    }

    private WhatIsKnown known(Viewer viewer) {
        return records.open(viewer, at.child(), "test", () -> contributions.known(at.child()))
                .orElseThrow();
    }

    private List<String> read(Viewer viewer) {
        return known(viewer).contributions().stream()
                .flatMap(c -> c.words().stream())
                .toList();
    }
}
