package org.throughline.people;

/** A local authority area. */
public record Area(AreaId id, String name) {}
