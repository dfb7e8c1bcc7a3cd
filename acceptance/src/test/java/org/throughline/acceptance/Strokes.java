package org.throughline.acceptance;

import com.microsoft.playwright.Locator;

/**
 * Counts what somebody does with mouse and keys, as time by the keystroke-level model of Card, Moran and Newell (Communications
 * of the ACM 23(7), 1980): 0.28 s for a key of somebody who is no typist, 1.10 s to point and as much as a key to press, 0.40 s for a hand
 * to go from one to the other, 1.35 s to make up one's mind before each answer. What a page needs to answer is not in it.
 */
final class Strokes {
    private static final double KEY = 0.28;
    private static final double POINT = 1.10;
    private static final double HAND = 0.40;
    private static final double MIND = 1.35;

    private int clicks;
    private int keys;
    private int hands;
    private int minds;
    private boolean onKeys;

    /** One answer begins: somebody makes up their mind. */
    Strokes answer() {
        minds++;
        return this;
    }

    Strokes click(Locator what) {
        if (onKeys) {
            hands++;
            onKeys = false;
        }
        clicks++;
        what.click();
        return this;
    }

    /** Clicks into a field and types. */
    Strokes type(Locator field, String words) {
        click(field);
        return keys(words.length(), () -> field.fill(words));
    }

    /** A list: into it, the first letters of the choice, and out of it. */
    Strokes pick(Locator list, String value) {
        click(list);
        return keys(3, () -> list.selectOption(value));
    }

    /** Goes to the next box and types. */
    Strokes tabAndType(Locator field, String words) {
        return keys(1 + words.length(), () -> field.fill(words));
    }

    private Strokes keys(int howMany, Runnable doing) {
        if (!onKeys) {
            hands++;
            onKeys = true;
        }
        keys += howMany;
        doing.run();
        return this;
    }

    double seconds() {
        return keys * KEY + clicks * (POINT + KEY) + hands * HAND + minds * MIND;
    }

    @Override
    public String toString() {
        return "%d answers, %d clicks, %d keys: %.0f seconds".formatted(minds, clicks, keys, seconds());
    }
}
