package org.throughline.partnership.products.pages;

import static org.throughline.partnership.products.ProductWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.govuk.Html;
import org.throughline.govuk.SummaryList;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Design;
import org.throughline.partnership.GroupWords;
import org.throughline.partnership.Place;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.products.DataColumn;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.products.RuleBook;
import org.throughline.partnership.products.Version;

/**
 * One product as everybody may read it: what it is, its newest or an older version, who uses it and how often, what came of it.
 *
 * @param shown the published version that is shown, if there is one
 * @param group of a protocol: whoever wrote it
 * @param works whoever reads answers for it, or leads or facilitates
 */
public record ProductPage(
        Design design,
        Product product,
        Optional<Version> shown,
        Optional<MakingOf> making,
        Optional<MadeByGroup> group,
        boolean works,
        boolean maySpeak,
        boolean mayDecide,
        RuleBook book,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return product.title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(ProductPaths.all(product.partnership()));
    }

    public String act(String what) {
        return ProductPaths.act(product, what);
    }

    public String href(Version v) {
        return ProductPaths.version(product, v);
    }

    public boolean isProtocol() {
        return product.kind() == Product.Kind.PROTOCOL;
    }

    public boolean isData() {
        return product.kind() == Product.Kind.DATA_SET;
    }

    public String version() {
        return product.kind().words() + shown.map(v -> ". " + versionOf(v)).orElseGet(() -> ". " + LINE_MAKING.say());
    }

    private static String versionOf(Version v) {
        Version.Published said = v.published().orElseThrow();
        return LINE_VERSION.say(v.number(), Dates.day(said.on()), said.licence());
    }

    /** Said where an older version than the newest is shown. */
    public Optional<String> isOld() {
        return shown.filter(v -> !v.equals(product.current().orElse(v)))
                .map(v -> VERSION_OLD.say(
                        v.number(), product.current().orElseThrow().number()));
    }

    public SummaryList facts() {
        SummaryList facts = SummaryList.of()
                .row(ROW_ABOUT.say(), Html.paragraphs(product.about()))
                .row(ROW_OWNERS.say(), owners());
        if (shown.isPresent()) {
            facts = facts.row(
                            ROW_CHANGED.say(),
                            Html.paragraphs(
                                    shown.get().published().orElseThrow().changed()))
                    .row(ROW_NEXT_LOOK.say(), Dates.day(shown.get().nextLook().orElseThrow()));
        }
        return facts;
    }

    private Content owners() {
        return Html.join(
                "; ",
                product.owners().stream().map(o -> Seats.marked(design, o)).toList());
    }

    public Optional<String> overdue() {
        return product.current()
                .filter(v -> v.lookDueOn(today))
                .flatMap(Version::nextLook)
                .map(on ->
                        LOOK_OVERDUE.say(Dates.day(on), (int) java.time.temporal.ChronoUnit.DAYS.between(on, today)));
    }

    public String writer(Product.Writer w) {
        return w.called()
                .map(name -> name + " (" + w.side().words() + ")")
                .orElseGet(() -> w.side().words());
    }

    /** A rule as it is named on this page, and whether it changed since the product was read against it. */
    public record LawLine(String id, String name, String citation, String address, LocalDate readOn, boolean changed) {}

    public List<LawLine> laws() {
        List<String> changed = product.lawsChanged(book);
        return product.laws().stream()
                .collect(Collectors.groupingBy(
                        Product.Law::ruleId, java.util.TreeMap::new, Collectors.reducing((_, last) -> last)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .map(l -> {
                    Optional<RuleBook.Rule> rule = book.rule(l.ruleId());
                    return new LawLine(
                            l.ruleId(),
                            rule.map(RuleBook.Rule::name).orElse(l.ruleId()),
                            rule.map(RuleBook.Rule::citation).orElse(""),
                            rule.map(RuleBook.Rule::address).orElse(""),
                            l.readOn(),
                            changed.contains(l.ruleId()));
                })
                .toList();
    }

    public String readOn(LawLine l) {
        return LAW_READ.say(Dates.day(l.readOn()));
    }

    public String rows(Version v) {
        Version.Table t = v.table().orElseThrow();
        return DATA_ROWS.say(Integer.toString(t.rows()), v.columns().size(), t.filename());
    }

    public SummaryList line(DataColumn c) {
        SummaryList line = SummaryList.of()
                .row(
                        COLUMN_HOLDS.say(),
                        c.unit().isEmpty() ? c.holds().words() : c.holds().words() + ": " + c.unit());
        if (!c.allowed().isBlank()) {
            line = line.row(COLUMN_ALLOWED.say(), Html.paragraphs(c.allowed()));
        }
        line = line.row(COLUMN_MISSING.say(), c.missing().isEmpty() ? NONE_MISSING.say() : c.missing())
                .row(COLUMN_SOURCE.say(), c.source());
        return c.people() ? line.row(COLUMN_PEOPLE.say(), PEOPLE_WITHHELD.say()) : line;
    }

    public Content seat(UUID place) {
        return Seats.marked(design, place);
    }

    /** Of the seats that are held today, how many took it up: acceptability as a share (requirement 83). */
    public String acceptance(Version v) {
        List<Place> held =
                design.places().stream().filter(p -> p.filledOn(today)).toList();
        int took = (int) held.stream()
                .flatMap(p -> v.by(p.id()).stream())
                .filter(a -> a.decided() != Choice.Decided.DECLINE)
                .count();
        int declined = (int) held.stream()
                .flatMap(p -> v.by(p.id()).stream())
                .filter(a -> a.decided() == Choice.Decided.DECLINE)
                .count();
        return ACCEPTANCE.say(took, held.size(), declined);
    }

    public Optional<String> unsaid(Version v) {
        String titles = design.places().stream()
                .filter(p -> p.filledOn(today) && v.by(p.id()).isEmpty())
                .map(Place::title)
                .collect(Collectors.joining("; "));
        return titles.isEmpty() ? Optional.empty() : Optional.of(USE_UNSAID.say(titles));
    }

    public String days(Product.Use u) {
        return USE_DAYS.say(Dates.day(u.from()), Dates.day(u.until()))
                + (u.conveyed() ? ", " + GroupWords.ADOPTION_CONVEYED.say() : "");
    }

    /** Published versions, the newest first. */
    public List<Version> published() {
        return product.versions().stream().filter(Version::isPublished).toList().reversed();
    }

    public String line(Version v) {
        return VERSION_LINE.say(
                v.number(), Dates.day(v.published().orElseThrow().on()));
    }

    public boolean mayLook() {
        return works && !isProtocol() && product.lookDueOn(today);
    }

    public boolean mayBeginNext() {
        return works && !isProtocol() && product.inTheMaking().isEmpty();
    }
}
