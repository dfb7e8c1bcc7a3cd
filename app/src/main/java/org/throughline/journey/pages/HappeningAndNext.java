package org.throughline.journey.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.child.ChildPagePart;
import org.throughline.child.ChildSummary;
import org.throughline.journey.Assessment;
import org.throughline.journey.Journeys;
import org.throughline.journey.MayAsk;
import org.throughline.people.ChildId;
import org.throughline.sharing.Records;
import org.throughline.sharing.Tier;
import org.throughline.sharing.Viewer;

/** Lays "what is happening and next" on the child's page, for those who see the child's circle. */
@Component
class HappeningAndNext implements ChildPagePart {
    private final Journeys journeys;
    private final Names.Book names;
    private final Records records;

    HappeningAndNext(Journeys journeys, Names.Book names, Records records) {
        this.journeys = journeys;
        this.names = names;
        this.records = records;
    }

    @Override
    public Place place() {
        return Place.HAPPENING_AND_NEXT;
    }

    @Override
    public Optional<Content> part(Viewer viewer, ChildSummary summary) {
        ChildId child = summary.id();
        Optional<Assessment> latest = journeys.latest(child);
        boolean mayAsk = journeys.mayAsk(viewer, child, latest) instanceof MayAsk.Yes;
        if (latest.isEmpty() && !records.mayWrite(child, Tier.CIRCLE)) {
            return Optional.empty();
        }
        return Optional.of(new WherePart(
                child,
                latest.map(a -> Where.of(viewer, a, names.in(List.of(a)))),
                mayAsk ? Optional.of(Paths.ask(child)) : Optional.empty(),
                viewer.isFamily(),
                journeys.hasLaw()));
    }
}
