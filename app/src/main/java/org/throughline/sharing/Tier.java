package org.throughline.sharing;

/** How closely something is kept: open, the circle, named persons, or sealed so that its existence is hidden. */
public enum Tier {
    OPEN,
    CIRCLE,
    NAMED,
    SEALED
}
