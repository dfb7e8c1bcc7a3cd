package org.throughline.child.pages;

import static org.throughline.child.ChildWords.GRID_ALL;
import static org.throughline.child.ChildWords.GRID_CAPTION;
import static org.throughline.child.ChildWords.GRID_SWITCH;
import static org.throughline.child.ChildWords.MORE_WORDS;

import gg.jte.Content;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Contribution;
import org.throughline.child.Perspective;
import org.throughline.child.WhatIsKnown;
import org.throughline.govuk.Details;
import org.throughline.govuk.Html;
import org.throughline.govuk.grammar.PerspectiveGrid;
import org.throughline.govuk.grammar.PerspectiveMark;

/** The perspectives side by side: one row for each area of life, one column for each perspective that there is. */
record SideBySide(WhatIsKnown known, Cast cast, Said said, EmptyCells empty) {

    PerspectiveGrid grid() {
        List<Perspective> columns = columns();
        return new PerspectiveGrid(
                GRID_CAPTION.say(cast.child().name()),
                columns.stream().map(this::head).toList(),
                Arrays.stream(AreaOfLife.values())
                        .map(about -> new PerspectiveGrid.Row(
                                about.words().say(),
                                columns.stream()
                                        .map(perspective -> cell(perspective, about))
                                        .toList()))
                        .toList(),
                GRID_ALL.say(),
                GRID_SWITCH.say());
    }

    /**
     * The child and the family always; school, health and care where somebody from there is in the circle; any other
     * that has told something.
     */
    List<Perspective> columns() {
        return Arrays.stream(Perspective.values()).filter(this::applies).toList();
    }

    private boolean applies(Perspective perspective) {
        boolean inCircle = switch (perspective) {
            case CHILD, FAMILY -> true;
            case SCHOOL, HEALTH, CARE -> !cast.of(perspective).isEmpty();
            case COUNCIL, OTHERS -> false;
        };
        return inCircle
                || known.contributions().stream().anyMatch(c -> c.from().perspective() == perspective)
                || known.askings().stream().anyMatch(a -> a.of() == perspective)
                || empty.own().equals(Optional.of(perspective));
    }

    private PerspectiveMark head(Perspective perspective) {
        return PerspectiveMark.named(
                Marks.shape(perspective),
                perspective == Perspective.CHILD
                        ? cast.child().name()
                        : perspective.heading().say());
    }

    private Content cell(Perspective perspective, AreaOfLife about) {
        List<Contribution> here = newestFirst(
                known.standing().stream().filter(c -> c.from().perspective() == perspective && c.about() == about));
        if (here.isEmpty()) {
            return empty.of(perspective, about, known.asked(perspective, about));
        }
        Content newest = words(here.getFirst());
        List<Content> more = here.stream().skip(1).map(this::words).toList();
        return more.isEmpty()
                ? newest
                : Html.join("\n", List.of(newest, Details.of(MORE_WORDS.say(more.size()), Html.join("\n", more))));
    }

    private Content words(Contribution c) {
        return said.inCell(c, known.earlierThan(c));
    }

    /** The child's own words, the newest: what the page begins with. */
    Optional<Contribution> childsOwn() {
        return newestFirst(known.standing().stream()
                        .filter(c -> c.from().perspective() == Perspective.CHILD
                                && c.words().isPresent()))
                .stream()
                .findFirst();
    }

    private static List<Contribution> newestFirst(Stream<Contribution> some) {
        return some.sorted(Comparator.comparing((Contribution c) -> c.times().recordedAt())
                        .reversed())
                .toList();
    }
}
