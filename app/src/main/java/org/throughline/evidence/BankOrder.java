package org.throughline.evidence;

/** Along one axis, among the labels of one scheme; what the scheme has not labelled comes last. */
public record BankOrder(Axis axis, String scheme) {}
