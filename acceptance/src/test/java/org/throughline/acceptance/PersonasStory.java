package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Each kind of person finds the child, reads the perspectives, tells something in their own words and sees who can see
 * it; the others see it or not, as they should; the parent sees who looked.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonasStory {
    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    /** What README and guides show: as it is before anybody tells anything. */
    @Test
    @Order(0)
    void the_pages_that_people_see_first() {
        Someone ngozi = demonstration.called("Ngozi Bello", Browser.PHONE, true);
        Looking.firstScreen(ngozi.page(), "home-parent");
        ngozi.page().setViewportSize(Browser.DESK, 1700);
        ngozi.opens("Everything about Amara").reads("Side by side");
        Looking.firstScreen(ngozi.page(), "child-page");
        Someone joanna = demonstration.called("Joanna Whitlock", Browser.DESK, true);
        joanna.follows("My work: what is due by law").finds("My work");
        Looking.isFineWideAndNarrow(joanna.page());
        Looking.firstScreen(joanna.page(), "my-work");
    }

    @Test
    @Order(1)
    void a_parent_on_a_phone_without_javascript_tells_something_in_five_pages() {
        Someone ngozi =
                demonstration.called("Ngozi Bello", Browser.PHONE, false).opens("Everything about Amara");
        ngozi.finds("Amara Bello")
                .reads("Miss Shah waits", "In class talk Amara has the best ideas", "Who can see this page")
                .doesNotRead("There is a boy who copies how I talk");
        int pages = 0;
        ngozi.follows("Tell something");
        ngozi.types("What do you want to tell about Amara", "She read a bus sign today. By herself.")
                .chooses("They are my own words")
                .presses("Go on");
        pages++;
        ngozi.chooses("Learning").presses("Go on");
        pages++;
        ngozi.chooses("It is like this now").presses("Go on");
        pages++;
        ngozi.chooses("Everyone in the circle round this child").presses("Go on");
        pages++;
        ngozi.reads("She read a bus sign today. By herself.").presses("Keep it in the record");
        pages++;
        ngozi.finds("Your words are in the record").reads("Can be seen by", "What happens next");
        assertThat(pages).as("pages of a parent’s contribution").isLessThanOrEqualTo(5);

        demonstration
                .called("Helen Marsh", Browser.DESK, true)
                .opens("Amara")
                .reads("She read a bus sign today. By herself.");
        demonstration
                .called("Femi Bello", Browser.PHONE, false)
                .opens("Everything about Amara")
                .reads("She read a bus sign today. By herself.");
    }

    @Test
    @Order(2)
    void a_child_of_nine_chooses_who_sees_her_words() {
        Someone amara =
                demonstration.called("Amara Bello", Browser.PHONE, false).opens("Everything about");
        amara.reads("There is a boy who copies how I talk").follows("Tell something");
        amara.types("What do you want to tell?", "I tried the thing. It worked a bit.")
                .presses("Go on");
        amara.chooses("Friends and feelings").presses("Go on");
        amara.reads("You can leave out your parents", "Childline")
                .chooses("Only people I choose")
                .chooses("Daniel Osei")
                .presses("Go on");
        amara.presses("Keep it in the record").finds("Your words are safe here");

        demonstration
                .called("Daniel Osei", Browser.DESK, true)
                .opens("Amara")
                .reads("I tried the thing. It worked a bit.");
        demonstration
                .called("Ngozi Bello", Browser.PHONE, false)
                .opens("Everything about Amara")
                .doesNotRead("I tried the thing. It worked a bit.");
        demonstration
                .called("Helen Marsh", Browser.DESK, false)
                .opens("Amara")
                .doesNotRead("I tried the thing. It worked a bit.");
    }

    @Test
    @Order(3)
    void a_young_person_of_seventeen_sees_that_the_council_is_late_and_says_his_own() {
        Someone kieran = demonstration.called("Kieran Moss", Browser.PHONE, false);
        kieran.reads("late").opens("Everything about");
        kieran.reads("I want to work with engines").follows("Tell something");
        kieran.types("What do you want to tell", "I still have not heard. I start in January either way.");
        kieran.presses("Go on").chooses("Learning").presses("Go on");
        if (kieran.page().getByLabel("It is like this now").count() > 0) {
            kieran.chooses("It is like this now").presses("Go on");
        }
        kieran.chooses("Everyone who").presses("Go on").presses("Keep it in the record");
        kieran.reads("What happens next");
    }

    @Test
    @Order(4)
    void school_therapist_and_officer_find_the_child_read_and_tell_on_one_page() {
        for (String who : new String[] {"Helen Marsh", "Priya Shah", "Joanna Whitlock"}) {
            Someone staff = demonstration.called(who, Browser.DESK, true).opens("Amara");
            Looking.isFineWideAndNarrow(staff.page());
            staff.reads("She read a bus sign today", "Side by side").follows("Tell something");
            String words = "Seen by " + who + " this week: she asked for the map first.";
            staff.types("What do you want to tell", words).chooses("Learning").presses("Keep it in the record");
            staff.reads(words, "Can be seen by");
            demonstration
                    .called("Ngozi Bello", Browser.PHONE, false)
                    .opens("Everything about Amara")
                    .reads(words);
        }
        Someone ngozi = demonstration.called("Ngozi Bello", Browser.PHONE, true);
        ngozi.follows("See who has looked at this record");
        ngozi.finds("Who has looked").reads("Helen Marsh", "Priya Shah", "Joanna Whitlock");
        Looking.isFineWideAndNarrow(ngozi.page());
    }

    @Test
    @Order(5)
    void a_social_worker_sees_and_tells_of_only_the_children_she_works_with() {
        Someone carol = demonstration.called("Carol Beckett", Browser.DESK, true);
        carol.reads("Leo Hartley", "Jayden Cole").doesNotRead("Amara");
        carol.opens("Leo").reads("Visited at home with Rachel and Leo");
        String leo = carol.url();
        String words = "Leo showed me where he keeps his maps. He wants to show his teacher.";
        carol.follows("Tell something");
        carol.types("What do you want to tell", words)
                .chooses("Home, family and community")
                .presses("Keep it in the record");
        carol.reads(words, "Can be seen by");
        demonstration
                .called("Rachel Hartley", Browser.PHONE, false)
                .opens("Everything about Leo")
                .reads(words);

        Someone craig = demonstration.called("Craig Dawes", Browser.PHONE, false);
        craig.reads("no record is open to you now").doesNotRead("Leo");
        craig.goes(leo).finds("We cannot find that page").doesNotRead("Leo", "Hartley");
        String madeUp = leo.substring(0, leo.length() - 4) + "0000";
        String hidden = withoutOnceOnlyParts(craig.page().content());
        craig.goes(madeUp);
        assertThat(withoutOnceOnlyParts(craig.page().content()))
                .as("what he may not see and what does not exist")
                .isEqualTo(hidden);
    }

    @Test
    @Order(6)
    void the_keyboard_alone_is_enough() {
        Someone helen = demonstration.called("Helen Marsh", Browser.DESK, true);
        helen.tabsTo("Amara Bello").key("Enter");
        helen.page().waitForURL("**/child/*");
        helen.tabsTo("Tell something").key("Enter");
        helen.page().waitForURL("**/tell");
        helen.tabsTo("What do you want to tell").page().keyboard().type("Told from the keyboard alone.");
        helen.tabsTo("Talking and language").key("Space");
        helen.tabsTo("Keep it in the record").key("Enter");
        helen.page().waitForURL("**/told/*");
        helen.reads("Told from the keyboard alone.");
    }

    @Test
    @Order(7)
    void every_page_of_a_family_is_fine_wide_and_on_a_phone() {
        Someone ngozi = demonstration.called("Ngozi Bello", Browser.PHONE, true);
        Looking.isFineWideAndNarrow(ngozi.page());
        ngozi.opens("Everything about Amara");
        Looking.isFineWideAndNarrow(ngozi.page());
        String child = ngozi.url();
        ngozi.follows("Tell something").presses("Go on"); // nothing typed: the error state
        ngozi.reads("There is a problem");
        Looking.isFineWideAndNarrow(ngozi.page());
        ngozi.goes(child + "?day=1");
        Looking.isFineWideAndNarrow(ngozi.page());
    }

    /** Tokens against forgery differ each time a page is drawn. */
    private static String withoutOnceOnlyParts(String html) {
        return html.replaceAll("value=\"[^\"]*\"", "value");
    }
}
