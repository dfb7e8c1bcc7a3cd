package org.throughline.people;

import java.util.UUID;

/** A name under which somebody may look for a child, besides the one the record has. */
public record OtherName(UUID id, PersonId person, Kind kind, String givenNames, String familyName) {

    /** Why there is another. Never the name from before an adoption: that identity is sealed. */
    public enum Kind {
        /** The child was called so until a family, or the child, changed it. */
        FORMER,
        /** Some people write or say it so. */
        ALSO,
        /** The same name as the family writes it in its own script. */
        OTHER_SCRIPT
    }

    public String name() {
        return (givenNames + " " + familyName).strip();
    }
}
