package org.throughline.evidence;

/** What came of an act: done, refused by a rule with its reason, or nothing there that this viewer may act on. */
public sealed interface Answer<T> {
    record Done<T>(T what) implements Answer<T> {}

    record Refused<T>(WhyNot why) implements Answer<T> {}

    record NotThere<T>() implements Answer<T> {}
}
