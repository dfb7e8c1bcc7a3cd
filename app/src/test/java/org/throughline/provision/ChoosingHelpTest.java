package org.throughline.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.child.Household;
import org.throughline.child.TakenAway;
import org.throughline.evidence.About;
import org.throughline.evidence.AtTheBank;
import org.throughline.evidence.Bank;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.Direction;
import org.throughline.evidence.EvidenceContent;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.Kind;
import org.throughline.evidence.Level;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** What is done for a child is chosen with the evidence beside it, or without and with the reason, and the family reads which. */
@ThroughlineTest
@Import(AtTheBank.class)
class ChoosingHelpTest {
    @Autowired
    WebApplicationContext application;

    @Autowired
    MadeUp made;

    @Autowired
    AtTheBank table;

    @Autowired
    Bank bank;

    @Autowired
    Provisions provisions;

    @Autowired
    Records records;

    private Household at;
    private AtTheBank.Cast cast;

    @BeforeEach
    void household() {
        at = Household.in(made);
        cast = table.cast();
    }

    @Test
    void whoever_does_not_choose_gets_the_page_for_a_child_that_does_not_exist() {
        assertThat(chooseWithout(at.senco(), "Reads with her", "She knew it worked before"))
                .isEqualTo(Provisions.Answer.DONE);
        String end = "/help/" + only(at.senco()).id() + "/end";
        String nowhere = "/child/" + UUID.randomUUID();
        for (Viewer wrong : List.of(at.stranger(), at.mother(), at.amara(), at.teacher())) {
            AtABrowser browser = browser(wrong);
            for (String page : List.of("/help/choose", end)) {
                assertThat(browser.open(at.path() + page).status()).isEqualTo(404);
                assertThat(browser.apartFromTokens(at.path() + page))
                        .isEqualTo(browser.apartFromTokens(nowhere + page));
                assertThat(browser.send(
                                        at.path() + page,
                                        Map.of(),
                                        Map.of(
                                                "words", List.of("x"),
                                                "hoped", List.of("x"),
                                                "basis", List.of("WITHOUT"),
                                                "because", List.of("x"),
                                                "why", List.of("x")))
                                .status())
                        .as(wrong.role() + " " + page)
                        .isIn(403, 404);
            }
            assertThat(provisions.chooseWithout(wrong, at.child(), "x", "x", "x", UUID.randomUUID()))
                    .isEqualTo(Provisions.Answer.NOT_THERE);
        }
        assertThat(all(at.senco())).hasSize(1).allMatch(p -> p.ended().isEmpty());
        assertThat(browser(at.stranger()).open(at.path()).text()).doesNotContain("Reads with her");
    }

    @Test
    void one_press_chooses_on_evidence_and_the_family_reads_how_sure_with_whom_and_which_way_it_went() {
        EvidenceId id = table.published(cast, reading("Reading aloud in pairs " + UUID.randomUUID()));
        AtABrowser senco = browser(at.senco());
        assertThat(allOffered(senco))
                .contains(
                        "Read aloud in pairs",
                        "Low confidence",
                        "It helped: Words read in a minute (children of 7 to 9)",
                        "It made no difference: Liking to read",
                        "It made things worse: Being watched (children who stammer)",
                        "Ages 7 to 11",
                        "a quiet room");
        AtABrowser.Answer kept = senco.fillIn(
                at.path() + "/help/choose",
                Map.of(
                        "words", List.of("Mrs Dean reads with her each morning"),
                        "hoped", List.of("She reads a sign by herself"),
                        "basis", List.of(id + "|1|R1")));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(kept.goTo()).isEqualTo(at.path() + "#help");
        for (Viewer reader : List.of(at.mother(), at.amara(), at.senco(), at.teacher(), at.officer())) {
            assertThat(browser(reader).open(at.path()).text())
                    .as(reader.role().toString())
                    .contains(
                            "Mrs Dean reads with her each morning",
                            "We hope: She reads a sign by herself",
                            "Low confidence",
                            "It made things worse",
                            "Read it in the evidence bank");
        }
    }

    @Test
    void without_evidence_a_reason_is_needed_and_nothing_typed_is_lost_and_the_family_reads_the_mark() {
        AtABrowser officer = browser(at.officer());
        String choose = at.path() + "/help/choose";
        AtABrowser.Answer missing =
                officer.fillIn(choose, Map.of("words", List.of("A quiet place at lunch"), "basis", List.of("WITHOUT")));
        assertThat(missing.text()).contains("Enter what you hope for", "Enter why it is chosen without evidence");
        assertThat(missing.html()).contains("A quiet place at lunch");
        assertThat(officer.fillIn(choose, Map.of("words", List.of("y"), "hoped", List.of("z")))
                        .text())
                .contains("Choose the evidence, or that there is none");
        officer.fillIn(
                choose,
                Map.of(
                        "words", List.of("A quiet place at lunch"),
                        "hoped", List.of("She eats"),
                        "basis", List.of("WITHOUT"),
                        "because", List.of("She asked for it")));
        assertThat(browser(at.mother()).open(at.path()).text())
                .contains("No evidence linked", "Why it was chosen all the same: She asked for it");
    }

    @Test
    void looking_further_keeps_what_was_typed_and_keeps_nothing() {
        AtABrowser.Answer looked = browser(at.senco())
                .fillIn(
                        at.path() + "/help/choose",
                        Map.of(
                                "words", List.of("Half a sentence"),
                                "need", List.of("COGNITION_AND_LEARNING"),
                                "look", List.of("need")));
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.html()).contains("Half a sentence");
        assertThat(looked.text()).doesNotContain("There is a problem");
        assertThat(all(at.senco())).isEmpty();
    }

    @Test
    void what_is_meant_for_a_partnership_is_not_offered_and_what_is_offered_says_why_it_fits_and_what_does_not() {
        String meeting = "Meetings " + UUID.randomUUID();
        table.published(cast, AtTheBank.content(meeting));
        String pairs = "Pairs " + UUID.randomUUID();
        table.published(cast, reading(pairs));
        String choose = at.path() + "/help/choose";
        AtABrowser senco = browser(at.senco());
        Map<String, String> hidden =
                new HashMap<>(AtABrowser.hidden(senco.open(choose).html(), choose));
        hidden.put("most", "120");
        String offered = senco.send(
                        choose,
                        hidden,
                        Map.of(
                                "look", List.of("need"),
                                "need", List.of("COGNITION_AND_LEARNING"),
                                "setting", List.of("PRIMARY")))
                .text();
        assertThat(offered)
                .doesNotContain(meeting)
                .contains(
                        pairs,
                        "Meant for: A child or young person. Nobody has stated it: its results are about children.",
                        "What fits: the age",
                        "Not told: for which kinds of need it is; where it was tried");
    }

    @Test
    void a_null_result_is_offered_like_any_other_and_chosen_with_the_reason_because_its_evidence_is_weak() {
        EvidenceId id = table.published(cast, overlays("Coloured overlays " + UUID.randomUUID()));
        assertThat(allOffered(browser(at.senco())))
                .contains(
                        "It made no difference: Reading age",
                        "Weak evidence: no finding stands behind it; no result went better");
        Map<String, List<String>> choice = new HashMap<>(Map.of(
                "words", List.of("An overlay all the same"),
                "hoped", List.of("She likes it"),
                "basis", List.of(id + "|1|")));
        AtABrowser senco = browser(at.senco());
        assertThat(senco.fillIn(at.path() + "/help/choose", choice).text())
                .contains("Enter why it is chosen although the evidence is weak");
        assertThat(all(at.senco())).isEmpty();
        choice.put("because", List.of("She likes the colour"));
        senco.fillIn(at.path() + "/help/choose", choice);
        assertThat(browser(at.mother()).open(at.path()).text())
                .contains(
                        "An overlay all the same",
                        "It made no difference: Reading age",
                        "Why it was chosen all the same: She likes the colour");
    }

    /** As many as the page ever shows: other tests have filled the bank too. */
    private String allOffered(AtABrowser browser) {
        String choose = at.path() + "/help/choose";
        Map<String, String> hidden =
                new HashMap<>(AtABrowser.hidden(browser.open(choose).html(), choose));
        hidden.put("most", "120");
        return browser.send(choose, hidden, Map.of("look", List.of("need"))).text();
    }

    @Test
    void what_the_bank_takes_back_is_offered_no_longer_and_who_chose_it_reads_so() {
        EvidenceId id = table.published(cast, reading("Pairs " + UUID.randomUUID()));
        AtABrowser senco = browser(at.senco());
        Map<String, List<String>> choice = Map.of(
                "words", List.of("Pairs each day"), "hoped", List.of("She reads"), "basis", List.of(id + "|1|R1"));
        senco.fillIn(at.path() + "/help/choose", choice);
        bank.change(cast.lead(), id, reading("Pairs, corrected " + UUID.randomUUID()), "A number was wrong.");
        assertThat(browser(at.mother()).open(at.path()).text())
                .contains("The bank has changed this record since it was chosen", "Read what changed");
        assertThat(senco.fillIn(at.path() + "/help/choose", choice).text())
                .contains("The bank has changed this record meanwhile");
        bank.withdraw(cast.lead(), id, "It was wrong.");
        assertThat(browser(at.mother()).open(at.path()).text())
                .contains("Pairs each day", "The bank has taken this record out of use since");
        assertThat(senco.fillIn(at.path() + "/help/choose", choice).text()).contains("There is a problem");
        assertThat(all(at.senco())).hasSize(1);
    }

    @Test
    void ten_sendings_of_one_form_have_one_effect_and_what_has_ended_stays_readable() {
        UUID key = UUID.randomUUID();
        for (int i = 0; i < 10; i++) {
            provisions.chooseWithout(at.senco(), at.child(), "A visual timetable", "No surprises", "She asked", key);
        }
        Provision one = only(at.senco());
        browser(at.senco())
                .fillIn(
                        at.path() + "/help/" + one.id() + "/end",
                        Map.of("why", List.of("She keeps her own timetable now")));
        provisions.end(at.officer(), at.child(), one.id(), "Again", UUID.randomUUID());
        assertThat(browser(at.mother()).open(at.path()).text())
                .contains("One thing that has ended", "A visual timetable", "She keeps her own timetable now")
                .doesNotContain("Again");
        assertThat(browser(at.senco())
                        .open(at.path() + "/help/" + one.id() + "/end")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void words_are_taken_away_by_who_chose_or_by_who_answers_for_them_and_a_marker_stays_in_their_place() {
        String word = "Word-" + UUID.randomUUID();
        provisions.chooseWithout(at.senco(), at.child(), word, word, word, UUID.randomUUID());
        Provision one = only(at.senco());
        provisions.end(at.senco(), at.child(), one.id(), word, UUID.randomUUID());
        for (Viewer wrong : List.of(at.stranger(), at.mother(), at.amara(), at.teacher())) {
            assertThat(takeAway(wrong, one)).as(wrong.role().toString()).isFalse();
        }
        assertThat(browser(at.mother()).open(at.path()).text()).contains(word);
        assertThat(takeAway(at.officer(), one)).isTrue();
        assertThat(takeAway(at.officer(), one)).as("gone already").isFalse();
        for (Viewer reader : List.of(at.mother(), at.senco(), at.officer())) {
            assertThat(browser(reader).open(at.path()).text())
                    .doesNotContain(word)
                    .contains("These words were taken away on", "No evidence linked", "Ended on");
        }
        provisions.chooseWithout(at.senco(), at.child(), "Another", "More", "Asked", UUID.randomUUID());
        Provision own = all(at.senco()).stream()
                .filter(p -> p.words().equals(Optional.of("Another")))
                .findFirst()
                .orElseThrow();
        assertThat(takeAway(at.senco(), own)).as("whoever chose it may").isTrue();
    }

    private boolean takeAway(Viewer viewer, Provision p) {
        return provisions.takeAway(viewer, at.child(), p.id(), TakenAway.Act.ERASURE, TakenAway.Ground.SPEAKER_ASKED);
    }

    private Provisions.Answer chooseWithout(Viewer viewer, String words, String because) {
        return provisions.chooseWithout(viewer, at.child(), words, "She reads", because, UUID.randomUUID());
    }

    private Provision only(Viewer viewer) {
        return all(viewer).getFirst();
    }

    private List<Provision> all(Viewer viewer) {
        return records.open(viewer, at.child(), "child", () -> provisions.of(at.child()))
                .orElseThrow();
    }

    private AtABrowser browser(Viewer viewer) {
        return new AtABrowser(application, viewer);
    }

    static EvidenceContent reading(String title) {
        return content(
                title,
                Kind.STUDY,
                List.of(
                        effect("Words read in a minute", Direction.BETTER, "children of 7 to 9"),
                        effect("Liking to read", Direction.NO_DIFFERENCE, ""),
                        effect("Being watched", Direction.WORSE, "children who stammer")),
                List.of(new EvidenceContent.Recommendation(
                        "R1", "Read aloud in pairs", "children who read slowly", List.of("F1"), "a quiet room")),
                new About(List.of(), List.of(), Optional.of(new About.Ages(7, 11))));
    }

    private static EvidenceContent overlays(String title) {
        return content(
                title,
                Kind.NULL_RESULT,
                List.of(effect("Reading age", Direction.NO_DIFFERENCE, "")),
                List.of(),
                new About(List.of(), List.of(), Optional.of(new About.Ages(7, 11))));
    }

    private static EvidenceContent.Effect effect(String outcome, Direction direction, String forWhom) {
        return new EvidenceContent.Effect(
                "Paired reading", List.of("Education"), outcome, Level.CHILD, direction, "", forWhom, "");
    }

    private static EvidenceContent content(
            String title,
            Kind kind,
            List<EvidenceContent.Effect> effects,
            List<EvidenceContent.Recommendation> recommendations,
            About about) {
        return new EvidenceContent(
                title,
                "One line.",
                kind,
                new EvidenceContent.Source("", "", "", "", "", "CC0", "", "en"),
                new EvidenceContent.Summary("Plain.", List.of()),
                new EvidenceContent.Setting("", "", "", "", "", "", "", "", ""),
                List.of(),
                effects,
                List.of(new EvidenceContent.Finding("F1", "It helps some.", Confidence.LOW, List.of(), List.of())),
                recommendations,
                List.of(),
                List.of(),
                Optional.empty(),
                about);
    }
}
