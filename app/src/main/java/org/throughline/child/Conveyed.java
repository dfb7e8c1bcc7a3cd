package org.throughline.child;

import org.throughline.people.PersonId;

/** Someone else wrote it down. We always say who, and how they were told. */
public record Conveyed(PersonId by, String how) implements Telling {
    public Conveyed {
        if (how.isBlank()) {
            throw new IllegalArgumentException("Say how you were told: speech, signs, symbols, watching");
        }
    }
}
