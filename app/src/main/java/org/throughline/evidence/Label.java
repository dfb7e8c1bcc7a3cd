package org.throughline.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One label on one axis, as one setter gave it by one scheme. Labels of two schemes stand side by side and are never mixed.
 *
 * @param themeId for a theme: which one, so that the name it has now can be shown beside the name that was given
 * @param rationale why this level; a label without one cannot be made
 * @param tool the appraisal tool, such as AACODS; empty if none was used
 * @param interests the setter's own interests, in their words
 */
public record Label(
        Axis axis,
        String value,
        Optional<UUID> themeId,
        String scheme,
        String setter,
        String rationale,
        String tool,
        String interests,
        LocalDate setOn) {

    public Label {
        if (value.isBlank() || scheme.isBlank() || setter.isBlank() || rationale.isBlank()) {
            throw new IllegalArgumentException("A label needs a level, its scheme, who set it, and why");
        }
    }
}
