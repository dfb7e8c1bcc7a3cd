package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Staff find a child among many, however the name is written; a family has no such page and reads who looked. */
@Tag("nightly") // bin/test stays under its 25 minutes
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindAChildStory {
    @RegisterExtension
    final Demonstration demonstration = new Demonstration();

    @Test
    void an_officer_finds_a_misspelt_child_and_comes_back_to_the_list() {
        Someone joanna = demonstration.called("Joanna Whitlock", Browser.DESK, true);
        joanna.follows("Find a child").finds("Find a child");
        Looking.isFineWideAndNarrow(joanna.page());
        pictures(joanna.page(), "find");
        joanna.types("Name", "amarra belo").presses("Find by name");
        joanna.finds("Children with a name like “amarra belo”").reads("Amara Bello", "Elm Park Primary School");
        assertThat(joanna.url()).endsWith("/find/results");
        Looking.isFineWideAndNarrow(joanna.page());
        pictures(joanna.page(), "found");
        joanna.follows("Amara Bello").finds("Amara Bello");
        joanna.page().goBack();
        joanna.finds("Children with a name like");
        joanna.follows("Look again").types("Name", "a").presses("Find by name");
        Looking.isFineWideAndNarrow(joanna.page());
        pictures(joanna.page(), "found-many");
        demonstration
                .called("Ngozi Bello", Browser.PHONE, false)
                .follows("Who has looked")
                .reads("a list of children with a name like this");
    }

    @Test
    void nobody_found_says_what_to_try_and_works_without_javascript_on_a_phone() {
        Someone helen = demonstration.called("Helen Marsh", Browser.PHONE, false);
        helen.goes("/find").types("Name", "Poppy").presses("Find by name");
        helen.reads("No child that you may see has a name like this", "What you can try");
        helen.follows("Look again").presses("Find by name").reads("Enter a name, or the beginning of one");
        helen.types("Name", "Ama")
                .enters("Date of birth", LocalDate.of(2001, 1, 1))
                .presses("Find by name");
        helen.reads("Leave the date of birth out");
        helen.follows("Look again")
                .chooses("Unique pupil number (UPN)")
                .types("The number", "A123")
                .presses("Find by number");
        helen.reads("Choose why you are looking this number up");
        Someone shown = demonstration.called("Helen Marsh", Browser.DESK, true);
        shown.goes("/find").types("Name", "Zbigniew").presses("Find by name");
        Looking.isFineWideAndNarrow(shown.page());
        pictures(shown.page(), "found-none");
        shown.goes("/find").presses("Find by number");
        Looking.isFineWideAndNarrow(shown.page());
        pictures(shown.page(), "find-slips");
    }

    @Test
    void a_family_has_no_page_to_find_children() {
        Someone ngozi = demonstration.called("Ngozi Bello", Browser.PHONE, false);
        ngozi.doesNotRead("Find a child").goes("/find").doesNotRead("By number");
    }

    private static void pictures(Page page, String name) {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            page.setViewportSize(width, 900);
            Looking.picture(page, name);
        }
    }
}
