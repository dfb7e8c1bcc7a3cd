/** Tables by which a synthesis is reported: item numbers, labels in our words, what the workbench knows, and what the team says. */
@NullMarked
package org.throughline.synthesis.reporting;

import org.jspecify.annotations.NullMarked;
