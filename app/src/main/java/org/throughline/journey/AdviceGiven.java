package org.throughline.journey;

import java.util.Optional;
import java.util.UUID;
import org.throughline.people.AgencyId;
import org.throughline.people.AreaId;
import org.throughline.people.Role;
import org.throughline.work.Event;

/** Advice was given, so many days after it was asked for. In the order of what happened to the assessment. */
public record AdviceGiven(
        AssessmentId assessment, UUID advice, AreaId area, Optional<AgencyId> agency, Role role, int days)
        implements Event {
    @Override
    public Optional<UUID> stream() {
        return Optional.of(assessment.value());
    }
}
