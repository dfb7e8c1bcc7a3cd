package org.throughline.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser.Answer;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

@ThroughlineTest
class TellingTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    MadeUp made;

    @Autowired
    Contributions contributions;

    @Autowired
    Records records;

    private Household at;

    @BeforeEach
    void household() {
        at = Household.in(made);
    }

    @Test
    void a_parent_tells_in_five_pages_and_sees_what_happens_next() {
        AtABrowser mother = browser(at.mother());
        assertThat(mother.open(at.path() + "/tell").goTo()).isEqualTo(at.path() + "/tell/words");
        step(mother, "words", Map.of("words", List.of("She sings every morning"), "whose", List.of("MINE")), "about");
        step(mother, "about", Map.of("about", List.of("TALKING")), "when");
        step(mother, "when", Map.of("when", List.of("NOT_SAID")), "who");
        step(mother, "who", Map.of("who", List.of("CIRCLE")), "check");
        assertThat(mother.open(at.path() + "/tell/check").text())
                .contains("Is this right?", "She sings every morning", "Talking and language", "SENCO Testperson");
        Answer done = mother.fillIn(at.path() + "/tell/check", Map.of());

        assertThat(done.goTo()).startsWith(at.path() + "/told/");
        assertThat(mother.open(done.goTo()).text()).contains("Your words are in the record", "What happens next");
        assertThat(read(at.senco())).containsExactly("She sings every morning");
    }

    @Test
    void a_child_tells_in_four_pages_and_may_leave_out_the_parents_and_is_told_when_adults_must_act() {
        AtABrowser amara = browser(at.amara());
        step(amara, "words", Map.of("words", List.of("Lunch is too loud")), "about");
        step(amara, "about", Map.of("about", List.of("FRIENDS_AND_FEELINGS")), "who");
        assertThat(amara.open(at.path() + "/tell/who").text())
                .contains("Who can see your words?", "leave out your parents", "Childline on 0800 1111");
        step(
                amara,
                "who",
                Map.of(
                        "who",
                        List.of("NAMED"),
                        "seat",
                        List.of(at.teacher().seat().toString())),
                "check");
        assertThat(amara.open(at.path() + "/tell/check").text()).contains("Only you and TEACHER Testperson");
        amara.fillIn(at.path() + "/tell/check", Map.of());

        assertThat(read(at.teacher())).containsExactly("Lunch is too loud");
        assertThat(read(at.mother())).isEmpty();
    }

    @Test
    void what_amara_told_her_mother_stands_as_amaras_words_written_down_by_her_mother() {
        AtABrowser mother = browser(at.mother());
        step(
                mother,
                "words",
                Map.of(
                        "words", List.of("I want a dog"),
                        "whose", List.of(made.recordOf(at.child()).toString()),
                        "how", List.of("SIGNS")),
                "about");
        step(mother, "about", Map.of("about", List.of("HOPES")), "when");
        step(mother, "when", Map.of("when", List.of("NOW")), "who");
        step(mother, "who", Map.of("who", List.of("CIRCLE")), "check");
        mother.fillIn(at.path() + "/tell/check", Map.of());

        assertThat(browser(at.senco()).open(at.path()).text())
                .contains("Amara Testperson", "Ngozi Testperson wrote it down. How it was told: by signing");
    }

    @Test
    void what_is_left_out_is_said_at_the_field_and_nothing_typed_is_lost() {
        AtABrowser mother = browser(at.mother());
        String long_ = "Ngozi’s “own” words — امارا 👩🏽‍🦽 "
                .repeat(320)
                .substring(0, 10_000)
                .strip();
        Answer nothing = mother.fillIn(at.path() + "/tell/words", Map.of("words", List.of("  ")));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Write what you want to tell");
        Answer noHow = mother.fillIn(
                at.path() + "/tell/words",
                Map.of(
                        "words", List.of(long_),
                        "whose", List.of(made.recordOf(at.child()).toString())));
        assertThat(noHow.status()).isEqualTo(422);
        assertThat(noHow.html()).contains(long_);
        assertThat(noHow.text()).contains("Say how they told you");
    }

    @Test
    void what_was_typed_is_there_again_when_the_page_is_opened_another_day() {
        step(browser(at.mother()), "words", Map.of("words", List.of("Half a thought")), "about");
        assertThat(browser(at.mother()).open(at.path() + "/tell/words").html()).contains("Half a thought");
        assertThat(browser(at.amara()).open(at.path() + "/tell/words").html()).doesNotContain("Half a thought");
    }

    @Test
    void a_day_that_cannot_have_been_is_refused_with_a_plain_sentence() {
        AtABrowser mother = browser(at.mother());
        step(mother, "words", Map.of("words", List.of("x")), "about");
        step(mother, "about", Map.of("about", List.of("TALKING")), "when");
        assertThat(when(mother, "1", "1", "2199").text()).contains("This date has not come yet");
        assertThat(when(mother, "1", "1", "2012").text()).contains("This is before the child was born");
        assertThat(when(mother, "30", "2", "2026").text()).contains("Give a real day");
        assertThat(when(mother, "30", "2", "2026").html()).contains("value=\"30\"");
    }

    @Test
    void ten_parallel_sendings_of_one_form_keep_one_contribution() throws Exception {
        AtABrowser senco = browser(at.senco());
        String page = at.path() + "/tell";
        Map<String, String> hidden = AtABrowser.hidden(senco.open(page).html(), page);
        Map<String, List<String>> fields = Map.of(
                "words", List.of("Once"),
                "about", List.of("LEARNING"),
                "when", List.of("NOW"),
                "who", List.of("CIRCLE"));
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService ten = Executors.newFixedThreadPool(10)) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                answers.add(ten.submit(() -> {
                    go.await();
                    return senco.send(page, hidden, fields);
                }));
            }
            go.countDown();
            Set<String> to = new java.util.HashSet<>();
            for (Future<Answer> answer : answers) {
                to.add(answer.get().goTo());
            }
            assertThat(to).hasSize(1).allMatch(path -> path.startsWith(at.path() + "/told/"));
        }
        assertThat(read(at.mother())).containsExactly("Once");
    }

    @Test
    void a_practitioner_needs_words_and_what_they_are_about_and_no_more() {
        AtABrowser senco = browser(at.senco());
        Answer done = senco.fillIn(
                at.path() + "/tell",
                Map.of(
                        "words", List.of("Reads with a friend"),
                        "about", List.of("LEARNING"),
                        "when", List.of("NOW"),
                        "who", List.of("CIRCLE")));
        assertThat(done.goTo()).startsWith(at.path() + "/told/");
        Answer empty = senco.fillIn(at.path() + "/tell", Map.of("when", List.of("NOW"), "who", List.of("CIRCLE")));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Write what you want to tell", "Choose what it is about");
    }

    @Test
    void saying_it_again_starts_from_what_was_said_and_replaces_it() {
        ContributionId first = contributions
                .add(at.senco(), at.child(), NewContribution.ofWords("She is shy", AreaOfLife.LEARNING))
                .orElseThrow();
        AtABrowser senco = browser(at.senco());
        assertThat(senco.open(at.path() + "/said/" + first).text()).contains("Say it again, better");
        String again = at.path() + "/tell?again=" + first;
        assertThat(senco.open(again).html()).contains("She is shy");
        senco.fillIn(
                again,
                Map.of(
                        "words", List.of("She is quiet"),
                        "about", List.of("LEARNING"),
                        "when", List.of("NOW"),
                        "who", List.of("CIRCLE")));
        assertThat(records.open(at.mother(), at.child(), "test", () -> contributions.known(at.child()))
                        .orElseThrow()
                        .standing())
                .extracting(c -> c.words().orElse(""))
                .containsExactly("She is quiet");
        assertThat(browser(at.mother()).open(again).status()).isEqualTo(404);
    }

    @Test
    void somebody_asked_may_rather_not_say_and_is_not_asked_again() {
        browser(at.mother()).fillIn(at.path() + "/ask/CHILD/HEALTH", Map.of());
        AtABrowser amara = browser(at.amara());
        assertThat(amara.open(at.path() + "/ask/CHILD/HEALTH").text()).contains("You do not have to answer");
        amara.fillIn(at.path() + "/ask/CHILD/HEALTH", Map.of("answer", List.of("CHOSE_NOT")));
        assertThat(browser(at.mother()).open(at.path()).text()).contains("Asked, and chose not to say.");
    }

    private Answer when(AtABrowser mother, String day, String month, String year) {
        Answer answer = mother.fillIn(
                at.path() + "/tell/when",
                Map.of(
                        "when", List.of("DAY"),
                        "day-day", List.of(day),
                        "day-month", List.of(month),
                        "day-year", List.of(year)));
        assertThat(answer.status()).isEqualTo(422);
        return answer;
    }

    private void step(AtABrowser who, String step, Map<String, List<String>> fields, String next) {
        Answer answer = who.fillIn(at.path() + "/tell/" + step, fields);
        assertThat(answer.goTo()).as(answer.text()).isEqualTo(at.path() + "/tell/" + next);
    }

    private AtABrowser browser(Viewer viewer) {
        return new AtABrowser(application, viewer);
    }

    private List<String> read(Viewer viewer) {
        return records
                .open(viewer, at.child(), "test", () -> contributions.known(at.child()))
                .orElseThrow()
                .contributions()
                .stream()
                .flatMap(c -> c.words().stream())
                .collect(Collectors.toList());
    }
}
