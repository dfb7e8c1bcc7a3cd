package org.throughline.partnership.years;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Observing;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Priority;
import org.throughline.partnership.Wave;
import org.throughline.partnership.Waves;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.products.Products;
import org.throughline.partnership.working.WorkingModels;
import org.throughline.people.Area;
import org.throughline.people.People;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Reads a year as the public reads it, whoever is signed in: what a stranger may not read cannot be given away. */
@Component
class Gathering {
    private final Partnerships partnerships;
    private final Waves waves;
    private final Observing observing;
    private final Improvements improvements;
    private final Decisions decisions;
    private final Groups groups;
    private final Products products;
    private final WorkingModels models;
    private final People people;

    Gathering(
            Partnerships partnerships,
            Waves waves,
            Observing observing,
            Improvements improvements,
            Decisions decisions,
            Groups groups,
            Products products,
            WorkingModels models,
            People people) {
        this.partnerships = partnerships;
        this.waves = waves;
        this.observing = observing;
        this.improvements = improvements;
        this.decisions = decisions;
        this.groups = groups;
        this.products = products;
        this.models = models;
        this.people = people;
    }

    Optional<YearOfWork> year(UUID partnership, Span span, LocalDate today) {
        Viewer everybody = Viewer.service(Purpose.PUBLIC, today);
        return partnerships.design(everybody, partnership).map(d -> year(everybody, d, span));
    }

    private YearOfWork year(Viewer everybody, Design d, Span span) {
        UUID id = d.partnership().id();
        List<Wave> closed = waves.of(everybody, id).stream()
                .filter(w -> w.familiesFrom().filter(span::holds).isPresent())
                .sorted(Comparator.comparing(w -> w.familiesFrom().orElseThrow()))
                .toList();
        List<YearOfWork.Round> read = closed.stream()
                .flatMap(w -> waves.result(everybody, w.id()).stream())
                .map(r -> new YearOfWork.Round(
                        r, observing.on(everybody, d, r.wave().familiesFrom().orElseThrow())))
                .toList();
        return new YearOfWork(
                d,
                d.partnership().area().flatMap(people::area).map(Area::name),
                models.of(everybody, id),
                span,
                read,
                closed.size() - read.size(),
                priorities(improvements.of(everybody, id), closed, span),
                decisions.of(everybody, id).stream()
                        .filter(x -> x.taken().filter(t -> span.holds(t.on())).isPresent())
                        .toList(),
                groups.of(everybody, id).stream()
                        .filter(w -> w.group()
                                .charter()
                                .filter(c -> !c.launchedOn().isAfter(span.until()))
                                .isPresent())
                        .filter(w -> w.group()
                                .ended()
                                .map(e -> !e.on().isBefore(span.from()))
                                .orElse(true))
                        .toList(),
                products.of(everybody, id).stream()
                        .filter(p -> p.current()
                                .flatMap(v -> v.published())
                                .filter(said -> span.holds(said.on()))
                                .isPresent())
                        .toList());
    }

    /** Those chosen from a wave of the year, and those on which something was begun or looked at in it. */
    private static List<YearOfWork.Taken> priorities(Improvements.Work work, List<Wave> closed, Span span) {
        return work.priorities().stream()
                .map(p -> new YearOfWork.Taken(p, work.choicesFor(p), done(work, p, span)))
                .filter(t -> !t.actions().isEmpty()
                        || closed.stream()
                                .anyMatch(w -> w.id().equals(t.priority().wave())))
                .toList();
    }

    private static List<YearOfWork.Done> done(Improvements.Work work, Priority priority, Span span) {
        return work.actionsFor(priority).stream()
                .map(a -> new YearOfWork.Done(
                        a,
                        a.lookBacks().stream()
                                .filter(l -> span.holds(l.heldOn()))
                                .toList()))
                .filter(done ->
                        span.holds(done.action().begunOn()) || !done.checks().isEmpty())
                .toList();
    }
}
