package org.throughline.child;

/** The speaker wrote it. */
public record FirstHand() implements Telling {}
