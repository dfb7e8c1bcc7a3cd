package org.throughline.partnership.regions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An area's being in a region: asked for by the area, agreed by the region, ended by either. */
public record Membership(
        UUID region,
        String regionName,
        UUID area,
        String areaName,
        LocalDate askedOn,
        Optional<LocalDate> agreedOn,
        Optional<LocalDate> leftOn) {

    public boolean isOn(LocalDate day) {
        return agreedOn.map(on -> !on.isAfter(day)).orElse(false)
                && leftOn.map(on -> on.isAfter(day)).orElse(true);
    }

    /** Asked for, and neither agreed nor withdrawn. */
    public boolean waits() {
        return agreedOn.isEmpty() && leftOn.isEmpty();
    }
}
