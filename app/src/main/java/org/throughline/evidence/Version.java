package org.throughline.evidence;

import java.time.Instant;

/** One version of a record, whole, with what changed since the one before. */
public record Version(int number, EvidenceContent content, String whatChanged, Instant at) {}
