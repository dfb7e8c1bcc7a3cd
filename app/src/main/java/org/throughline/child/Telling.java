package org.throughline.child;

/** How words came to us: from the speaker, or written down by somebody else. */
public sealed interface Telling permits FirstHand, Conveyed {}
