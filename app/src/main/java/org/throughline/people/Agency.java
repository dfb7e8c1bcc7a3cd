package org.throughline.people;

import java.util.Optional;

/** Who takes part, and of which sector. Agencies belong to no area; some serve just one. */
public record Agency(AgencyId id, String name, Sector sector, Optional<AreaId> area) {}
