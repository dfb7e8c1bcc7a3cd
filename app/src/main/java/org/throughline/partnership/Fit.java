package org.throughline.partnership;

import java.util.Optional;
import org.throughline.partnership.conditions.LocalConditions.Beside;

/**
 * How a recommendation stands to the partnership that reads it, each part by itself.
 *
 * @param why     why it is offered for this priority
 * @param beside  what it was seen to fit, beside what is marked here; empty where nobody asks for one partnership
 * @param needs   what it needs or fits, in its source's words, or that the source does not say
 * @param results what the record tells came of it, no difference and harm like the others
 */
public record Fit(String why, Optional<Beside> beside, String needs, String results) {}
