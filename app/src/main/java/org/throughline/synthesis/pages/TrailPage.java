package org.throughline.synthesis.pages;

import static org.throughline.synthesis.TrailWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Select;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Deed;
import org.throughline.synthesis.Deeds;
import org.throughline.synthesis.Synthesis;

/** Who did what and when, with a filter. */
public record TrailPage(
        Synthesis synthesis, Deeds.Asked asked, List<Deed> deeds, int howMany, int number, Map<SeatId, String> names)
        implements Page {

    @Override
    public String title() {
        return TRAIL_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/trail";
    }

    private String filter() {
        return "who=" + who() + "&what=" + what();
    }

    public String csv() {
        return at() + "/csv?" + filter();
    }

    public String who() {
        return asked.by().map(SeatId::toString).orElse("");
    }

    public String what() {
        return asked.part().map(Deed.Part::name).orElse("");
    }

    public List<Select.Choice> people() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", TRAIL_WHO_ALL.say())),
                        names.entrySet().stream()
                                .map(e -> Select.Choice.of(e.getKey().toString(), e.getValue())))
                .toList();
    }

    public List<Select.Choice> parts() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", TRAIL_PART_ALL.say())),
                        Stream.of(Deed.Part.values()).map(p -> Select.Choice.of(p.name(), p.words())))
                .toList();
    }

    static String by(Deed deed, Map<SeatId, String> names) {
        return deed.by().map(seat -> names.getOrDefault(seat, "")).orElseGet(TRAIL_PROGRAM::say);
    }

    public Table table() {
        Table table = Table.of(
                TRAIL_CAPTION.say(),
                Table.Column.of(TRAIL_WHAT.say()),
                Table.Column.of(TRAIL_BY.say()),
                Table.Column.of(TRAIL_WHEN.say()));
        for (Deed deed : deeds) {
            table = table.row(deed.words(), Signing.shortly(by(deed, names)), Dates.moment(deed.at()));
        }
        return new Table(table.caption(), table.head(), table.rows(), false, true);
    }

    public boolean inPages() {
        return howMany > Deeds.A_PAGE;
    }

    public Pagination pages() {
        Pagination.@Nullable Arrow before = number == 1 ? null : Pagination.Arrow.to(page(number - 1));
        Pagination.@Nullable Arrow after =
                number * Deeds.A_PAGE >= howMany ? null : Pagination.Arrow.to(page(number + 1));
        return new Pagination(before, List.of(), after, TRAIL_PAGES.say());
    }

    private String page(int to) {
        return at() + "?" + filter() + "&page=" + to;
    }
}
