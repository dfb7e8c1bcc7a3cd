package org.throughline.synthesis.pages;

import static org.throughline.synthesis.reporting.ReportingWords.*;

import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.reporting.Reporting;
import org.throughline.synthesis.reporting.ReportingTable;

/** Reporting tables: read, filled, kept as files. */
@Controller
class ReportingPages {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_PLACE = 200;

    private final Reporting reporting;
    private final Doors doors;

    ReportingPages(Reporting reporting, Doors doors) {
        this.reporting = reporting;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/reporting")
    Reply all(Viewer viewer, @PathVariable String id) {
        return doors.open(
                viewer,
                id,
                s -> new ReportingPage(
                        s,
                        ReportingTable.all().stream()
                                .map(t -> new ReportingPage.OfOne(
                                        t,
                                        reporting.rows(viewer, s, t).stream()
                                                .filter(Reporting.Row::open)
                                                .count()))
                                .toList()));
    }

    @GetMapping("/synthesis/{id}/reporting/{table}")
    Reply table(Viewer viewer, @PathVariable String id, @PathVariable String table) {
        return with(viewer, id, table, (s, t) -> page(viewer, s, t));
    }

    private ReportingTablePage page(Viewer viewer, Synthesis s, ReportingTable table) {
        return new ReportingTablePage(s, s.codes(viewer), table, reporting.rows(viewer, s, table));
    }

    @GetMapping("/synthesis/{id}/reporting/{table}/csv")
    Reply csv(Viewer viewer, @PathVariable String id, @PathVariable String table) {
        return with(viewer, id, table, (s, t) -> page(viewer, s, t).csv().named(t.key() + ".csv"));
    }

    private Reply with(Viewer viewer, String id, String table, BiFunction<Synthesis, ReportingTable, Reply> page) {
        return doors.open(
                viewer,
                id,
                s -> ReportingTable.find(table).map(t -> page.apply(s, t)).orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/synthesis/{id}/reporting/{table}/{item:\\d{1,2}[a-f]?}")
    Reply item(Viewer viewer, @PathVariable String id, @PathVariable String table, @PathVariable String item) {
        return with(viewer, id, table, (s, t) -> item(viewer, s, t, item, Typed.NOTHING, Slips.none()));
    }

    private Reply item(Viewer viewer, Synthesis s, ReportingTable table, String item, Typed typed, Slips slips) {
        Optional<Reporting.Row> row = s.codes(viewer)
                ? reporting.rows(viewer, s, table).stream()
                        .filter(r -> r.item().n().equals(item))
                        .findFirst()
                : Optional.empty();
        return row.<Reply>map(r -> new ReportingItemPage(s, table, r, typed, slips))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/synthesis/{id}/reporting/{table}/{item:\\d{1,2}[a-f]?}")
    Reply say(
            Viewer viewer, Form form, @PathVariable String id, @PathVariable String table, @PathVariable String item) {
        return with(viewer, id, table, (s, t) -> {
            String words = form.some("words").orElse("");
            String place = form.some("place").orElse("");
            if (words.length() > LONGEST) {
                form.wrong("words", SAY_TOO_LONG.say());
            }
            if (place.length() > LONGEST_PLACE) {
                form.wrong("place", SAY_TOO_LONG.say());
            }
            if (!s.codes(viewer) || t.item(item).isEmpty()) {
                return new Reply.NotThere();
            }
            return form.ok()
                    ? doors.once(viewer, form, () -> {
                        reporting.say(viewer, s.id(), t, item, words, place);
                        return Paths.of(s.id()) + "/reporting/" + t.key() + "#item-" + item;
                    })
                    : item(viewer, s, t, item, form.typed(), form.slips());
        });
    }
}
