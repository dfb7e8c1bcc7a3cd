package org.throughline.journey;

import java.util.Optional;
import java.util.UUID;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.Role;
import org.throughline.work.Event;

/** The council asked somebody for advice. In the order of what happened to the assessment. */
public record AdviceAskedFor(AssessmentId assessment, UUID advice, AreaId area, Optional<AgencyId> agency, Role role)
        implements Event {
    @Override
    public Optional<UUID> stream() {
        return Optional.of(assessment.value());
    }
}
