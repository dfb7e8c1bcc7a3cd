package org.throughline.partnership.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Action;
import org.throughline.partnership.Design;
import org.throughline.partnership.Improvements;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.partnership.groups.Groups;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.Products;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** Who answers for what, gathered by seat from what everybody may read, so that "who is responsible for this" is one look (requirement 69). */
@Service
public class WhoAnswers {
    private final Partnerships partnerships;
    private final Improvements improvements;
    private final Products products;
    private final Groups groups;

    WhoAnswers(Partnerships partnerships, Improvements improvements, Products products, Groups groups) {
        this.partnerships = partnerships;
        this.improvements = improvements;
        this.products = products;
        this.groups = groups;
    }

    /** A partnership's seats of a day, each with what it answers for. */
    public record Seats(Design design, List<AnswersFor> seats) {}

    /** Nothing if there is no such partnership. Seats that are over stand here only as long as something is theirs. */
    public Optional<Seats> on(UUID partnership, LocalDate day) {
        Viewer everybody = Viewer.service(Purpose.PUBLIC, day);
        return partnerships.design(everybody, partnership).map(d -> {
            Owned owned = new Owned(
                    d,
                    improvements.of(everybody, partnership).actions(),
                    products.of(everybody, partnership),
                    groups.of(everybody, partnership));
            return new Seats(
                    d,
                    d.places().stream()
                            .map(p -> new AnswersFor(p, owned.by(p).toList()))
                            .filter(a -> a.place().heldOn(day) || !a.things().isEmpty())
                            .toList());
        });
    }

    /** All that somebody can own. */
    private record Owned(Design design, List<Action> actions, List<Product> products, List<Whole> groups) {

        Stream<AnswersFor.Thing> by(Place p) {
            UUID seat = p.id();
            return Stream.of(
                            design.goals().stream()
                                    .filter(g -> design.measuresOf(g).stream()
                                            .anyMatch(m -> m.owner().equals(seat)))
                                    .map(g -> new AnswersFor.Thing(AnswersFor.Kind.GOAL, g.id(), g.words())),
                            design.measures().stream()
                                    .filter(m -> m.owner().equals(seat))
                                    .map(m -> new AnswersFor.Thing(AnswersFor.Kind.MEASURE, m.id(), m.name())),
                            actions.stream()
                                    .filter(a -> a.owner().equals(seat)
                                            && !a.stillToCome().isEmpty())
                                    .map(a -> new AnswersFor.Thing(AnswersFor.Kind.ACTION, a.id(), a.words())),
                            products.stream()
                                    .filter(x -> x.current().isPresent()
                                            && x.owners().contains(seat))
                                    .map(x -> new AnswersFor.Thing(AnswersFor.Kind.PRODUCT, x.id(), x.title())),
                            groups.stream()
                                    .map(w -> w.group())
                                    .filter(g -> !g.isOver() && g.place().equals(seat))
                                    .map(g -> new AnswersFor.Thing(AnswersFor.Kind.GROUP, g.id(), g.name())))
                    .flatMap(s -> s);
        }
    }
}
