package org.throughline.partnership.dilemmas;

import java.util.List;

/**
 * A dilemma as its circle reads it, with the list of everybody who has opened it.
 *
 * @param asked who was asked for, to be let into the circle
 */
public record Opened(
        Dilemma dilemma,
        List<Dilemma.Offer> offers,
        List<Dilemma.Suggestion> suggestions,
        List<Opening> openings,
        List<Asked> asked) {}
