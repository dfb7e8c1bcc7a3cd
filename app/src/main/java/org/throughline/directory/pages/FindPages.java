package org.throughline.directory.pages;

import static org.throughline.directory.FindWords.BORN_ON_WRONG;
import static org.throughline.directory.FindWords.NAME_MISSING;
import static org.throughline.directory.FindWords.NAME_TOO_LONG;
import static org.throughline.directory.FindWords.NAME_WITHOUT_LETTERS;
import static org.throughline.directory.FindWords.WHICH_MISSING;
import static org.throughline.directory.FindWords.WHY_MISSING;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.directory.DirectoryWords;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.people.Identifier;
import org.throughline.people.NameFolding;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Finding;
import org.throughline.sharing.Viewer;
import org.throughline.work.Drafts;

/**
 * Routes of finding a child, for staff. What is looked for is a child's name and stands in no address: it is kept as a
 * draft of whoever looks, for the page of results, until they look again or a day has passed.
 */
@Controller
class FindPages {
    private static final String FORM = "find";
    private static final int LONGEST = 100;
    private static final Duration KEPT = Duration.ofDays(1);

    private final Acting acting;
    private final Finding finding;
    private final FoundChildren children;
    private final Drafts drafts;
    private final Clock clock;

    FindPages(Acting acting, Finding finding, FoundChildren children, Drafts drafts, Clock clock) {
        this.acting = acting;
        this.finding = finding;
        this.children = children;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/find")
    Reply find(Viewer viewer, Form form) {
        if (!mayFind(viewer)) {
            return new Reply.NotThere();
        }
        acting.doAs(viewer, () -> forget(viewer));
        return page(viewer, form);
    }

    @PostMapping("/find/name")
    Reply byName(Viewer viewer, Form form) {
        if (!mayFind(viewer)) {
            return new Reply.NotThere();
        }
        String name = form.text("name", NAME_MISSING);
        if (name.codePointCount(0, name.length()) > LONGEST) {
            form.wrong("name", NAME_TOO_LONG.say(LONGEST));
        } else if (!name.isEmpty() && NameFolding.of(name).isEmpty()) {
            form.wrong("name", NAME_WITHOUT_LETTERS.say());
        }
        form.optionalDate("born", BORN_ON_WRONG);
        return kept(viewer, form, "name", "born-day", "born-month", "born-year");
    }

    @PostMapping("/find/number")
    Reply byNumber(Viewer viewer, Form form) {
        if (!mayFind(viewer)) {
            return new Reply.NotThere();
        }
        number(viewer, form);
        form.one("why", Finding.Why.class, WHY_MISSING);
        return kept(viewer, form, "kind", "number", "why");
    }

    /** Read again each time, from what was kept: rights may have changed, and each list that names children is logged. */
    @GetMapping("/find/results")
    Reply results(Viewer viewer) {
        if (!mayFind(viewer)) {
            return new Reply.NotThere();
        }
        return acting.as(
                viewer,
                () -> drafts.find(viewer.account().value(), viewer.seat().value(), FORM)
                        .filter(draft -> draft.savedAt().isAfter(clock.instant().minus(KEPT)))
                        .map(draft -> results(viewer, form(draft.fields())))
                        .orElseGet(() -> new Reply.Go("/find")));
    }

    private Reply results(Viewer viewer, Form form) {
        Optional<String> name = form.some("name");
        if (name.isPresent()) {
            Optional<LocalDate> born = form.optionalDate("born", BORN_ON_WRONG);
            return finding.byName(viewer, name.get(), born, nearest -> found(viewer, name, born, nearest));
        }
        Optional<Identifier.Checked> number = number(viewer, form);
        Optional<Finding.Why> why = form.one("why", Finding.Why.class, WHY_MISSING);
        if (number.isEmpty() || why.isEmpty()) {
            return new Reply.Go("/find");
        }
        return finding.byNumber(
                viewer, number.get(), why.get(), nearest -> found(viewer, name, Optional.empty(), nearest));
    }

    private Reply found(Viewer viewer, Optional<String> name, Optional<LocalDate> born, Finding.Nearest nearest) {
        return new FoundPage(name, born, children.rows(viewer, nearest.children()), nearest.more());
    }

    private static Optional<Identifier.Checked> number(Viewer viewer, Form form) {
        Optional<Identifier.Kind> kind =
                Entry.pick(form, "kind", Finding.kindsFor(viewer), Identifier.Kind::name, WHICH_MISSING);
        String typed = form.text("number", DirectoryWords.NUMBER_MISSING);
        if (kind.isEmpty() || typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Identifier.Trouble> trouble = Identifier.trouble(kind.get(), typed);
        trouble.ifPresent(t -> form.wrong(
                "number",
                DirectoryWords.valueOf(kind.get().name() + "_" + t.name()).say()));
        return trouble.isPresent() ? Optional.empty() : Optional.of(Identifier.read(kind.get(), typed));
    }

    private Reply kept(Viewer viewer, Form form, String... fields) {
        if (!form.ok()) {
            return page(viewer, form);
        }
        Map<String, List<String>> what = Stream.of(fields)
                .collect(Collectors.toMap(f -> f, f -> List.of(form.typed().text(f))));
        acting.doAs(
                viewer,
                () -> drafts.keep(viewer.account().value(), viewer.seat().value(), FORM, what));
        return new Reply.Go("/find/results");
    }

    private void forget(Viewer viewer) {
        drafts.drop(viewer.account().value(), viewer.seat().value(), FORM);
    }

    private static Form form(Map<String, List<String>> fields) {
        return Form.of(fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toArray(String[]::new))));
    }

    private static Reply page(Viewer viewer, Form form) {
        return new FindPage(Finding.kindsFor(viewer), form.typed(), form.slips());
    }

    private static boolean mayFind(Viewer viewer) {
        return viewer.role()
                .filter(role -> role.isStaff() && role != Role.ADMINISTRATOR)
                .isPresent();
    }
}
