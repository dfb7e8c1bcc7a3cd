package org.throughline.partnership;

import org.throughline.words.WordKey;

/** What came of an act: done, refused by a rule with its reason, or nothing there that this viewer may act on. */
public sealed interface Answer<T> {
    record Done<T>(T what) implements Answer<T> {}

    record Refused<T>(WordKey why) implements Answer<T> {}

    record NotThere<T>() implements Answer<T> {}
}
