package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * From an empty installation to a parent's request: one administrator sets up an area, three people come in with a
 * letter, two of them tell what they know, and the parent sees the date in law and who has looked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstDayStory {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String SENCO = "Anna Petrov";
    private static final String THERAPIST = "Sam Okoro";
    private static final String OFFICER = "Jane Liddell";
    private static final String PARENT = "Kate Avery";

    /** What a school writes about a child in an ordinary week. */
    private static final List<String> REPORT = List.of("""
            Tom has been with us since September 2023 and is now in Year 2. He comes in every morning with a plan for \
            the day that he has made on the way, and he tells it to whoever opens the door. He is kind to younger \
            children, he remembers every animal in the reading corner by its Latin name, and he will work for half an \
            hour at anything that can be built. His class would say that he is the one who mends things.""", """
            Reading and writing are much harder for him. In October he read 14 of the 45 words that we expect by the \
            end of Year 1. He knows most single sounds and loses them when he has to put three of them together. When \
            he writes he holds the pencil so tightly that his hand hurts after four or five words, and he then asks to \
            leave the room. When we wrote for him while he talked, he told a story of eleven sentences with a \
            beginning, a middle and an end.""", """
            Since January he has had a small phonics group three times a week, for twenty minutes, with Mrs Lowe. He \
            came to 31 of 36 of these. Since March he has also had ten minutes a day alone with her, with magnetic \
            letters in place of the pencil. In that time he has gone from 14 words to 22. The children who began the \
            group with him have gone from 15 to 38. We changed to the magnetic letters because he asked for them, and \
            he stays longer since. Books that he has chosen himself go better than the books of the scheme: he reads the \
            pictures first, tells what will happen, and then looks for the words that he has just said.""", """
            He understands less of what we say to the whole class than we first thought. With one instruction he \
            starts at once. With three he looks at the others and copies the first of them. A picture strip on his \
            table helps: in the two weeks with it he began on his own in 17 of 20 lessons, and in the two weeks before \
            that in 6 of 20. On the days when the strip was forgotten he said that he had a stomach ache. \
            Mrs Lowe now keeps a second strip in her pocket, and the other grown-ups who take the class know where it \
            is. He has begun to draw the next picture himself.""", """
            Playtimes are good when there is something to do and hard when there is not. He was in four quarrels this \
            half term, all of them in the last ten minutes of lunch, and all of them about rules that others had \
            changed. With a job to do, such as the ball shed, there was none. Two boys ask for him by name. He told \
            Mrs Lowe that he would like one friend who does not change the rules.""", """
            His mother told us that he reads the bus numbers aloud at home and hides his reading book. We meet every \
            six weeks. Together we have decided to go on with the letters and the picture strip, to ask the speech and \
            language therapist what she sees, and to stop sending spelling lists home. What we cannot tell is whether \
            the words are hard because of how he hears sounds, how he remembers them, or both. What we have tried \
            helps him to stay in the room, and it has not been enough for him to catch up.""");

    private static final String THERAPIST_SAW =
            "Tom followed two steps when I pointed, and one when I only spoke. He asked me to say it again three times.";
    private static final String PARENT_SAW = "He read the number of our bus today and the name of the stop.";
    private static final String WHY =
            "He tries so hard and it is still not enough. I want somebody to find out what he needs.";

    private RunningThroughline throughline;
    private Browser browser;

    @BeforeAll
    void start() {
        throughline = RunningThroughline.start();
        browser = Browser.open();
    }

    @AfterAll
    void stop() {
        browser.close();
        throughline.close();
    }

    @Test
    void from_nothing_to_a_request_with_its_date_in_one_day() {
        Someone administrator = ComingIn.asTheFirst(someone(Browser.DESK, true), throughline);
        anAreaWithItsAgenciesIsSetUp(administrator);
        String letterOfSenco =
                aSeatAndALetterFor(administrator, SENCO, "Millbrook Primary School", "SENCO (coordinates", "SENCO");
        String letterOfTherapist = aSeatAndALetterFor(
                administrator, THERAPIST, "Wrenshire Community Health", "Therapist", "speech and language therapist");
        theCouncilsOfficerServesTheArea(administrator);
        String letterOfParent = aChildWithHomeFamilyAndServicesIsAdded(administrator);

        theSencoComesInAndPastesAReport(letterOfSenco);
        theTherapistComesInAndAddsToIt(letterOfTherapist);

        Someone parent = someone(Browser.PHONE, false);
        ComingIn.withTheLetter(parent, letterOfParent, PARENT, "kate.avery");
        sheReadsTheWordsOfTheSchoolAndOfTheTherapist(parent);
        sheTellsSomethingInAtMostFivePages(parent);
        sheAsksForAnAssessmentAndSeesTheDate(parent);
        sheSeesWhoHasLooked(parent);
    }

    private static void anAreaWithItsAgenciesIsSetUp(Someone administrator) {
        administrator
                .goes("/set-up/areas")
                .types("Name of the area", "Wrenshire")
                .presses("Add area");
        administrator.reads("Wrenshire");
        anAgencyIsAdded(administrator, "Wrenshire Council", "Council");
        anAgencyIsAdded(administrator, "Millbrook Primary School", "Education");
        anAgencyIsAdded(administrator, "Wrenshire Community Health", "Health");
    }

    private static void anAgencyIsAdded(Someone administrator, String name, String sector) {
        administrator
                .goes("/set-up/agencies")
                .types("Name of the agency", name)
                .chooses(sector)
                .picks("Area", "Wrenshire")
                .presses("Add agency");
        administrator.reads("Next: add the people who work there", name);
    }

    private static String aSeatAndALetterFor(
            Someone administrator, String name, String agency, String role, String title) {
        ComingIn.isAdded(administrator, name, agency, role, title);
        return ComingIn.codeOfTheLetter(administrator, name);
    }

    private static void theCouncilsOfficerServesTheArea(Someone administrator) {
        ComingIn.isAdded(administrator, OFFICER, "Wrenshire Council", "SEND officer", "SEND officer", "Wrenshire");
        administrator.reads("Wrenshire Council", "Wrenshire");
    }

    private static String aChildWithHomeFamilyAndServicesIsAdded(Someone administrator) {
        administrator
                .goes("/set-up/children/add")
                .types("First names", "Tom")
                .types("Last name", "Avery")
                .enters("Date of birth", LocalDate.of(2019, 4, 12))
                .picks("Language they use most", "English")
                .picks("Who says so", "The family")
                .picks("Council that answers", "Wrenshire Council")
                .presses("Add child");
        administrator.finds("Tom Avery: family facts").reads("Add at least one adult of Tom’s family");
        String child = administrator.url();
        administrator
                .goes(child + "/adults/add")
                .types("First names", "Kate")
                .types("Last name", "Avery")
                .picks("Language they use most", "English")
                .picks("What they are to Tom", "Mother")
                .chooses("Parental responsibility")
                .chooses("Cares for the child")
                .types("What shows this", "Birth certificate seen today")
                .presses("Add adult");
        administrator.finds("family facts").reads(PARENT + ", Mother", "Say which school or service works with");
        aServiceIsAdded(administrator, child, "Everybody at Millbrook Primary School", "On the school’s roll");
        aServiceIsAdded(administrator, child, THERAPIST, "On the caseload for speech and language");
        administrator.doesNotRead("Still missing");
        return ComingIn.codeOfTheLetter(administrator, PARENT);
    }

    private static void aServiceIsAdded(Someone administrator, String child, String who, String why) {
        administrator
                .goes(child + "/services/add")
                .picks("Who", who)
                .types("Why", why)
                .enters("From", today())
                .presses("Add school or service");
        administrator.finds("family facts").reads(why);
    }

    private void theSencoComesInAndPastesAReport(String letter) {
        Someone senco = someone(Browser.DESK, true);
        ComingIn.withTheLetter(senco, letter, SENCO, "anna.petrov");
        ComingIn.setsUpTheSecondFactor(senco);
        String report = String.join("\n\n", REPORT);
        assertThat(report.length()).as("letters of an ordinary report").isBetween(2_700, 3_500);
        tellsAtOnce(senco, report, "Learning");
        senco.reads(REPORT.getFirst().substring(0, 100));
    }

    private void theTherapistComesInAndAddsToIt(String letter) {
        Someone therapist = someone(Browser.DESK, true);
        ComingIn.withTheLetter(therapist, letter, THERAPIST, "sam.okoro");
        ComingIn.setsUpTheSecondFactor(therapist);
        therapist.opens("Tom").reads(REPORT.getFirst().substring(0, 100));
        tellsAtOnce(therapist, THERAPIST_SAW, "Talking and language");
        therapist.reads(THERAPIST_SAW);
    }

    private static void tellsAtOnce(Someone staff, String words, String about) {
        staff.opens("Tom").follows("Tell something");
        staff.types("What do you want to tell", words).chooses(about).presses("Keep it in the record");
        staff.finds("Your words are in the record").reads("Can be seen by");
    }

    private static void sheReadsTheWordsOfTheSchoolAndOfTheTherapist(Someone parent) {
        parent.opens("Everything about Tom").reads(SENCO, REPORT.getFirst().substring(0, 100), THERAPIST_SAW);
        parent.page()
                .locator("main a:visible")
                .filter(new Locator.FilterOptions().setHasText("what " + SENCO + " said"))
                .first()
                .click();
        parent.reads(REPORT.toArray(String[]::new));
    }

    private static void sheTellsSomethingInAtMostFivePages(Someone parent) {
        parent.opens("Everything about Tom").follows("Tell something");
        parent.types("What do you want to tell about Tom", PARENT_SAW).presses("Go on");
        int pages = 1;
        for (String answer : List.of("Learning", "It is like this now", "Everyone in the circle")) {
            parent.chooses(answer).presses("Go on");
            pages++;
        }
        parent.reads(PARENT_SAW, SENCO, THERAPIST, OFFICER).presses("Keep it in the record");
        pages++;
        parent.finds("Your words are in the record").reads(PARENT_SAW, "Can be seen by");
        assertThat(pages).as("pages of a parent’s contribution").isLessThanOrEqualTo(5);
    }

    private static void sheAsksForAnAssessmentAndSeesTheDate(Someone parent) {
        parent.goes("/home").reads("Nobody has asked the council for an assessment of Tom");
        parent.follows("Ask for an assessment").finds("Ask the council to assess what Tom");
        assertThat(parent.url()).endsWith("/ask-for-assessment");
        parent.follows("Start").types("Why do you think Tom", WHY);
        parent.presses("Go on").reads(WHY, OFFICER).presses("Send the request");

        String decision = DAY.format(today().plusDays(42));
        String deciding = "The council is deciding whether to assess. It must tell you by " + decision + ".";
        parent.finds("You have asked for an assessment")
                .reads(deciding, "That is in 42 days.", "Wrenshire Council received it on " + DAY.format(today()))
                .reads(DAY.format(today().plusWeeks(20)));
        parent.goes("/home").reads(deciding).doesNotRead("Nobody has asked the council");
    }

    /** Visits of the last few seconds come in a moment. */
    private static void sheSeesWhoHasLooked(Someone parent) {
        parent.follows("See who has looked").finds("Who has looked at Tom");
        for (int tries = 0; tries < 10 && !parent.page().content().contains(THERAPIST); tries++) {
            parent.page().waitForTimeout(1_000);
            parent.page().reload();
        }
        parent.reads(SENCO, THERAPIST, "Ruth Calder", "to plan help at school", "to set up who works with whom")
                .doesNotRead(OFFICER);
    }

    private Someone someone(int width, boolean javascript) {
        return Someone.nobody(browser, throughline.address(), width, javascript);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
