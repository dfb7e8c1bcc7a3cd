package org.throughline.partnership.desk.pages;

import static org.throughline.partnership.DeskWords.*;

import gg.jte.Content;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.throughline.govuk.Html;
import org.throughline.govuk.Link;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.desk.Contributed;
import org.throughline.partnership.desk.HoursSaid;
import org.throughline.partnership.desk.MoneyIn;
import org.throughline.partnership.desk.Quarter;
import org.throughline.partnership.desk.Released;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;

/** One quarter's hours by seat beside what was promised and the money that came in; and two years in one table. */
public record HoursPage(Design design, Released released, Quarter quarter, Quarter now, boolean maySay, boolean mayWork)
        implements Page {

    @Override
    public String title() {
        return HOURS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(id()));
    }

    private UUID id() {
        return design.partnership().id();
    }

    public String sayHours() {
        return Paths.of(id()) + "/say-hours";
    }

    public String moneyIn() {
        return Paths.of(id()) + "/money-in";
    }

    private String of(Quarter q) {
        return DeskPaths.hours(id()) + "?quarter=" + q.typed();
    }

    /** Where another quarter is, and its words. */
    public record Other(String href, String words) {}

    public Optional<Other> earlier() {
        Quarter before = quarter.plus(-1);
        return before.compareTo(now.plus(1 - Contributed.QUARTERS)) < 0
                ? Optional.empty()
                : Optional.of(new Other(of(before), EARLIER.say(before.words())));
    }

    public Optional<Other> later() {
        Quarter after = quarter.plus(1);
        return after.compareTo(now.plus(1)) > 0
                ? Optional.empty()
                : Optional.of(new Other(of(after), LATER.say(after.words())));
    }

    /** Seats that somebody could hold in this quarter. */
    private List<Place> places() {
        return design.places().stream()
                .filter(p -> !p.from().isAfter(quarter.last()) && !p.until().isBefore(quarter.first()))
                .toList();
    }

    public Table table() {
        Table table = Table.of(
                HOURS_CAPTION.say(quarter.words()),
                Table.Column.of(HOURS_SEAT.say()),
                Table.Column.numeric(HOURS_PROMISED.say()),
                Table.Column.numeric(HOURS_GIVEN.say()));
        for (Place p : places()) {
            table = table.row(
                    Seats.marked(design, p.id()),
                    Html.text(said(p, HoursSaid.Kind.PROMISED)),
                    Html.text(said(p, HoursSaid.Kind.GIVEN)));
        }
        return table;
    }

    private String said(Place p, HoursSaid.Kind kind) {
        return released.of(p.id(), quarter, kind)
                .map(h -> hours(h.hours()) + (h.conveyed() ? " *" : ""))
                .orElseGet(NOT_SAID::say);
    }

    /** Some figure was written down by whoever facilitates, and bears a star. */
    public boolean someWrittenDown() {
        return released.hours().stream().anyMatch(h -> h.quarter().equals(quarter) && h.conveyed());
    }

    public String saidBy() {
        long said = places().stream()
                .filter(p -> released.of(p.id(), quarter, HoursSaid.Kind.GIVEN).isPresent())
                .count();
        return HOURS_SAID_BY.say(said, places().size());
    }

    public List<String> money() {
        return released.moneyOf(quarter).stream().map(HoursPage::line).toList();
    }

    private static String line(MoneyIn m) {
        return MONEY_LINE.say(pounds(m.pence()), m.fromWhom(), m.forWhat());
    }

    public String ratio() {
        return released.hoursForAThousandPounds(quarter)
                .map(h -> MONEY_OF_HOURS.say(h.toPlainString()))
                .orElseGet(MONEY_OF_HOURS_NOT::say);
    }

    public Table quarters() {
        Table table = Table.of(
                QUARTERS_CAPTION.say(),
                Table.Column.of(QUARTERS_QUARTER.say()),
                Table.Column.numeric(QUARTERS_MONEY.say()),
                Table.Column.numeric(QUARTERS_HOURS.say()),
                Table.Column.numeric(QUARTERS_RATIO.say()));
        for (Quarter q : now.andBefore(Contributed.QUARTERS)) {
            Content link = Link.to(of(q), q.shortWords());
            table = table.row(
                    link,
                    Html.text(released.pence(q).map(HoursPage::pounds).orElseGet(NOT_SAID::say)),
                    Html.text(released.given(q).map(HoursPage::hours).orElseGet(NOT_SAID::say)),
                    Html.text(released.hoursForAThousandPounds(q)
                            .map(BigDecimal::toPlainString)
                            .orElse("–")));
        }
        return table;
    }

    private static String hours(BigDecimal hours) {
        return NumberFormat.getInstance(Locale.UK).format(hours.stripTrailingZeros());
    }

    private static String pounds(long pence) {
        NumberFormat pounds = NumberFormat.getCurrencyInstance(Locale.UK);
        pounds.setMinimumFractionDigits(pence % 100 == 0 ? 0 : 2);
        pounds.setMaximumFractionDigits(2);
        return pounds.format(BigDecimal.valueOf(pence, 2));
    }
}
