package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What anybody can read without signing in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesStory {
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
        assertThat(throughline.stop()).as("exit code after SIGTERM").isIn(0, 143);
        throughline.close();
    }

    @Test
    void public_pages_are_fine_wide_and_on_a_phone() {
        Page page = browser.someone(Browser.DESK, true);
        for (String path : List.of("/", "/time-limits", "/help", "/sign-in", "/networks", "/no-such-page")) {
            page.navigate(throughline.address() + path);
            Looking.isFineWideAndNarrow(page);
            assertThat(page.title()).contains("Throughline");
        }
    }

    @Test
    void what_is_not_there_and_what_needs_signing_in_give_nothing_away() {
        Page page = browser.someone(Browser.PHONE, false);
        page.navigate(throughline.address() + "/child/7b0a54c4-3e9d-4f0e-9f43-6d9a3d1f5b11");
        assertThat(page.url()).contains("/sign-in");
    }
}
