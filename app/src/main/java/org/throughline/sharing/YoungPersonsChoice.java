package org.throughline.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.people.PersonId;

/** A young person says whether this adult of the family goes on seeing their record (R-A5). */
public record YoungPersonsChoice(UUID id, PersonId childRecord, PersonId adult, boolean maySee, LocalDate from) {}
