package org.throughline.partnership.readiness.pages;

import static org.throughline.partnership.readiness.ReadinessWords.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.Side;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.readiness.Done;
import org.throughline.partnership.readiness.Readiness;
import org.throughline.partnership.readiness.ReadyBySide;
import org.throughline.partnership.readiness.Step;

/**
 * What to know before a first meeting, for everybody to read; counts for those at the table.
 *
 * @param done   what was said by the seats that this viewer may read
 * @param speaks the seats for which this viewer can say something
 */
public record ReadinessPage(
        Design design,
        List<Step> steps,
        List<Done> done,
        List<Readiness.SpokenFor> speaks,
        Optional<ReadyBySide> counts,
        boolean facilitates,
        boolean mayWork,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return READINESS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(id()));
    }

    private UUID id() {
        return design.partnership().id();
    }

    public List<Step> everywhere() {
        return steps.stream().filter(s -> !s.isOwn()).toList();
    }

    public List<Step> forEverySide() {
        return steps.stream().filter(s -> s.isOwn() && s.side().isEmpty()).toList();
    }

    /** The sides for which there is a step that others do not have. */
    public List<Side> sidesWithTheirOwn() {
        return Arrays.stream(Side.values()).filter(side -> !of(side).isEmpty()).toList();
    }

    public List<Step> of(Side side) {
        return steps.stream()
                .filter(s -> s.side().filter(x -> x == side).isPresent())
                .toList();
    }

    public String about() {
        int most = Arrays.stream(Side.values())
                .mapToInt(side -> steps.stream()
                        .filter(s -> s.isFor(side) && s.beforeFirst())
                        .mapToInt(Step::minutes)
                        .sum())
                .max()
                .orElse(0);
        return READINESS_MINUTES.say(most);
    }

    public String line(Step s) {
        return (s.beforeFirst() ? STEP_LINE_BEFORE : STEP_LINE_AFTER).say(s.minutes());
    }

    public Optional<String> at(Step s) {
        return s.within().map(within -> Paths.of(id()) + within);
    }

    public String drop(Step s) {
        return ReadinessPaths.act(id(), "drop-induction-step") + "/" + s.key();
    }

    public String add() {
        return ReadinessPaths.act(id(), "add-induction-step");
    }

    public String pay() {
        return ReadinessPaths.pay(id());
    }

    /** A seat and where it stands. */
    public record Standing(String title, String words, Optional<String> href, boolean conveyed) {}

    /** The seats of whoever looks. */
    public List<Standing> yours() {
        return speaks.stream()
                .filter(s -> !s.conveyed())
                .flatMap(s -> design.place(s.place()).stream())
                .map(this::standing)
                .toList();
    }

    /** All filled seats, for whoever facilitates. */
    public List<Standing> everySeat() {
        return facilitates
                ? design.places().stream()
                        .filter(p -> p.filledOn(today))
                        .map(this::standing)
                        .toList()
                : List.of();
    }

    private Standing standing(Place p) {
        Optional<Readiness.SpokenFor> speaking =
                speaks.stream().filter(s -> s.place().equals(p.id())).findFirst();
        return new Standing(
                p.title(),
                standing(steps, done, p),
                speaking.map(s -> ReadinessPaths.seat(id(), p.id())),
                speaking.map(Readiness.SpokenFor::conveyed).orElse(false));
    }

    static String standing(List<Step> steps, List<Done> done, Place p) {
        List<Step> needed = Readiness.stillNeeded(steps, done, p.id(), p.side());
        long all =
                steps.stream().filter(s -> s.isFor(p.side()) && s.beforeFirst()).count();
        return needed.isEmpty() ? STANDING_READY.say() : STANDING_LEFT.say(all - needed.size(), all);
    }

    public Table table() {
        ReadyBySide c = counts.orElseThrow();
        Table table = Table.of(
                COUNTS_CAPTION.say(Dates.day(c.asOn())),
                Table.Column.of(COUNTS_SIDE.say()),
                Table.Column.numeric(COUNTS_SEATS.say()),
                Table.Column.numeric(COUNTS_READY.say()));
        for (ReadyBySide.Group g : c.groups()) {
            table = table.row(words(g.sides()), Integer.toString(g.seats()), Integer.toString(g.ready()));
        }
        return table;
    }

    public boolean someShown() {
        return counts.filter(c -> !c.groups().isEmpty()).isPresent();
    }

    public Optional<String> hidden() {
        return counts.filter(c -> !c.hidden().isEmpty())
                .map(c -> COUNTS_HIDDEN.say(words(c.hidden()), ReadyBySide.FEWEST));
    }

    private static String words(Set<Side> sides) {
        return sides.stream().map(Side::words).collect(Collectors.joining(", "));
    }
}
