package org.throughline.people;

import java.time.LocalDate;
import java.util.Optional;

/** A person as ONE source knows them. It is never merged and never deleted. */
public record Person(
        PersonId id,
        Optional<AgencyId> source,
        String givenNames,
        String familyName,
        Optional<String> knownAs,
        Optional<LocalDate> born,
        String language,
        Optional<String> interpreter,
        boolean isChild) {

    /** The whole name as written on a letter. */
    public String name() {
        return (givenNames + " " + familyName).strip();
    }

    /** What to call them in a sentence. */
    public String callName() {
        return knownAs.orElse(givenNames);
    }
}
