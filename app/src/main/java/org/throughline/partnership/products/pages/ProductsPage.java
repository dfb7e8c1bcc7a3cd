package org.throughline.partnership.products.pages;

import static org.throughline.partnership.products.ProductWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.govuk.Field;
import org.throughline.govuk.Select;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Design;
import org.throughline.partnership.GroupWords;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.RuleBook;
import org.throughline.words.WordKey;

/** Every product of a partnership in one list, narrowed by kind, seat, and what is the matter with it. */
public record ProductsPage(
        Design design, List<Product> all, Narrowed narrowed, boolean mayBegin, RuleBook book, LocalDate today)
        implements Page {

    /** What the list is narrowed to; empty where not. */
    public record Narrowed(String kind, String owner, String which) {}

    /** Which of them. */
    enum Which {
        OVERDUE(FILTER_OVERDUE),
        LAW(FILTER_LAW),
        TAKEN(FILTER_TAKEN),
        UNTAKEN(FILTER_UNTAKEN);

        private final WordKey words;

        Which(WordKey words) {
            this.words = words;
        }
    }

    @Override
    public String title() {
        return PRODUCTS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    public String at() {
        return ProductPaths.all(design.partnership().id());
    }

    public String begin() {
        return Paths.of(design.partnership().id()) + "/begin-product";
    }

    public String href(Product p) {
        return ProductPaths.of(p);
    }

    public List<Product> shown() {
        return all.stream().filter(this::isShown).toList();
    }

    private boolean isShown(Product p) {
        boolean kind = narrowed.kind().isEmpty() || p.kind().name().equals(narrowed.kind());
        boolean owner = narrowed.owner().isEmpty()
                || p.owners().stream().anyMatch(o -> o.toString().equals(narrowed.owner()));
        boolean which = Stream.of(Which.values())
                .filter(w -> w.name().equals(narrowed.which()))
                .allMatch(w -> switch (w) {
                    case OVERDUE -> p.lookDueOn(today);
                    case LAW -> !p.lawsChanged(book).isEmpty();
                    case TAKEN -> takenUp(p) > 0;
                    case UNTAKEN -> p.current().isPresent() && takenUp(p) == 0;
                });
        return kind && owner && which;
    }

    private static int takenUp(Product p) {
        return p.taken(Choice.Decided.ADOPT) + p.taken(Choice.Decided.ADAPT);
    }

    public String count() {
        return PRODUCTS_COUNT.say(shown().size());
    }

    public List<Select> filters() {
        return List.of(
                select(
                        "kind",
                        FILTER_KIND,
                        FILTER_ALL,
                        narrowed.kind(),
                        Stream.of(Product.Kind.values()).map(k -> Select.Choice.of(k.name(), k.words()))),
                select(
                        "owner",
                        FILTER_OWNER,
                        FILTER_ANY_OWNER,
                        narrowed.owner(),
                        design.places().stream()
                                .filter(p ->
                                        all.stream().anyMatch(x -> x.owners().contains(p.id())))
                                .map(p -> Select.Choice.of(p.id().toString(), p.title()))),
                select(
                        "which",
                        FILTER_WHICH,
                        FILTER_EVERY,
                        narrowed.which(),
                        Stream.of(Which.values()).map(w -> Select.Choice.of(w.name(), w.words.say()))));
    }

    private static Select select(String name, WordKey asks, WordKey any, String chosen, Stream<Select.Choice> choices) {
        return Select.of(
                        Field.of(name, asks.say()),
                        Stream.concat(Stream.of(Select.Choice.of("", any.say())), choices)
                                .toList())
                .chosen(chosen);
    }

    public String version(Product p) {
        return p.current()
                .map(v -> LINE_VERSION.say(
                        v.number(),
                        Dates.day(v.published().orElseThrow().on()),
                        v.published().orElseThrow().licence()))
                .orElseGet(LINE_MAKING::say);
    }

    public String owners(Product p) {
        return LINE_OWNERS.say(
                p.owners().stream().map(o -> Seats.title(design, o)).collect(Collectors.joining("; ")));
    }

    public Optional<String> use(Product p) {
        return p.current()
                .map(v -> GroupWords.ADOPTIONS_COUNT.say(
                        p.taken(Choice.Decided.ADOPT),
                        p.taken(Choice.Decided.ADAPT),
                        p.taken(Choice.Decided.DECLINE),
                        (int) design.places().stream()
                                .filter(s -> s.filledOn(today) && v.by(s.id()).isEmpty())
                                .count()));
    }

    public Optional<String> next(Product p) {
        return p.current().flatMap(v -> v.nextLook()).map(on -> LINE_NEXT.say(Dates.day(on)));
    }

    public boolean lawChanged(Product p) {
        return !p.lawsChanged(book).isEmpty();
    }
}
