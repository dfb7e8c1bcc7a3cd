package org.throughline.child;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.people.ChildId;

/** A child in one line of a list. */
public record ChildSummary(
        ChildId id, String name, Optional<LocalDate> born, int ageYears, Optional<String> school, String about) {}
