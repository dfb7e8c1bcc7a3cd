package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A finding goes into the bank after two people's feedback and its author's answer; one area adopts what follows from it,
 * another adapts it and a third declines, each with a reason; a result comes in; and a correction shows what changed.
 */
@Tag("nightly") // bin/test stays under its 25 minutes
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvidenceBankStory {
    private static final String WHAT = "Let families speak first in every joint meeting";

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String record = "";

    @Test
    @Order(1)
    void anybody_finds_evidence_without_javascript_and_a_null_result_stands_like_any_other() {
        Someone anybody = demonstration.nobody(Browser.PHONE, false);
        anybody.goes("/evidence").reads("7 records", "Which way it went: No difference", "Withdrawn");
        anybody.picks("Ingredient of partnership", "Being prepared")
                .presses("Show these")
                .reads("papers ten days", "2 records");
        anybody.goes("/evidence?age=3").reads("A record that does not tell its ages or needs is not found by them");
        anybody.goes("/evidence?age=forty").reads("Enter an age from 0 to 25");
        anybody.goes("/evidence")
                .follows("research words")
                .goes("/evidence/ingredients")
                .reads("Participation, and the legitimacy to participate", "Taking part, and feeling that it is valued")
                .reads("The two wordings differ here. The plain summary has")
                .follows("plain words")
                .goes("/evidence?ingredient=COMMUNICATION")
                .reads("The two wordings differ here. The research paper has");
        Someone wide = demonstration.nobody(Browser.DESK, true);
        for (String page : List.of(
                "/evidence",
                "/evidence/ingredients",
                "/evidence/interventions",
                "/evidence/glossary",
                "/evidence/labels")) {
            wide.goes(page);
            Looking.isFineWideAndNarrow(wide.page());
        }
        Looking.picture(wide.goes("/evidence/interventions").page(), "bank-tried");
        wide.goes("/evidence").follows("Invented example: papers ten days").reads("Correction", "Reading age", "RIS");
        Looking.isFineWideAndNarrow(wide.page());
        Looking.picture(wide.page(), "bank-record");
        wide.goes("/evidence").follows("An invented record with everything").reads("Withdrawn", "counted twice");
        Looking.isFineWideAndNarrow(wide.page());
    }

    @Test
    @Order(2)
    void a_finding_is_given_and_a_stranger_sees_nothing_of_it() {
        Someone ada = demonstration.called("Ada Lind", false);
        ada.goes("/evidence-desk/give").presses("Send it in").reads("Enter the title");
        ada.types("Title", "Being heard first (invented)")
                .types("One line that says what it is", "A made-up study of twelve joint meetings.")
                .picks("Kind", "Study")
                .types("In plain words", "Families spoke first in twelve meetings. They said that they were heard.")
                .types("Licence", "CC BY 4.0")
                .types("Authors", "A. Lind (invented)")
                .chooses("Talking with respect")
                .presses("Send it in")
                .reads("The record has been sent in");
        record = ada.url().replaceAll("\\?.*", "");
        ada.goes(record + "/parts/findings").types("The finding, in one or two sentences", "Being heard comes first.");
        ada.picks("Confidence", "Low").types("What changes, and why", "The finding is added.");
        ada.presses("Keep the new version").reads("Being heard comes first.", "Low confidence");
        ada.goes(record + "/parts/recommendations").types("What to do", WHAT).types("For whom", "chairs");
        ada.chooses("Being heard comes first.").chooses("Talking with respect");
        ada.chooses("New partnership").types("What changes, and why", "What follows from it is added.");
        ada.presses("Keep the new version").reads(WHAT, "Fits: New partnership");
        ada.goes(record + "/parts/easy-read").types("One short sentence", "Families speak first.");
        ada.picks("Picture", "somebody talking").types("What changes, and why", "Easy Read is added.");
        ada.presses("Keep the new version").reads("Families speak first.");
        Someone ben = demonstration.called("Ben Otieno", false);
        for (String page : List.of("", "/change", "/parts/findings", "/label", "/look", "/changes?from=1&to=2")) {
            ben.goes(record + page).finds("We cannot find that page");
        }
        ben.goes(published()).finds("We cannot find that page");
    }

    @Test
    @Order(3)
    void two_people_give_feedback_the_author_answers_and_changes_and_it_is_published() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(record);
        assertThat(nadia.page().getByLabel("Who").first().textContent())
                .as("whoever gave it is not offered to look at it")
                .contains("Maya Petrova")
                .doesNotContain("Ada Lind");
        for (String who : List.of("Maya Petrova", "Tess Moran")) {
            nadia.goes(record).picks("Who", who);
            if (who.startsWith("Maya")) {
                nadia.chooses("This person writes from lived experience");
            }
            nadia.presses("Ask");
        }
        nadia.goes("/evidence-desk").presses("Keep this name").reads("Enter what it is called");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.picks("Which theme", "Strategic partnership")
                .types("What it is called from now on", "Leading together")
                .presses("Keep this name")
                .reads("Leading together");
        nadia.goes("/evidence")
                .follows("Improving partnerships to improve outcomes")
                .reads("Now called “Leading together”");
        Someone maya = demonstration.called("Maya Petrova", true);
        maya.goes("/evidence-desk").follows("Being heard first");
        Looking.isFineWideAndNarrow(maya.page());
        maya.chooses("It can be published after changes")
                .types("Your feedback for its author", "It rings true. Say who is missing: no young person spoke.")
                .types("Your own interests in it", "none")
                .presses("Send your feedback");
        Someone tess = demonstration.called("Tess Moran", false);
        tess.goes(record + "/look")
                .chooses("It can be published")
                .types("Your feedback for its author", "Clear. Twelve meetings are few; you say so.")
                .types("Your own interests in it", "I work with the author.")
                .presses("Send your feedback");
        label(maya, "Promising", "A parent carer reviewer");
        label(tess, "Emerging", "A methods reviewer");
        nadia.goes(record).chooses("Publish it").presses("Decide").reads("asked for changes");
        nadia.goes(record).chooses("Ask for changes").presses("Decide").reads("The record has moved on");

        Someone ada = demonstration.called("Ada Lind", true);
        ada.goes(record).reads("no young person spoke").follows("Your answer to this reviewer");
        Looking.isFineWideAndNarrow(ada.page());
        ada.types("Your answer to this reviewer", "Thank you. We have added it.")
                .presses("Send your answer");
        ada.goes(record + "/change")
                .types("What changes, and why", "Says who is missing, as a reviewer asked.")
                .types("Who is missing from it", "No young person spoke in these meetings.")
                .presses("Keep the new version")
                .reads("The new version is kept");
        maya.goes(record).reads("Thank you. We have added it.").follows("What changed since version");
        maya.reads("No young person spoke in these meetings.");
        tess.goes(record).doesNotRead("Thank you. We have added it.");
        nadia.goes(record).chooses("Publish it").presses("Decide").reads("The record has moved on");
        Looking.isFineWideAndNarrow(nadia.page());
        Looking.picture(nadia.page(), "bank-desk-record");
    }

    private void label(Someone reviewer, String value, String name) {
        reviewer.goes(record + "/label")
                .types("Level or name", "Splendid")
                .chooses("Strength of the evidence")
                .types("By which scheme", "This bank, definitions 1")
                .types("Who sets it", name)
                .types("Why this level", "As I read it.")
                .presses("Set the label")
                .reads("no level of that scheme");
        reviewer.goes(record + "/label")
                .chooses("Strength of the evidence")
                .types("Level or name", value)
                .types("By which scheme", "This bank, definitions 1")
                .types("Who sets it", name)
                .types("Why this level", "As I read it.")
                .presses("Set the label")
                .reads("The label is set");
    }

    @Test
    @Order(4)
    void three_areas_adopt_adapt_and_decline_with_reasons_and_a_null_result_comes_in() {
        Someone joanna = decides("Joanna Whitlock", "Adopt it", "We can begin in January.");
        decides("Sunita Rao", "Adapt it", "Our meetings are by phone: families speak second.");
        decides("Lena Osei", "Decline it", "Our families asked to listen first.");
        joanna.goes(published()).follows("Tell what came of it");
        joanna.chooses("No difference")
                .types("What was seen, and how you know", "As many families spoke as before.")
                .presses("Tell everybody");
        Someone anybody = demonstration.nobody(Browser.DESK, true);
        anybody.goes(published())
                .reads("Promising", "A parent carer reviewer", "Emerging", "A methods reviewer")
                .follows("Who did what with it");
        anybody.finds(WHAT)
                .reads("Adopted", "Adapted", "Declined", "Our families asked to listen first.")
                .reads("No difference", "One area has told a result", "too few");
        Looking.isFineWideAndNarrow(anybody.page());
        Looking.picture(anybody.page(), "bank-since-then");
    }

    private Someone decides(String officer, String decision, String why) {
        Someone someone = demonstration.called(officer, false);
        someone.goes(published()).follows("Tell what your area does with it");
        someone.chooses(WHAT).chooses(decision).types("Why", why).presses("Tell everybody");
        return someone.reads(why);
    }

    @Test
    @Order(5)
    void a_correction_says_what_changed_and_the_old_version_stays_readable() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes(record + "/change")
                .types("What changes, and why", "It was eleven meetings and not twelve.")
                .types("One line that says what it is", "A made-up study of eleven joint meetings.")
                .presses("Keep the new version")
                .reads("Choose what kind of change it is");
        nadia.chooses("It puts right something that was wrong").presses("Keep the new version");
        nadia.reads("The new version is kept");
        Someone anybody = demonstration.nobody(Browser.DESK, true);
        anybody.goes(published())
                .reads("It was eleven meetings and not twelve.")
                .follows("What changed from version");
        anybody.finds("What changed").reads("twelve", "eleven", "Correction");
        Looking.isFineWideAndNarrow(anybody.page());
        Looking.picture(anybody.page(), "bank-what-changed");
        anybody.goes(published() + "/version/1").reads("twelve joint meetings", "There is a newer one");
    }

    @Test
    @Order(6)
    void what_is_due_is_listed_a_hostile_file_is_refused_and_a_withdrawal_says_why() {
        Someone nadia = demonstration.called("Nadia Farouk", true);
        nadia.goes("/evidence-desk").reads("To be looked at again", "overdue since");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.goes("/evidence-desk/schemes").presses("Draw it up").reads("Enter the name of the scheme");
        Looking.isFineWideAndNarrow(nadia.page());
        nadia.types("Name, with its edition", "Our panel, definitions 1")
                .chooses("Breadth of impact")
                .types("Its levels, the lowest first", "Small: one place\nWide: many places")
                .presses("Draw it up");
        nadia.reads("Our panel, definitions 1", "many places");
        nadia.goes("/evidence-desk/take-in").types("Or paste its text", "{\"format\": \"something else\"}");
        nadia.presses("Take it in").reads("Nothing was taken in");
        Looking.isFineWideAndNarrow(nadia.page());
        for (String part : List.of("findings", "recommendations", "effects", "exemplars", "glossary", "easy-read")) {
            nadia.goes(record + "/parts/" + part);
            Looking.isFineWideAndNarrow(nadia.page());
        }
        nadia.goes(record + "/withdraw").presses("Withdraw it").reads("Say why it is withdrawn");
        nadia.types("Why it is withdrawn", "The notes of two meetings were mixed up.")
                .presses("Withdraw it");
        Someone anybody = demonstration.nobody(Browser.PHONE, false);
        anybody.goes(published()).reads("Do not lean on this record", "The notes of two meetings were mixed up.");
        anybody.goes(published() + "/version/1").reads("twelve joint meetings");
    }

    private String published() {
        assertThat(record).as("the record that the first tests gave").contains("/evidence-desk/");
        return record.replace("/evidence-desk/", "/evidence/");
    }
}
