package org.throughline.journey.pages;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Page;
import org.throughline.people.ChildId;

/**
 * Where things are for one child, whole: each request with its dates, whose advice was asked, and what was recorded.
 *
 * @param officer what the council's officer may do here, if the reader is one
 */
public record JourneyPage(
        ChildId child,
        String title,
        boolean family,
        Optional<Where> now,
        Optional<String> reference,
        Optional<String> askedBy,
        Optional<String> familyTold,
        List<HistoryRow> history,
        List<String> earlier,
        Optional<OfficerLinks> officer,
        Optional<String> askHref,
        Optional<String> said)
        implements Page {

    /** One recorded fact, in the order it was recorded. */
    public record HistoryRow(
            String what,
            String day,
            String recorded,
            Optional<String> correction,
            boolean replaced,
            Optional<String> correctHref) {}

    /** What an officer may do next. */
    public record OfficerLinks(Optional<String> record, Optional<String> askAdvice, String exception) {}

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.child(child));
    }
}
