package org.throughline.child;

/**
 * What was told. It can be taken away by law; the header of the contribution cannot. Pictures, sounds and documents
 * come with the files module.
 */
public sealed interface Content permits Words, TakenAway {}
