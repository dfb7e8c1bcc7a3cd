package org.throughline.partnership.dilemmas;

import java.util.List;

/**
 * An offered dilemma as another area's circle reads it: the words that were written for it, and what that circle suggested.
 *
 * @param mayNameReaders this viewer leads or facilitates there
 */
public record OpenedOffer(Dilemma.Offer offer, List<Dilemma.Suggestion> suggestions, boolean mayNameReaders) {}
