package org.throughline.partnership.years;

import java.util.List;
import java.util.Optional;
import org.throughline.partnership.Action;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Design;
import org.throughline.partnership.LookBack;
import org.throughline.partnership.Observed;
import org.throughline.partnership.Priority;
import org.throughline.partnership.ReadResult;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.working.WorkingModel;

/**
 * A year of a partnership as everybody may read it: nothing else is in here, so nothing else can leave.
 *
 * @param notReleased waves that were closed in the year and that not everybody may read: they stay behind
 * @param area        the name of its area, where it has one
 * @param working     how it works, with how it worked on any day
 */
public record YearOfWork(
        Design design,
        Optional<String> area,
        WorkingModel working,
        Span span,
        List<Round> waves,
        int notReleased,
        List<Taken> priorities,
        List<Decision> decisions,
        List<Whole> groups,
        List<Product> products) {

    /** A wave that was closed in the year, the oldest first, with what was observed on the day on which families read it. */
    public record Round(ReadResult read, List<Observed> observed) {}

    /** A priority with what was decided about evidence for it, and what was done. */
    public record Taken(Priority priority, List<Choice> choices, List<Done> actions) {}

    /** An action with those of its progress checks that were held in the year. */
    public record Done(Action action, List<LookBack> checks) {}

    /** Nobody could learn anything from it. */
    public boolean isEmpty() {
        return waves.isEmpty() && decisions.isEmpty() && actions().isEmpty();
    }

    public List<Done> actions() {
        return priorities.stream().flatMap(p -> p.actions().stream()).toList();
    }
}
