package org.throughline.journey;

import java.util.Optional;
import java.util.UUID;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.Role;
import org.throughline.work.Event;

/** Somebody asked the council for an EHC needs assessment. In the order of what happened to the assessment. */
public record AssessmentAskedFor(AssessmentId assessment, AreaId area, Optional<AgencyId> agency, Role role)
        implements Event {
    @Override
    public Optional<UUID> stream() {
        return Optional.of(assessment.value());
    }
}
