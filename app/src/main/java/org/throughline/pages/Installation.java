package org.throughline.pages;

/**
 * What this installation is for.
 *
 * @param children whether it keeps children's records; a partnership or a review team can go without, and then no page of a child is there
 */
public record Installation(boolean children) {}
