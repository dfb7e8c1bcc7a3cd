package org.throughline.acceptance;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The program with its made-up area and a browser, from before the first step of a story to after its last. */
final class Demonstration implements BeforeAllCallback, AfterAllCallback {
    private @Nullable RunningThroughline throughline;
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext story) {
        throughline = RunningThroughline.start("--demo");
        browser = Browser.open();
    }

    @Override
    public void afterAll(ExtensionContext story) {
        try (RunningThroughline program = throughline;
                Browser window = browser) {
            browser = null;
            throughline = null;
        }
    }

    String address() {
        return Objects.requireNonNull(throughline, "started before the story").address();
    }

    Browser browser() {
        return Objects.requireNonNull(browser, "opened before the story");
    }

    /** One of the people of the made-up area, signed in. */
    Someone called(String name, int width, boolean javascript) {
        return Someone.called(name, browser(), address(), width, javascript);
    }

    /** The same at a desk. */
    Someone called(String name, boolean javascript) {
        return called(name, Browser.DESK, javascript);
    }

    /** Somebody who has not signed in. */
    Someone nobody(int width, boolean javascript) {
        return Someone.nobody(browser(), address(), width, javascript);
    }

    /** The same on a phone. */
    Someone nobody() {
        return nobody(Browser.PHONE, true);
    }

    /** From now on it is this day for everybody. */
    void pretends(LocalDate day) {
        nobody(Browser.DESK, true).pretends(day);
    }
}
