/**
 * Checklists for appraisal that a team or an installation brings in a file: read strictly, known by the hash of what they say, and
 * without a score.
 */
@NullMarked
@NamedInterface("checklists")
package org.throughline.synthesis.checklists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
