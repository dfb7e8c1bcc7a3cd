package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What every page must stand up to, and pictures of it for the guides. */
final class Looking {
    private Looking() {}

    /** No accessibility fault that axe can find, and nothing wider than the screen. Needs JavaScript in the browser. */
    static void isFineFor(Page page) {
        AxeResults results = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(results.getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + " " + node.getTarget())
                                        .collect(Collectors.joining("\n    ", "\n    ", "")))
                        .toList())
                .as("axe on " + page.url() + " at " + page.viewportSize().width)
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("sideways scrolling on " + page.url())
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** Fine wide and on a phone. */
    static void isFineWideAndNarrow(Page page) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        for (int w : new int[] {Browser.PHONE, Browser.DESK}) {
            page.setViewportSize(w, height);
            isFineFor(page);
        }
        page.setViewportSize(width, height);
    }

    /** Keeps a picture of the page; under docs/pictures when -Dpictures names that folder. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file(page, name)).setFullPage(true));
    }

    /** The same of what somebody sees before they scroll: of a long page the whole would be too large for a guide. */
    static void firstScreen(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file(page, name)));
    }

    /** The same of one part of the page. */
    static void part(Page page, String css, String name) {
        page.locator(css).first().screenshot(new Locator.ScreenshotOptions().setPath(file(page, name)));
    }

    private static Path file(Page page, String name) {
        page.evaluate("document.fonts.ready.then(() => true)");
        return Path.of(System.getProperty("pictures", "target/pictures"))
                .resolve(name + "-" + page.viewportSize().width + ".png");
    }
}
