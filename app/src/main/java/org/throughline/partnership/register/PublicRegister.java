package org.throughline.partnership.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Action;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Observing;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.WorkingDays;
import org.throughline.partnership.concerns.Answered;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.concerns.Happened;
import org.throughline.partnership.difficulties.DifficultyLog;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Decisions;
import org.throughline.partnership.meetings.Meetings;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.partnership.together.MadeTogether;
import org.throughline.partnership.together.Thanking;
import org.throughline.partnership.working.WorkingModels;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * Reads the register. Everything is asked as the public asks it, whoever is signed in: what a stranger may not read cannot stand
 * here. The one exception are the counts of concerns, which are made by the service that counts days and hold five or more.
 */
@Service
public class PublicRegister {
    static final int MONTHS = 12;

    private final Partnerships partnerships;
    private final WorkingModels models;
    private final Groups groups;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Products products;
    private final MadeTogether made;
    private final Thanking thanking;
    private final Concerns concerns;
    private final DifficultyLog log;
    private final Improvements improvements;
    private final Observing observing;
    private final Declaring declaring;

    PublicRegister(
            Partnerships partnerships,
            WorkingModels models,
            Groups groups,
            Meetings meetings,
            Decisions decisions,
            Products products,
            MadeTogether made,
            Thanking thanking,
            Concerns concerns,
            DifficultyLog log,
            Improvements improvements,
            Observing observing,
            Declaring declaring) {
        this.partnerships = partnerships;
        this.models = models;
        this.groups = groups;
        this.meetings = meetings;
        this.decisions = decisions;
        this.products = products;
        this.made = made;
        this.thanking = thanking;
        this.concerns = concerns;
        this.log = log;
        this.improvements = improvements;
        this.observing = observing;
        this.declaring = declaring;
    }

    /** The register of a partnership on a day; nothing if there is no such partnership. */
    public Optional<Register> of(UUID partnership, LocalDate day) {
        Viewer everybody = Viewer.service(Purpose.PUBLIC, day);
        return partnerships.design(everybody, partnership).map(d -> read(everybody, d, day));
    }

    private Register read(Viewer everybody, Design d, LocalDate day) {
        UUID id = d.partnership().id();
        List<Decision> asked = decisions.of(everybody, id);
        List<Product> produced = products.of(everybody, id);
        List<Whole> worked = groups.of(everybody, id);
        List<Action> actions = improvements.of(everybody, id).actions();
        return new Register(
                d,
                day,
                models.of(everybody, id),
                worked,
                meetings.of(everybody, id),
                asked,
                produced,
                made.of(everybody, id),
                thanking.of(everybody, id),
                declaring.interests(everybody, id),
                new Difficulties(
                        raised(concerns.of(Viewer.service(Purpose.CHASING, day), id), day),
                        concerns.of(everybody, id).stream()
                                .filter(c -> c.overdueIsPublic(day))
                                .toList(),
                        stalled(d, actions, asked, produced, day),
                        unfinished(actions, worked)),
                log.of(everybody, id),
                declaring.effects(everybody, id),
                observing.on(everybody, d, day));
    }

    /** Counts over twelve months; none where fewer concerns were raised than figures are made of. */
    static Optional<Difficulties.Raised> raised(List<Concern> all, LocalDate day) {
        List<Concern> year = all.stream()
                .filter(c -> c.raisedOn().isAfter(day.minusMonths(MONTHS)))
                .toList();
        if (year.size() < Answered.FEWEST) {
            return Optional.empty();
        }
        int[] open = new int[3];
        year.stream().filter(c -> c.answeredOn().isEmpty()).forEach(c -> {
            int days = WorkingDays.between(c.raisedOn(), day);
            open[days <= 10 ? 0 : days <= 20 ? 1 : 2]++;
        });
        return Optional.of(new Difficulties.Raised(
                year.size(),
                (int) year.stream().filter(c -> c.answeredOn().isPresent()).count(),
                (int) year.stream()
                        .filter(c -> c.step(Happened.Kind.ACTED).isPresent())
                        .count(),
                open[0],
                open[1],
                open[2]));
    }

    /** What ended and was not looked back on: stopped actions, and groups without a text (requirement 71). */
    private static List<Difficulties.Unfinished> unfinished(List<Action> actions, List<Whole> groups) {
        return Stream.concat(
                        actions.stream()
                                .filter(a -> a.stopped() && !a.finished())
                                .map(a -> new Difficulties.Unfinished(
                                        Difficulties.Kind.ACTION,
                                        a.id(),
                                        a.words(),
                                        Optional.of(a.owner()),
                                        a.stoppedOn().orElseThrow(),
                                        a.stillToCome().getFirst().on())),
                        groups.stream()
                                .flatMap(w -> w.unfinishedUntil().stream()
                                        .map(due -> new Difficulties.Unfinished(
                                                Difficulties.Kind.GROUP,
                                                w.group().id(),
                                                w.group().name(),
                                                Optional.empty(),
                                                w.group().ended().orElseThrow().on(),
                                                due))))
                .sorted(Comparator.comparing(Difficulties.Unfinished::endedOn))
                .toList();
    }

    private static List<Difficulties.Stalled> stalled(
            Design d, List<Action> actions, List<Decision> asked, List<Product> made, LocalDate day) {
        List<Difficulties.Stalled> all = new ArrayList<>();
        actions.stream()
                .filter(a -> !a.stopped())
                .forEach(a -> a.overdueOn(day)
                        .ifPresent(due -> all.add(new Difficulties.Stalled(
                                Difficulties.Kind.ACTION, a.id(), a.words(), Optional.of(a.owner()), due.on()))));
        asked.stream()
                .filter(x -> x.lookBackDueOn(day))
                .forEach(x -> all.add(new Difficulties.Stalled(
                        Difficulties.Kind.DECISION,
                        x.id(),
                        x.question(),
                        Optional.empty(),
                        x.taken().orElseThrow().lookBackOn())));
        d.measures().stream()
                .filter(m -> m.overdueOn(day))
                .forEach(m -> all.add(new Difficulties.Stalled(
                        Difficulties.Kind.MEASURE, m.id(), m.name(), Optional.of(m.owner()), m.reviewOn())));
        made.stream()
                .filter(p -> p.lookDueOn(day))
                .forEach(p -> all.add(new Difficulties.Stalled(
                        Difficulties.Kind.PRODUCT,
                        p.id(),
                        p.title(),
                        p.owners().stream().findFirst(),
                        p.current().orElseThrow().nextLook().orElseThrow())));
        all.sort(Comparator.comparing(Difficulties.Stalled::due));
        return all;
    }
}
