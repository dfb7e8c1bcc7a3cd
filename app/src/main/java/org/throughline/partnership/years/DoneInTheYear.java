package org.throughline.partnership.years;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Goal;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Heard;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.years.YearTable.Kind;
import org.throughline.partnership.years.YearTable.Writing;
import org.throughline.partnership.years.YearTable.Written;

/** The tables of what was chosen, done, decided and made, and what came of it. */
final class DoneInTheYear {
    private final YearOfWork year;

    DoneInTheYear(YearOfWork year) {
        this.year = year;
    }

    List<YearTable> tables() {
        return List.of(
                priorities(),
                evidence(),
                actions(),
                checks(),
                measures(),
                measured(),
                decisions(),
                groups(),
                products());
    }

    private static Written written(String words) {
        return new Written(words);
    }

    private YearTable priorities() {
        Writing rows = new Writing(Kind.PRIORITIES);
        numbered(
                year.priorities(),
                (n, p) -> rows.row(
                        n,
                        p.priority().ingredient().plainWords(),
                        written(p.priority().words()),
                        written(p.priority().why())));
        return rows.done();
    }

    private YearTable evidence() {
        Writing rows = new Writing(Kind.EVIDENCE);
        numbered(
                year.priorities(),
                (n, p) -> p.choices()
                        .forEach(c -> rows.row(
                                n,
                                written(c.recommendation().title()),
                                c.decided().told(),
                                written(c.reason()))));
        return rows.done();
    }

    private YearTable actions() {
        Writing rows = new Writing(Kind.ACTIONS);
        numbered(
                year.priorities(),
                (n, p) -> p.actions().forEach(done -> {
                    var a = done.action();
                    var owner = year.design().place(a.owner());
                    rows.row(
                            n,
                            number(done),
                            written(a.words()),
                            owner.map(Place::title).map(Written::new),
                            owner.map(Place::side).map(Side::words),
                            a.begunOn(),
                            year.design()
                                    .measure(a.measure())
                                    .map(Measure::name)
                                    .map(Written::new),
                            a.withoutEvidence().map(Written::new));
                }));
        return rows.done();
    }

    private YearTable checks() {
        Writing rows = new Writing(Kind.CHECKS);
        year.actions()
                .forEach(done -> done.checks()
                        .forEach(l -> rows.row(
                                number(done),
                                l.months(),
                                l.heldOn(),
                                l.amount(),
                                written(l.found()),
                                written(l.harm()),
                                l.next().words(),
                                l.funded().words(),
                                l.peopled().words(),
                                l.habit().words())));
        return rows.done();
    }

    private int number(YearOfWork.Done done) {
        return year.actions().indexOf(done) + 1;
    }

    private YearTable measures() {
        Writing rows = new Writing(Kind.MEASURES);
        numbered(
                year.design().measures(),
                (n, m) -> rows.row(
                        n,
                        written(m.name()),
                        written(m.definition()),
                        written(m.unit()),
                        year.design().goals().stream()
                                .filter(g -> g.id().equals(m.goal()))
                                .findFirst()
                                .flatMap(Goal::serves)
                                .map(Written::new),
                        m.baseline(),
                        m.baselineOn(),
                        m.target()));
        return rows.done();
    }

    private YearTable measured() {
        Writing rows = new Writing(Kind.MEASURED);
        numbered(
                year.design().measures(),
                (n, m) -> m.measured().stream()
                        .filter(a -> year.span().holds(a.on()))
                        .forEach(a -> rows.row(n, a.on(), a.amount())));
        return rows.done();
    }

    private YearTable decisions() {
        Writing rows = new Writing(Kind.DECISIONS);
        year.decisions().forEach(d -> {
            Decision.Taken taken = d.taken().orElseThrow();
            rows.row(
                    written(d.question()),
                    d.askedOn(),
                    taken.on(),
                    d.options().size(),
                    d.chosen().map(Decision.Option::words).map(Written::new),
                    written(taken.reasons()),
                    written(taken.expected()),
                    sides(d.views().stream().map(Decision.View::place).toList()),
                    sides(taken.changedBy()),
                    d.lookedBack().map(Decision.Looked::on),
                    d.lookedBack().map(l -> l.asExpected().words()),
                    d.lookedBack().map(Decision.Looked::found).map(Written::new));
        });
        return rows.done();
    }

    private YearTable groups() {
        Writing rows = new Writing(Kind.GROUPS);
        year.groups().forEach(w -> {
            Group g = w.group();
            Group.Charter charter = g.charter().orElseThrow();
            rows.row(
                    written(charter.question()),
                    written(charter.product()),
                    said(w.heard().stream().map(Heard::side)),
                    g.withoutFamilies().map(Group.WithoutFamilies::why).map(Written::new),
                    charter.launchedOn(),
                    g.ended().map(Group.Ended::on),
                    g.ended().map(e -> e.how().words()));
        });
        return rows.done();
    }

    private YearTable products() {
        Writing rows = new Writing(Kind.PRODUCTS);
        year.products()
                .forEach(p -> rows.row(
                        p.kind().words(),
                        written(p.title()),
                        p.current().orElseThrow().published().orElseThrow().on(),
                        p.taken(Choice.Decided.ADOPT),
                        p.taken(Choice.Decided.ADAPT),
                        p.taken(Choice.Decided.DECLINE)));
        return rows.done();
    }

    /** The sides behind these seats, each once. */
    private String sides(Collection<UUID> places) {
        return said(
                places.stream().flatMap(id -> year.design().place(id).stream()).map(Place::side));
    }

    private static String said(Stream<Side> sides) {
        return sides.distinct().sorted().map(Side::words).collect(Collectors.joining("; "));
    }

    private static <T> void numbered(List<T> all, Numbered<T> does) {
        IntStream.range(0, all.size()).forEach(i -> does.of(i + 1, all.get(i)));
    }

    /** Does something with each by its number, beginning at 1. */
    private interface Numbered<T> {
        void of(int number, T one);
    }
}
