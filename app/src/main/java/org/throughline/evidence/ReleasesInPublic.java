package org.throughline.evidence;

import java.util.Optional;
import java.util.UUID;

/** Which releases of syntheses everybody can open: told by the module that has them, where there is one. */
public interface ReleasesInPublic {

    /** Empty for a release that was never public, or that is of another installation. */
    Optional<Place> find(UUID synthesis, int release);

    /**
     * Where a release can be opened.
     *
     * @param withdrawn whether its team has taken it out of public since, which the same address says
     */
    record Place(String address, boolean withdrawn) {}
}
