package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A partnership from scratch to a checked action: drawn up, asked by sixty people over five sides, read by families before
 * staff, read together with its dissent, acted on, checked after half a year and offered to others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartnershipStory {
    private static final Pattern CODE = Pattern.compile("\\b([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\\b");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String NAME = "Marsh End Partnership";
    private static final LocalDate START = LocalDate.now();

    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    private String partnership = "";
    private String wave = "";

    @Test
    @Order(1)
    void a_facilitator_draws_up_a_partnership_that_everybody_can_read() {
        Someone maya = maya().follows("Begin a partnership");
        maya.types("What is the partnership called?", NAME)
                .picks("How far does it reach?", "A local area")
                .types("What do you want together?", "Nobody joins it up alone.")
                .types("What is particular here?", "Two bus lines and one clinic.")
                .presses("Begin")
                .finds("How " + NAME + " works")
                .chooses("The partners in turn")
                .chooses("By agreement")
                .chooses("A facilitator lent by one partner")
                .presses("Keep this")
                .finds(NAME)
                .reads("By agreement", "Not agreed yet", "nobody holds a seat that facilitates");
        partnership = maya.url();
        maya.follows("Add a goal")
                .types("What will be different?", "Families come as ready as staff do")
                .presses("Add the goal")
                .reads("no family outcome named");
        maya.follows("Add a seat")
                .picks("For which side?", "Parents and carers")
                .types("What is the seat called?", "Forum seat")
                .types("Who sends its holder, and how?", "elected by the forum")
                .types("What does this seat answer for?", "what families bring")
                .picks("What does its holder do?", "member")
                .enters("From which day?", START)
                .enters("Until which day?", START.plusYears(2))
                .presses("Add the seat")
                .reads("Nobody holds this seat");
        maya.follows("Add a measure")
                .types("What is measured?", "Days before")
                .types("How exactly is it counted?", "Median of a half-year")
                .picks("For which goal?", "Families come")
                .types("What do the numbers count?", "days")
                .types("Where do you start?", "2")
                .enters("When was that measured?", START)
                .types("What do you want to reach?", "10")
                .picks("Which seat answers for it?", "Forum seat")
                .enters("When will you look at it again?", START.plusMonths(7))
                .presses("Add the measure")
                .reads("From 2 days");
        Someone stranger = demonstration.nobody(Browser.PHONE, true).goes(partnership);
        stranger.finds(NAME).reads("Nobody joins it up alone.", "Days before").doesNotRead("Add a goal");
        Looking.isFineWideAndNarrow(stranger.page());
        saysWhatAWordMeans(maya);
        stranger.goes(partnership + "/words").reads("One round of asking the people of Marsh End", "In general:");
        stranger.goes(partnership);
        stranger.page().locator("[data-term=wave] a").focus();
        stranger.reads("Here:", "Forum, spring letter", "own words, November 2026");
        Looking.isFineWideAndNarrow(stranger.page());
        assertThat(stranger.page().locator("#says-wave").isVisible()).isTrue();
        stranger.page().keyboard().press("Escape");
        assertThat(stranger.page().locator("#says-wave").isVisible()).isFalse();
    }

    private void saysWhatAWordMeans(Someone maya) {
        maya.goes(partnership + "/words")
                .follows("Say what a word means here")
                .types("Which word?", "wave")
                .presses("Keep this meaning")
                .reads("Enter what it means here", "Enter who or what says so")
                .types("What does it mean in this partnership?", "One round of asking the people of Marsh End.")
                .types("Who or what says so?", "Forum, spring letter")
                .presses("Keep this meaning")
                .reads("Source: Forum, spring letter.");
        Looking.isFineWideAndNarrow(maya.page());
    }

    @Test
    @Order(2)
    void sixty_people_answer_by_code_and_the_page_says_beforehand_who_stays_hidden() {
        Someone maya = maya().goes(partnership).follows("Draw up a wave");
        maya.types("What is this wave called?", "First wave").enters("Until when do you ask", START.plusDays(14));
        Page page = maya.page();
        for (String side : List.of(
                "PARENT_CARER:40", "YOUNG_PERSON:12", "EDUCATION:30", "HEALTH:12", "COUNCIL:16", "VOLUNTARY:4")) {
            page.locator("[name='people-" + side.split(":")[0] + "']").fill(side.split(":")[1]);
        }
        Looking.isFineWideAndNarrow(page);
        maya.presses("Draw it up").reads("No: fewer than 5 are invited", "Only if more answer than you aim for");
        wave = maya.url();
        maya.presses("Open the wave").reads("Answered so far");
        int answered = 0;
        answered += post(codes(maya, "Parents and carers", 20), 0.9);
        answered += post(codes(maya, "Young people", 5), 1.4);
        answered += post(codes(maya, "Schools", 16), 2.1);
        answered += post(codes(maya, "Health", 8), 1.9);
        answered += post(codes(maya, "Council", 10), 2.5);
        assertThat(answered).isEqualTo(59);
        maya.goes(wave).reads("20, as many as you aimed for");
        Looking.isFineWideAndNarrow(maya.page());
    }

    @Test
    @Order(3)
    void a_young_person_answers_in_easy_read_on_a_phone_without_javascript_and_comes_back_to_it() {
        String code = codes(maya(), "Young people", 1).getFirst();
        Someone young = demonstration.nobody(Browser.PHONE, false);
        young.goes("/answer")
                .types("Your code", code.toLowerCase(java.util.Locale.UK))
                .presses("Go on");
        young.reads("Nobody will know it is you.").presses("Start");
        tickAll(young, "Yes");
        young.presses("Next page");
        young.goes("/answer").types("Your code", code).presses("Go on").finds("Page 2 of 5");
        for (int i = 2; i <= 5; i++) {
            tickAll(young, "A little");
            young.presses("Next page");
        }
        young.reads("25 of 25").presses("Send my answers").finds("Thank you");
        young.goes("/answer").types("Your code", code).presses("Go on").finds("Thank you");

        Someone seeing = demonstration.nobody(Browser.PHONE, true);
        seeing.goes("/answer")
                .types("Your code", codes(maya(), "Young people", 1).getFirst())
                .presses("Go on")
                .presses("Start");
        Looking.isFineWideAndNarrow(seeing.page());
        Looking.firstScreen(seeing.page(), "answering-easy-read");
    }

    @Test
    @Order(4)
    void five_parents_answer_as_a_body_under_their_own_name() {
        Someone maya = maya().goes(wave).picks("For which side?", "Parents and carers");
        maya.chooses("One code for a body instead").presses("Make the codes");
        String code = codesOn(maya.page()).getFirst();
        Someone parents = demonstration.nobody(Browser.DESK, true);
        parents.goes("/answer").types("Your code", code).presses("Go on").reads("published under the name");
        parents.presses("Start");
        for (int i = 1; i <= 5; i++) {
            tickAll(parents, "A little");
            parents.presses("Keep this and go on");
        }
        parents.presses("Send these answers").reads("Enter what your group is called");
        Looking.isFineWideAndNarrow(parents.page());
        parents.types("What is your group called?", "Five from Marsh End")
                .types("How many of you took part?", "5")
                .types("How did you decide", "We met once and talked until nobody objected.")
                .types("Who saw something differently", "One of us thinks that it has become worse.")
                .chooses("We decided together")
                .presses("Send these answers")
                .finds("Thank you");
    }

    @Test
    @Order(5)
    void families_read_it_first_and_staff_three_days_later() {
        maya().goes(wave)
                .presses("Close the wave for good")
                .reads("Families read the result from")
                .doesNotRead("median");
        Someone dawn = demonstration.called("Dawn Prescott", Browser.DESK, true).goes(wave);
        dawn.finds("First wave: the result")
                .reads(
                        "Only families and young people read this now",
                        "20 of 40 (50%, aim 30%)",
                        "Five from Marsh End",
                        "One of us thinks that it has become worse",
                        "Voluntary sector: fewer than 5 were invited",
                        "not done here");
        Looking.isFineWideAndNarrow(dawn.page());
        Looking.part(dawn.page(), ".tl-ingredient", "reading-a-wave");
        demonstration.pretends(START.plusDays(3));
        maya().goes(wave).finds("First wave: the result").reads("The two are never averaged");
    }

    @Test
    @Order(6)
    void reading_night_keeps_the_dissent_as_large_as_the_agreement_and_everybody_reads_it_on_two_pages() {
        Someone maya = maya().goes(wave).follows("Write down what was said");
        maya.enters("When did you read it together?", START.plusDays(3))
                .types("Who was there?", "6 parents, 3 young people, 4 staff")
                .types("Being prepared: what would", "We read it on the bus.")
                .types("What did people agree on?", "Papers come too late.")
                .types("What did some see differently?", "Two think that papers are not the point.")
                .presses("Keep what was said")
                .reads("We read it on the bus.", "Two think that papers are not the point.");
        List<?> sizes = (List<?>) maya.page()
                .evaluate("[...document.querySelectorAll('.tl-both__side p')].map(p => getComputedStyle(p).fontSize)");
        assertThat(sizes.stream().distinct().toList()).hasSize(1);
        maya.follows("Choose something to work on")
                .picks("Which ingredient is it about?", "Being prepared")
                .types("What will you work on?", "Papers in time")
                .types("Why this?", "The widest gap")
                .presses("Choose it")
                .reads("Papers in time");
        maya.presses("Let everybody read it");
        Someone stranger = demonstration.nobody(Browser.DESK, true).goes(wave);
        stranger.reads("Everybody may read this since")
                .follows("Two pages to print")
                .reads("We read it on the bus.");
        Looking.isFineWideAndNarrow(stranger.page());
        String pdf =
                new String(stranger.page().pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                        .matcher(pdf)
                        .results()
                        .count())
                .as("sheets")
                .isEqualTo(2);
        APIResponse csv = stranger.page().request().get(wave + "/figures.csv");
        assertThat(csv.text())
                .contains("Voluntary sector,4,fewer than 5 invited: not shown,,30")
                .contains("Formative");
    }

    @Test
    @Order(7)
    void an_action_without_evidence_says_why_is_checked_after_half_a_year_and_offered() {
        Someone maya = maya().goes(wave)
                .follows("Act on it")
                .reads(
                        "What research recommends",
                        "Offered because the bank marks it for your priority",
                        "If it rests on no evidence");
        maya.types("What will be done?", "Papers ten days before")
                .picks("Which seat answers for it?", "Forum seat")
                .picks("Which measure will tell?", "Days before")
                .presses("Begin it")
                .reads("Enter why, since no evidence is linked");
        maya.types("If it rests on no evidence", "Families asked for it").presses("Begin it");
        maya.finds("Papers ten days before")
                .reads("No evidence linked. Families asked for it", "Check after 24 months");
        String action = maya.url();
        assertThat(maya.page().getByText("Hold the check").count()).isZero();
        demonstration.pretends(START.plusMonths(7));
        maya = maya().goes(action).reads("overdue").follows("Hold the check");
        maya.picks("Which check?", "After 6 months")
                .types("What does the measure say now?", "8")
                .types("What did you find?", "Better, and it hangs on one person.")
                .types("Was anybody worse off?", "None that we heard of.")
                .picks("What happens next?", "It goes on as it is")
                .picks("Is the money there", "Yes")
                .picks("Are the people there", "No")
                .picks("Would it go on", "Not sure")
                .presses("Keep the check")
                .reads("Measured: 8 days.", "It may not last");
        Looking.isFineWideAndNarrow(maya.page());
        maya.follows("Offer this result").presses("Offer it").reads("Choose a licence");
        Looking.isFineWideAndNarrow(maya.page());
        maya.picks("Under which licence do you offer it?", "CC BY 4.0")
                .presses("Offer it")
                .reads("Offered on");
        String offer = maya.page().locator("a[href*='/offers/']").first().getAttribute("href");
        Someone stranger = demonstration.nobody(Browser.DESK, true);
        assertThat(stranger.page()
                        .request()
                        .get(demonstration.address() + offer)
                        .text())
                .contains("Papers ten days before", "no evidence linked", "it hangs on one person");
    }

    @Test
    @Order(8)
    void the_design_is_changed_with_the_keyboard_alone() {
        Someone maya = maya().goes(partnership);
        maya.tabsTo("Change these words").key("Enter");
        maya.page().waitForURL(Pattern.compile(".*/reword$"));
        maya.tabsTo("What do you want together?");
        maya.page().keyboard().press("Control+A");
        maya.page().keyboard().type("We ask first.");
        maya.tabsTo("Keep the new words").key("Enter");
        maya.page().waitForURL(partnership);
        maya.reads("We ask first.");
    }

    private Someone maya() {
        return demonstration.called("Maya Lindgren", Browser.DESK, true);
    }

    private List<String> codes(Someone maya, String side, int howMany) {
        maya.goes(wave).picks("For which side?", side);
        maya.types("How many?", Integer.toString(howMany)).presses("Make the codes");
        List<String> codes = codesOn(maya.page());
        assertThat(codes).hasSize(howMany);
        maya.reads(java.net.URI.create(maya.url()).getAuthority() + "/answer");
        return codes;
    }

    private static List<String> codesOn(Page page) {
        return CODE.matcher(page.locator("main").innerText())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Posts one paper for each code: round where this side stands, as people differ. */
    private int post(List<String> codes, double likes) {
        Random random = new Random(codes.size());
        Page page = demonstration.nobody(Browser.DESK, false).goes("/answer").page();
        var token = TOKEN.matcher(page.content());
        assertThat(token.find()).isTrue();
        int taken = 0;
        for (String code : codes) {
            FormData form = FormData.create()
                    .set("_csrf", token.group(1))
                    .set("code", code)
                    .set("paper", "yes")
                    .set("go", "send");
            for (Object item : ITEMS) {
                form.set(
                        item.toString(),
                        Long.toString(Math.clamp(Math.round(likes + random.nextGaussian() * 0.8), 0, 3)));
            }
            APIResponse answer = page.request()
                    .post(
                            demonstration.address() + "/answer",
                            RequestOptions.create().setForm(form));
            taken += answer.text().contains("Your answers are in") ? 1 : 0;
        }
        return taken;
    }

    private static final List<String> ITEMS = List.of("""
            ENTITLED TREATED_AS_ENTITLED AGENDA VOICE_CHANGED NOBODY_MISSING FITTED ASKED_BEFORE SAY_NO SAW_CHANGE \
            SERVICE_PLANS RESPECT MY_WORDS ANSWERED DISAGREE VALUED PAPERS MY_ROLE INDUCTION HELPED LEARN_TOGETHER \
            WHAT_OTHERS_DO SHARED_GOALS HANDOVERS ONE_PERSON SHARING_RULES""".split("\\s+"));

    private static void tickAll(Someone who, String answer) {
        var all = who.page()
                .locator("main")
                .getByLabel(answer, new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true));
        int n = all.count();
        for (int i = 0; i < n; i++) {
            all.nth(i).check();
        }
    }
}
