package org.throughline.synthesis;

import java.util.UUID;

/**
 * A report that was sought in full.
 *
 * @param had whether it could be had
 * @param route how it was had, or why it could not be
 * @param words its text, or the part of it that was copied here; empty if it is read elsewhere
 */
public record Report(UUID reference, boolean had, String route, String words) {}
