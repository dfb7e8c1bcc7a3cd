package org.throughline.synthesis.pages;

import static org.throughline.synthesis.OtherWords.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.OtherWays;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.Synthesis;

/** Where somebody looked beside databases, and what was found there. */
@Controller
class OtherPages {
    private final OtherWays others;
    private final Doors doors;

    OtherPages(OtherWays others, Doors doors) {
        this.others = others;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/other")
    Reply others(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private OtherPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        return new OtherPage(s, s.leads(viewer), others.places(viewer, s.id()), typed, slips);
    }

    @PostMapping("/synthesis/{id}/other")
    Reply look(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<SearchRun.Method> method = form.one("method", SearchRun.Method.class, MISSING_METHOD);
            String where = form.text("where", MISSING_PLACE_NAME);
            String what = form.text("what", MISSING_HOW);
            Optional<LocalDate> on = form.date("on", MISSING_PLACE_DAY);
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> others.look(viewer, s.id(), method.orElseThrow(), where, what, on.orElseThrow(), ""),
                    "where",
                    Paths.of(s.id()) + "/other",
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    @PostMapping("/synthesis/{id}/other/record")
    Reply add(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> place = Ids.read(form.typed().text("place"));
            if (place.isEmpty()) {
                form.wrong("place", MISSING_WHICH_PLACE.say());
            }
            String title = form.text("title", MISSING_TYPED_TITLE);
            String year = form.some("year").orElse("");
            if (!year.isEmpty() && !year.matches("[12]\\d{3}")) {
                form.wrong("year", MISSING_YEAR.say());
            }
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            OtherWays.ByHand typed = new OtherWays.ByHand(
                    title,
                    authors(form.some("authors").orElse("")),
                    year,
                    form.some("container").orElse(""),
                    form.some("doi").orElse(""),
                    form.some("about").orElse(""));
            return Doors.after(
                    others.add(viewer, s.id(), place.orElseThrow(), typed),
                    form,
                    "title",
                    Paths.of(s.id()) + "/other",
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    private static List<String> authors(String typed) {
        return Arrays.stream(typed.split(";", -1))
                .map(String::strip)
                .filter(author -> !author.isEmpty())
                .toList();
    }
}
