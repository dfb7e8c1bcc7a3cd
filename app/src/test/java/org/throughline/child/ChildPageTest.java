package org.throughline.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.MadeUp;
import org.throughline.Statements;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser.Answer;
import org.throughline.people.Families;
import org.throughline.people.Person;
import org.throughline.people.Role;
import org.throughline.people.Supporter;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.web.Today;

@ThroughlineTest
class ChildPageTest {
    private static final String NOTHING = "Nothing here that you can see.";

    @Autowired
    WebApplicationContext application;

    @Autowired
    MadeUp made;

    @Autowired
    Contributions contributions;

    @Autowired
    Children children;

    @Autowired
    Families families;

    @Autowired
    Acting acting;

    @Autowired
    Today today;

    private Household at;

    @BeforeEach
    void household() {
        at = Household.in(made);
    }

    @Test
    void the_wrong_person_gets_byte_for_byte_the_page_for_a_child_that_does_not_exist() {
        ContributionId said = contributions
                .add(at.mother(), at.child(), words("She sings every morning"))
                .orElseThrow();
        AtABrowser stranger = browser(at.stranger());
        String nowhere = "/child/" + UUID.randomUUID();
        for (String page :
                List.of("", "/tell", "/tell/words", "/said/" + said, "/ask/SCHOOL/LEARNING", "/told/" + said)) {
            assertThat(stranger.open(at.path() + page).status()).as(page).isEqualTo(404);
            assertThat(stranger.apartFromTokens(at.path() + page))
                    .as(page)
                    .isEqualTo(stranger.apartFromTokens(nowhere + page));
        }
        assertThat(stranger.apartFromTokens("/child/not-an-id")).isEqualTo(stranger.apartFromTokens(nowhere));
        assertThat(browser(at.mother()).open(at.path()).status()).isEqualTo(200);
    }

    @Test
    void the_right_people_read_the_words_side_by_side_with_who_can_see_them() {
        contributions.add(at.mother(), at.child(), words("She sings every morning"));
        contributions.add(at.senco(), at.child(), words("Quiet in class"));
        for (Viewer viewer : List.of(at.amara(), at.mother(), at.senco(), at.teacher(), at.officer())) {
            String page = browser(viewer).open(at.path()).text();
            assertThat(page)
                    .as(viewer.role().toString())
                    .contains("She sings every morning", "Quiet in class", "Ngozi Testperson", "Can be seen by");
        }
    }

    @Test
    void what_is_kept_for_one_teacher_changes_no_letter_of_the_parents_page() {
        AtABrowser mother = browser(at.mother());
        String before = mother.open(at.path()).text();
        contributions.add(
                at.amara(),
                at.child(),
                words("Lunch is too loud")
                        .seenBy(new Audience.Named(List.of(at.teacher().seat()))));
        String after = mother.open(at.path()).text();

        assertThat(after).isEqualTo(before).contains(NOTHING).doesNotContain("Lunch");
        assertThat(browser(at.teacher()).open(at.path()).text()).contains("Lunch is too loud", "Only seen by");
    }

    @Test
    void an_empty_cell_says_in_words_which_of_the_five_it_is() {
        contributions.ask(at.mother(), at.child(), Perspective.SCHOOL, AreaOfLife.LEARNING);
        contributions.chooseNotToSay(at.amara(), at.child(), AreaOfLife.HEALTH);
        contributions.notPossibleYet(at.senco(), at.child(), AreaOfLife.HOPES, "We meet her in September");
        String page = browser(at.officer()).open(at.path()).text();

        assertThat(page)
                .contains("Not asked yet.", "Ask Ngozi Testperson", "Ask SENCO Testperson and 1 other")
                .contains("Waiting.")
                .contains("Asked, and chose not to say.")
                .contains("Not possible yet: We meet her in September")
                .contains(NOTHING);
    }

    @Test
    void somebody_who_does_not_see_the_circle_always_gets_the_last_kind() {
        contributions.ask(at.mother(), at.child(), Perspective.SCHOOL, AreaOfLife.LEARNING);
        contributions.add(at.mother(), at.child(), words("She sings every morning"));
        Person friend = made.adult("Friend");
        Viewer supporter = made.seated(friend, Role.SUPPORTER, Optional.empty(), List.of());
        acting.as(
                made.setUp(),
                () -> families.add(new Supporter(
                        UUID.randomUUID(),
                        made.recordOf(at.child()),
                        friend.id(),
                        Supporter.Kind.FRIEND,
                        at.mother().person(),
                        false,
                        false,
                        MadeUp.LONG_AGO,
                        at.mother().today().plusYears(1))));
        String page = browser(supporter).open(at.path()).text();

        assertThat(page).contains(NOTHING).doesNotContain("Not asked yet", "Waiting.", "She sings");
    }

    @Test
    void one_may_see_the_page_as_it_was_known_on_another_day() {
        today.asOf(
                java.time.Instant.parse("2026-05-03T10:00:00Z"),
                () -> contributions.add(at.mother(), at.child(), words("She sings every morning")));
        AtABrowser mother = browser(at.mother());

        assertThat(mother.open(at.path() + "?date=2026-05-03").text())
                .contains("As known on 3 May 2026.", "She sings every morning");
        assertThat(mother.open(at.path() + "?date=2026-05-02").text())
                .contains("As known on 2 May 2026.")
                .doesNotContain("She sings");
        Answer ahead = mother.open(at.path() + "?date-day=1&date-month=1&date-year=2199");
        assertThat(ahead.status()).isEqualTo(422);
        assertThat(ahead.text()).contains("That day has not come yet", "She sings every morning");
    }

    @Test
    void words_that_came_later_fold_the_earlier_ones_and_both_have_a_page() {
        ContributionId first =
                contributions.add(at.mother(), at.child(), words("She is shy")).orElseThrow();
        contributions.replace(at.mother(), at.child(), first, words("She is quiet with strangers"));
        AtABrowser senco = browser(at.senco());

        assertThat(senco.open(at.path()).text()).contains("Said before", "She is shy", "She is quiet with strangers");
        assertThat(senco.open(at.path() + "/said/" + first).text())
                .contains("There are newer words in place of these", "She is shy")
                .doesNotContain("Say it again, better");
    }

    @Test
    void what_is_typed_is_shown_and_never_taken_for_marks_of_the_page() {
        contributions.add(at.mother(), at.child(), words("<script>alert(1)</script> & <b>bold</b>"));
        assertThat(browser(at.senco()).open(at.path()).html())
                .doesNotContain("<script>alert", "<b>bold")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void words_in_urdu_carry_their_language_and_run_from_the_right() {
        contributions.add(
                at.mother(), at.child(), words("امارا کو موسیقی پسند ہے").in("ur"));
        assertThat(browser(at.senco()).open(at.path()).html())
                .containsPattern("lang=\"ur\" dir=\"auto\">\\s*<p[^>]*>امارا");
    }

    @Test
    void the_line_is_drawn_with_a_title_and_stands_again_as_a_table() {
        contributions.add(
                at.mother(), at.child(), words("She sings").during(TrueDuring.onDay(LocalDate.of(2024, 5, 1))));
        String page = browser(at.mother()).open(at.path()).html();
        assertThat(page)
                .contains("<svg class=\"tl-timeline\" role=\"img\"", "1 thing told about Amara Testperson", "<desc")
                .contains("1 May 2024</")
                .doesNotContain("style=");
    }

    @Test
    void my_children_are_those_of_the_seat_i_act_in_with_age_and_school() {
        List<ChildSummary> mine = children.mine(at.mother());
        assertThat(mine).extracting(ChildSummary::name).containsExactly("Amara Testperson");
        assertThat(mine.getFirst().ageYears())
                .isEqualTo(java.time.Period.between(Household.BORN, at.mother().today())
                        .getYears());
        assertThat(mine.getFirst().school().orElseThrow()).startsWith("EDUCATION");
        assertThat(children.mine(at.stranger())).extracting(ChildSummary::id).doesNotContain(at.child());
    }

    @Test
    void a_page_takes_no_more_statements_for_a_hundred_contributions_than_for_one() {
        contributions.add(at.mother(), at.child(), words("First"));
        AtABrowser mother = browser(at.mother());
        mother.open(at.path()); // what is looked up once for a newcomer is not counted
        List<String> one = Statements.during(() -> mother.open(at.path()));
        for (int i = 0; i < 100; i++) {
            contributions.add(at.senco(), at.child(), NewContribution.ofWords("Word " + i, AreaOfLife.values()[i % 8]));
        }
        List<String> hundred = Statements.during(() -> mother.open(at.path()));
        assertThat(hundred).isEqualTo(one).hasSizeLessThanOrEqualTo(40);
    }

    private AtABrowser browser(Viewer viewer) {
        return new AtABrowser(application, viewer);
    }

    private static NewContribution words(String words) {
        return NewContribution.ofWords(words, AreaOfLife.FRIENDS_AND_FEELINGS);
    }
}
