package org.throughline.people;

/**
 * Something that rights are worked out from has changed for this child. Told inside the same transaction, so that
 * entitlements change with what changed them.
 */
public record StandingChanged(ChildId child) {}
