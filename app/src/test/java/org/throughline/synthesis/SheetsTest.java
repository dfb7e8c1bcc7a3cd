package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.ThroughlineTest;
import org.throughline.child.AtABrowser;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** Two people fill a form about a report, blind to each other; what differs is settled by the two or by a third person. */
@ThroughlineTest
class SheetsTest {
    private static final Question SAMPLE = Question.of("Who took part", "", List.of());
    private static final Question DESIGN = Question.of("Design", "", List.of("survey", "interviews"));

    @Autowired
    ReviewTeam teams;

    @Autowired
    Extraction extraction;

    @Autowired
    Appraising appraising;

    @Autowired
    Sheets sheets;

    @Autowired
    SheetStore store;

    @Autowired
    FullTexts fullTexts;

    @Autowired
    Syntheses syntheses;

    @Autowired
    Screening screening;

    @Autowired
    WebApplicationContext application;

    @Autowired
    Acting acting;

    private ReviewTeam.Team team;
    private SynthesisId id;
    private List<UUID> reports;
    private Questionnaire form;

    @BeforeEach
    void include() {
        team = teams.seeking(4);
        id = team.id();
        teams.includeAll(team);
        reports = fullTexts.included(team.lead(), id).stream().map(Held::id).toList();
        extraction.write(team.lead(), id, List.of(SAMPLE, DESIGN), "The first version");
        extraction.pilot(team.lead(), id, reports.subList(0, 2));
        form = extraction.versions(team.lead(), id).getLast().questionnaire();
    }

    @Test
    void only_who_leads_writes_tries_and_uses_a_form_and_only_who_screens_fills_it() {
        for (Viewer who : List.of(team.stranger(), team.ada(), team.tess())) {
            assertThat(extraction.write(who, id, List.of(SAMPLE), "mine")).isInstanceOf(Answer.NotThere.class);
            assertThat(extraction.pilot(who, id, reports.subList(0, 2))).isInstanceOf(Answer.NotThere.class);
            assertThat(extraction.use(who, id)).isInstanceOf(Answer.NotThere.class);
        }
        assertThat(extraction.versions(team.stranger(), id)).isEmpty();
        for (Viewer who : List.of(team.stranger(), team.lead(), team.tess())) {
            assertThat(sheets.keep(who, id, form, reports.getFirst(), given("12", "survey")))
                    .isInstanceOf(Answer.NotThere.class);
        }
        assertThat(sheets.keep(team.ada(), id, form, UUID.randomUUID(), given("12", "survey")))
                .as("a report that is not included")
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void who_codes_fills_a_form_in_only_when_given_that_part_and_then_blind_like_the_others() {
        UUID report = reports.getFirst();
        Viewer coder = team.stranger();
        syntheses.ask(team.lead(), id, new Member(coder.seat(), false, false, false, true));
        assertThat(sheets.keep(coder, id, form, report, given("12", "survey")))
                .as("codes only")
                .isInstanceOf(Answer.NotThere.class);
        assertThat(syntheses.ask(
                        team.lead(), id, new Member(team.tess().seat(), false, false, false, false, true, false)))
                .as("who settles does not extract")
                .isEqualTo(new Answer.Refused<SynthesisId>(WhyNot.SCREENS_AND_SETTLES));
        syntheses.ask(team.lead(), id, new Member(coder.seat(), false, false, false, false, true, false));
        assertThat(screening.next(coder, id, Stage.TITLE_ABSTRACT))
                .as("and screens nothing")
                .isEmpty();
        assertThat(sheets.keep(coder, id, form, report, given("12", "survey"))).isInstanceOf(Answer.Done.class);
        sheets.finish(coder, id, form, report);
        assertThat(acting.as(team.ada(), () -> store.of(id, form, report))).isEmpty();
        sheets.keep(team.ada(), id, form, report, given("13", "survey"));
        sheets.finish(team.ada(), id, form, report);
        assertThat(sheets.compared(coder, id, form, report)).isPresent();
        assertThat(sheets.say(coder, id, form, report, given("13", "survey").getFirst(), "as it stands"))
                .isInstanceOf(Answer.Done.class);
        assertThat(sheets.say(
                        team.ben(), id, form, report, given("13", "survey").getFirst(), "as it stands"))
                .as("who is not one of the two")
                .isInstanceOf(Answer.NotThere.class);
    }

    @Test
    void an_answer_and_that_the_report_does_not_tell_it_cannot_both_stand_and_nothing_typed_is_lost() {
        AtABrowser ada = new AtABrowser(application, team.ada());
        String at = "/synthesis/" + id + "/extraction/" + reports.getFirst();
        Map<String, List<String>> typed = Map.of(
                "value-who-took-part", List.of("twelve families"),
                "none-who-took-part", List.of("yes"),
                "none-design", List.of("yes"),
                "finish", List.of("yes"));
        AtABrowser.Answer both = ada.fillIn(at, typed);
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.text()).contains("Leave one of the two", "twelve families");
        assertThat(ada.open(at).text()).as("kept, to go on with").contains("twelve families");
        AtABrowser.Answer nothing = ada.fillIn(at, Map.of("finish", List.of("yes")));
        assertThat(nothing.text().split("Answer “", -1))
                .as("one sentence for each question, in the summary and at the field")
                .hasSize(5);
        assertThat(nothing.text()).doesNotContain("Enter the page for");
    }

    @Test
    void a_difference_is_settled_by_choosing_one_of_the_two_answers_as_it_stands() {
        UUID report = reports.getFirst();
        sheets.keep(team.ada(), id, form, report, given("12 families", "survey"));
        sheets.finish(team.ada(), id, form, report);
        sheets.keep(team.ben(), id, form, report, given("13 families", "survey"));
        sheets.finish(team.ben(), id, form, report);
        AtABrowser tess = new AtABrowser(application, team.tess());
        String at = "/synthesis/" + id + "/extraction/" + report + "/compare";
        Compared compared = sheets.compared(team.tess(), id, form, report).orElseThrow();
        boolean adaFirst = compared.one().equals(team.ada().seat());
        assertThat(tess.fillIn(at, Map.of("item", List.of("who-took-part"), "why-who-took-part", List.of("x")))
                        .text())
                .contains("Enter the answer");
        tess.fillIn(
                at,
                Map.of(
                        "item", List.of("who-took-part"),
                        "take-who-took-part", List.of(adaFirst ? "one" : "other"),
                        "why-who-took-part", List.of("As the table says.")));
        Compared.Stands stands = sheets.compared(team.tess(), id, form, report)
                .orElseThrow()
                .rows()
                .getFirst()
                .stands()
                .orElseThrow();
        assertThat(stands.given().value()).isEqualTo("12 families");
        assertThat(stands.given().quote()).as("with its words and page").isNotBlank();
        assertThat(stands.how()).isEqualTo(Compared.How.SETTLED);
    }

    @Test
    void nobody_reads_what_one_wrote_until_two_have_finished_not_in_the_database_either() {
        UUID report = reports.getFirst();
        sheets.keep(team.ada(), id, form, report, given("12 families", "survey"));
        sheets.finish(team.ada(), id, form, report);
        for (Viewer other : List.of(team.ben(), team.lead(), team.tess(), team.stranger())) {
            assertThat(acting.as(other, () -> store.of(id, form, report))).isEmpty();
            assertThat(sheets.compared(other, id, form, report)).isEmpty();
        }
        assertThat(sheets.keep(team.ada(), id, form, report, given("13", "survey")))
                .as("finished stays")
                .isEqualTo(new Answer.Refused<>(WhyNot.FINISHED_ALREADY));
        assertThatThrownBy(() -> acting.doAs(
                        team.ben(),
                        () -> store.add(
                                id,
                                form,
                                new Sheet(
                                        UUID.randomUUID(),
                                        report,
                                        team.ada().seat(),
                                        List.of(),
                                        Optional.empty(),
                                        false),
                                Instant.EPOCH)))
                .as("in another's name")
                .isInstanceOf(RuntimeException.class);
        sheets.keep(team.ben(), id, form, report, given("12 families", "interviews"));
        assertThat(sheets.compared(team.tess(), id, form, report))
                .as("one has finished")
                .isEmpty();
        sheets.finish(team.ben(), id, form, report);
        assertThat(sheets.compared(team.tess(), id, form, report)).isPresent();
        assertThat(sheets.compared(team.stranger(), id, form, report)).isEmpty();
    }

    @Test
    void one_has_not_finished_while_an_answer_its_words_or_its_page_are_missing() {
        UUID report = reports.getFirst();
        sheets.keep(
                team.ada(), id, form, report, List.of(new Given(SAMPLE.key(), "12", "twelve families", "", "", false)));
        assertThat(sheets.finish(team.ada(), id, form, report))
                .isEqualTo(new Answer.Refused<>(WhyNot.NOT_ALL_ANSWERED));
        sheets.keep(
                team.ada(),
                id,
                form,
                report,
                List.of(
                        new Given(SAMPLE.key(), "12", "twelve families", "3", "", false),
                        new Given(DESIGN.key(), "", "", "", "", true)));
        assertThat(sheets.finish(team.ada(), id, form, report)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void what_both_wrote_alike_stands_and_a_difference_stands_when_both_agree_or_a_third_settles_it() {
        UUID report = reports.getFirst();
        fill(report, given("12", "survey"), given("12.0", "interviews"));
        assertThat(row(report, SAMPLE).stands().orElseThrow().how()).isEqualTo(Compared.How.SAME);
        assertThat(row(report, DESIGN).stands()).isEmpty();
        Given interviews = one(DESIGN, "interviews");
        assertThat(sheets.say(team.lead(), id, form, report, interviews, "I lead"))
                .as("neither of the two nor a third person who settles")
                .isInstanceOf(Answer.NotThere.class);
        sheets.say(team.ada(), id, form, report, interviews, "I had read the title only");
        assertThat(row(report, DESIGN).stands()).as("one says so").isEmpty();
        sheets.say(team.ben(), id, form, report, interviews, "as before");
        assertThat(row(report, DESIGN).stands().orElseThrow().how()).isEqualTo(Compared.How.AGREED);
        sheets.say(team.tess(), id, form, report, one(DESIGN, "survey"), "page 2 says survey");
        assertThat(row(report, DESIGN).stands().orElseThrow())
                .isEqualTo(new Compared.Stands(one(DESIGN, "survey"), Compared.How.SETTLED, "page 2 says survey"));
        assertThat(row(report, DESIGN).said()).as("nothing said is lost").hasSize(3);
    }

    @Test
    void a_form_is_tried_on_two_to_five_reports_by_two_people_before_it_is_used_on_all() {
        assertThat(extraction.forReport(team.ada(), id, reports.get(0))).isPresent();
        assertThat(extraction.forReport(team.ada(), id, reports.get(3)))
                .as("not tried on this one")
                .isEmpty();
        assertThat(extraction.use(team.lead(), id)).isEqualTo(new Answer.Refused<>(WhyNot.PILOT_NOT_DONE));
        fill(reports.get(0), given("12", "survey"), given("13", "survey"));
        assertThat(extraction.use(team.lead(), id)).isEqualTo(new Answer.Refused<>(WhyNot.PILOT_NOT_DONE));
        fill(reports.get(1), given("12", "survey"), given("12", "survey"));
        assertThat(extraction.use(team.lead(), id)).isEqualTo(new Answer.Done<>(1));
        assertThat(extraction
                        .forReport(team.ada(), id, reports.get(3))
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
        extraction.write(team.lead(), id, List.of(SAMPLE), "Design told nothing");
        assertThat(extraction.pilot(team.lead(), id, reports.subList(0, 1)))
                .isEqualTo(new Answer.Refused<>(WhyNot.TWO_TO_FIVE_PILOTS));
        extraction.pilot(team.lead(), id, reports.subList(2, 4));
        assertThat(extraction
                        .forReport(team.ada(), id, reports.get(0))
                        .orElseThrow()
                        .number())
                .as("the old version elsewhere, until the new one is in use")
                .isEqualTo(1);
        assertThat(extraction
                        .forReport(team.ada(), id, reports.get(2))
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
        assertThat(sheets.compared(team.lead(), id, form, reports.get(0)))
                .as("what was written under the old version stays")
                .isPresent();
    }

    @Test
    void an_appraisal_has_the_tool_that_was_chosen_and_two_who_judge() {
        UUID report = reports.getFirst();
        assertThat(appraising.choose(team.ben(), id, report, "aacods")).isInstanceOf(Answer.NotThere.class);
        assertThat(appraising.choose(team.stranger(), id, report, "aacods")).isInstanceOf(Answer.NotThere.class);
        assertThat(appraising.choose(team.lead(), id, report, "no-such-tool")).isInstanceOf(Answer.NotThere.class);
        appraising.choose(team.lead(), id, report, "aacods");
        Questionnaire tool = appraising.forReport(team.ada(), id, report).orElseThrow();
        List<Given> yes = tool.questions().stream()
                .map(q -> new Given(q.key(), "Yes", "", "", "page 1", false))
                .toList();
        for (Viewer who : List.of(team.ada(), team.ben())) {
            sheets.keep(who, id, tool, report, yes);
            sheets.finish(who, id, tool, report);
        }
        assertThat(sheets.compared(team.lead(), id, tool, report).orElseThrow().open())
                .isZero();
        assertThat(appraising.forReport(team.stranger(), id, report)).isEmpty();
    }

    @Test
    void in_an_appraisal_a_difference_asks_for_a_judgement_and_what_was_typed_about_it_stays() {
        UUID report = reports.getFirst();
        appraising.choose(team.lead(), id, report, "mmat-2018.qualitative");
        Questionnaire tool = appraising.forReport(team.ada(), id, report).orElseThrow();
        String first = tool.questions().getFirst().key();
        for (Viewer who : List.of(team.ada(), team.ben())) {
            String other = who.equals(team.ada()) ? "Yes" : "Cannot tell";
            sheets.keep(
                    who,
                    id,
                    tool,
                    report,
                    tool.questions().stream()
                            .map(q -> new Given(q.key(), q.key().equals(first) ? other : "Yes", "", "", "why", false))
                            .toList());
            sheets.finish(who, id, tool, report);
        }
        AtABrowser tess = new AtABrowser(application, team.tess());
        String at = "/synthesis/" + id + "/appraisal/" + report + "/compare";
        AtABrowser.Answer wrong =
                tess.fillIn(at, Map.of("item", List.of(first), "quote-" + first, List.of("words of the report")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("Choose which of the two is right", "words of the report")
                .doesNotContain("say that the report does not tell it");
        assertThat(wrong.text().indexOf("Choose which of the two is right"))
                .as("in the order of the form")
                .isLessThan(wrong.text().indexOf("Say why"));
        AtABrowser ada = new AtABrowser(application, team.ada());
        assertThat(ada.open(at).text()).contains("Say which answer is right");
        tess.fillIn(
                at, Map.of("item", List.of(first), "take-" + first, List.of("one"), "why-" + first, List.of("p. 1")));
        assertThat(ada.open(at).text())
                .as("what a third person settled is no longer open to the two")
                .contains("Settled by a third person")
                .doesNotContain("Say which answer is right");
        assertThat(sheets.compared(team.lead(), id, tool, report).orElseThrow().open())
                .isZero();
    }

    @Test
    void a_quotation_is_looked_up_on_the_page_it_names() {
        List<ReportPage> pages = List.of(
                new ReportPage(1, "Families came."), new ReportPage(2, "They were asked fi-\nrst, before any form."));
        assertThat(QuoteCheck.look(pages, "asked first, before", "2").found()).isEqualTo(QuoteCheck.Found.THERE);
        assertThat(QuoteCheck.look(pages, "Asked first before", "1"))
                .isEqualTo(new QuoteCheck.Looked(QuoteCheck.Found.ELSEWHERE, Optional.of(2)));
        assertThat(QuoteCheck.look(pages, "nobody said this", "1").found()).isEqualTo(QuoteCheck.Found.NOWHERE);
        assertThat(QuoteCheck.look(List.of(new ReportPage(1, "")), "asked", "1").found())
                .isEqualTo(QuoteCheck.Found.NOTHING_TO_LOOK_IN);
    }

    private void fill(UUID report, List<Given> adas, List<Given> bens) {
        sheets.keep(team.ada(), id, form, report, adas);
        sheets.finish(team.ada(), id, form, report);
        sheets.keep(team.ben(), id, form, report, bens);
        sheets.finish(team.ben(), id, form, report);
    }

    private Compared.Row row(UUID report, Question question) {
        return sheets.compared(team.lead(), id, form, report).orElseThrow().rows().stream()
                .filter(r -> r.question().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static List<Given> given(String sample, String design) {
        return List.of(one(SAMPLE, sample), one(DESIGN, design));
    }

    private static Given one(Question question, String value) {
        return new Given(question.key(), value, "the words", "2", "", false);
    }
}
