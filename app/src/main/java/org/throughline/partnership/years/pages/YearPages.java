package org.throughline.partnership.years.pages;

import static org.throughline.partnership.years.YearWords.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.Licence;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.pages.Entrance;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.years.GivenYear;
import org.throughline.partnership.years.Span;
import org.throughline.partnership.years.YearFiles;
import org.throughline.partnership.years.Years;
import org.throughline.sharing.Anybody;
import org.throughline.sharing.Viewer;

/** Looking at what would leave of a year and giving it, for whoever works for the partnership; reading one that was given, for everybody. */
@Controller
class YearPages {
    private static final String NAMED = "yes";
    private static final String WITHOUT = "no";

    private final Partnerships partnerships;
    private final Years years;

    YearPages(Partnerships partnerships, Years years) {
        this.partnerships = partnerships;
        this.years = years;
    }

    @GetMapping("/partnerships/{partnership}/give-year")
    Reply choose(Viewer viewer, @PathVariable String partnership) {
        return Entrance.shown(
                Entrance.toWork(partnerships, viewer, partnership),
                d -> new YearsPage(
                        d.partnership(),
                        Span.overOn(viewer.today()),
                        years.of(viewer, d.partnership().id())));
    }

    @GetMapping("/partnerships/{partnership}/look-at-year")
    Reply look(
            Viewer viewer,
            Form form,
            @PathVariable String partnership,
            @RequestParam(name = "year", defaultValue = "") String year) {
        return Entrance.shown(
                Entrance.toWork(partnerships, viewer, partnership),
                d -> chosen(viewer, year)
                        .map(span -> page(viewer, d, span, form))
                        .orElseGet(() -> new Reply.Go(Paths.of(d.partnership().id()) + "/give-year")));
    }

    private static Optional<Span> chosen(Viewer viewer, String year) {
        return Span.overOn(viewer.today()).stream()
                .filter(s -> s.from().toString().equals(year))
                .findFirst();
    }

    private Reply page(Viewer viewer, Design d, Span span, Form form) {
        return Entrance.shown(
                years.look(viewer, d.partnership().id(), span),
                looked -> new YearLookPage(d.partnership(), span, looked, form));
    }

    @PostMapping("/partnerships/{partnership}/look-at-year")
    Reply give(Viewer viewer, Form form, @PathVariable String partnership) {
        Optional<Design> d = Entrance.toWork(partnerships, viewer, partnership);
        Optional<Span> span = chosen(viewer, form.typed().text("year"));
        if (d.isEmpty() || span.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<String> named = Entry.chosen(form, "named", List.of(NAMED, WITHOUT), Function.identity(), SLIP_NAMED);
        Optional<Licence> licence = form.one("licence", Licence.class, Licence.Words.MISSING_LICENCE);
        if (!form.ok()) {
            return page(viewer, d.get(), span.get(), form);
        }
        Answer<UUID> answer = years.give(
                viewer,
                d.get().partnership().id(),
                span.get(),
                new Years.Wish(named.orElseThrow().equals(NAMED), let(form), licence.orElseThrow()),
                form.once());
        return answer instanceof Answer.Done<UUID>(UUID id)
                ? new Reply.Go(Years.address(id))
                : Entry.refused(answer, form, "named") ? page(viewer, d.get(), span.get(), form) : new Reply.NotThere();
    }

    private static Set<UUID> let(Form form) {
        return form.typed().all("let").stream()
                .flatMap(key -> Paths.uuid(key).stream())
                .collect(Collectors.toSet());
    }

    @GetMapping("/partnerships/years/{year}")
    Reply given(Anybody anybody, @PathVariable String year) {
        return shown(anybody, year, y -> new GivenYearPage(year, y));
    }

    @GetMapping("/partnerships/years/{year}/workbook")
    Reply workbook(Anybody anybody, @PathVariable String year) {
        return shown(anybody, year, YearFiles::workbook);
    }

    @GetMapping("/partnerships/years/{year}/json")
    Reply json(Anybody anybody, @PathVariable String year) {
        return shown(anybody, year, YearFiles::json);
    }

    private Reply shown(Anybody anybody, String year, Function<GivenYear, Reply> page) {
        return Entrance.shown(Paths.uuid(year).flatMap(id -> years.given(anybody.viewer(), id)), page);
    }
}
