package org.throughline.storage;

/** Lets tests of other packages wait a little. */
public final class Rest {
    private Rest() {}

    public static void millis(long millis) {
        Pause.millis(millis);
    }
}
