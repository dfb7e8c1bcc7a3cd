package org.throughline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** One invented person at their own browser, doing what a person does: reading, following, choosing, typing. */
final class Someone {
    private final Page page;
    private final String address;

    private Someone(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Becomes one of the invented people of the demonstration. */
    static Someone called(String name, Browser browser, String address, int width, boolean javascript) {
        Page page = browser.someone(width, javascript);
        page.navigate(address + "/demo");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Be " + name).setExact(true))
                .click();
        page.waitForURL(Pattern.compile(".*/(home|set-up|seat|syntheses|partnerships)$"));
        return new Someone(page, address);
    }

    /** At a browser nobody has signed in from. */
    static Someone nobody(Browser browser, String address, int width, boolean javascript) {
        return new Someone(browser.someone(width, javascript), address);
    }

    Page page() {
        return page;
    }

    Someone goes(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        return this;
    }

    /** Where a whole name is asked for, another link that only begins with it is not taken. */
    Someone follows(String link) {
        Locator beginning = named(link, false);
        beginning.waitFor();
        Locator whole = named(link, true);
        (whole.count() > 0 ? whole : beginning).click();
        return this;
    }

    private Locator named(String link, boolean whole) {
        Page.GetByRoleOptions name = new Page.GetByRoleOptions().setName(link).setExact(whole);
        return page.getByRole(AriaRole.LINK, name)
                .or(page.getByRole(AriaRole.BUTTON, name))
                .first();
    }

    Someone presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    Someone types(String label, String words) {
        page.getByLabel(label).first().fill(words);
        return this;
    }

    Someone chooses(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    /** Takes the first choice of a list that begins with these words. */
    Someone picks(String label, String choice) {
        Locator list = page.locator("main").getByLabel(label).first();
        String whole = list.locator("option").allTextContents().stream()
                .map(String::strip)
                .filter(words -> words.startsWith(choice))
                .findFirst()
                .orElseThrow(() -> new AssertionError("“" + choice + "” is not in “" + label + "” on " + page.url()));
        list.selectOption(new SelectOption().setLabel(whole));
        return this;
    }

    /** Types a date into its three boxes. */
    Someone enters(String question, LocalDate day) {
        Locator date = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .first();
        date.getByLabel("Day").fill(Integer.toString(day.getDayOfMonth()));
        date.getByLabel("Month").fill(Integer.toString(day.getMonthValue()));
        date.getByLabel("Year").fill(Integer.toString(day.getYear()));
        return this;
    }

    /** Sets the day that the made-up area takes for today, as anybody may on its first page. */
    Someone pretends(LocalDate day) {
        goes("/demo");
        page.locator("[name='day-day']").fill(Integer.toString(day.getDayOfMonth()));
        page.locator("[name='day-month']").fill(Integer.toString(day.getMonthValue()));
        page.locator("[name='day-year']").fill(Integer.toString(day.getYear()));
        page.locator("form[action='/demo/today'] button").click();
        page.waitForURL(Pattern.compile(".*/demo$"));
        return this;
    }

    Someone opens(String child) {
        goes("/home");
        Locator link = page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(child));
        link.first().click();
        page.waitForURL(Pattern.compile(".*/child/[0-9a-f-]{36}$"));
        return this;
    }

    Someone reads(String... words) {
        for (String some : words) {
            eventually(page.locator("main"), some);
        }
        return this;
    }

    Someone doesNotRead(String... words) {
        for (String some : words) {
            assertThat(page.content()).as(page.url()).doesNotContain(some);
        }
        return this;
    }

    Someone finds(String heading) {
        eventually(page.locator("h1").first(), heading);
        return this;
    }

    /** A press may still be on its way to the next page: people wait a moment too. */
    private void eventually(Locator where, String words) {
        for (int tries = 0; tries < 50 && !where.innerText().contains(words); tries++) {
            page.waitForTimeout(100);
        }
        assertThat(where.innerText()).as(page.url()).contains(words);
    }

    /** Nothing but the keyboard: Tab until the words have the focus, then Enter. */
    Someone tabsTo(String words) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            String focused = (String)
                    page.evaluate(
                            "(() => { const e = document.activeElement; return (e.innerText || e.labels?.[0]?.innerText || '').trim(); })()");
            if (focused.contains(words)) {
                return this;
            }
        }
        throw new AssertionError("Tab never came to “" + words + "” on " + page.url());
    }

    Someone key(String key) {
        page.keyboard().press(key);
        return this;
    }

    String url() {
        return page.url();
    }
}
