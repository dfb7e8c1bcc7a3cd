package org.throughline.synthesis.pages;

import static org.throughline.synthesis.RemovalWords.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Paged;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.references.ReferenceType;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.RemovalRule;
import org.throughline.synthesis.RemovalWords;
import org.throughline.synthesis.Removing;
import org.throughline.synthesis.Synthesis;

/** Taking records out before screening, and putting them back. */
@Controller
class RemovedPages {
    private static final int LONGEST = 2_000;

    private final Removing removing;
    private final Signing signing;
    private final Doors doors;

    RemovedPages(Removing removing, Signing signing, Doors doors) {
        this.removing = removing;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/removed")
    Reply removed(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            RemovalRule rule = rule(form);
            boolean asked = form.some("find").isPresent() && form.ok();
            return page(viewer, s, asked ? Optional.of(rule) : Optional.empty(), form.typed(), form.slips());
        });
    }

    private static RemovalRule rule(Form form) {
        String kind = form.typed().text("kind");
        String words = form.some("words").orElse("");
        return new RemovalRule(
                year(form, "before"),
                year(form, "after"),
                Stream.of(ReferenceType.values())
                        .filter(type -> type.ris().equals(kind))
                        .findFirst(),
                words.substring(0, Math.min(words.length(), 200)));
    }

    private static OptionalInt year(Form form, String field) {
        Optional<String> typed = form.some(field);
        if (typed.filter(y -> !y.matches("[12][0-9]{3}")).isPresent()) {
            form.wrong(field, WRONG_YEAR.say());
            return OptionalInt.empty();
        }
        return typed.stream().mapToInt(Integer::parseInt).findFirst();
    }

    private RemovedPage page(Viewer viewer, Synthesis s, Optional<RemovalRule> rule, Typed typed, Slips slips) {
        int number = Math.max(1, Paged.asked(typed));
        return new RemovedPage(
                s,
                s.leads(viewer) && s.frozenAt().isPresent(),
                removing.sum(viewer, s.id()),
                removing.all(viewer, s.id()),
                s.leads(viewer) ? removing.kinds(viewer, s.id()) : java.util.Map.of(),
                rule,
                rule.map(r -> removing.fitting(viewer, s.id(), r, number))
                        .orElseGet(() -> new Removing.Fitting(List.of(), 0)),
                number,
                signing.of(viewer, s),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/removed")
    Reply take(Viewer viewer, Form form, @PathVariable String id) {
        return led(viewer, id, s -> {
            RemovalRule rule = rule(form);
            Optional<String> what = what(form);
            String why = why(form, MISSING_TAKE_WHY);
            Optional<Integer> seen =
                    form.some("seen").filter(n -> n.matches("\\d{1,6}")).map(Integer::valueOf);
            Function<Slips, Reply> again = slips -> page(viewer, s, Optional.of(rule), form.typed(), slips);
            if (!form.ok()) {
                return again.apply(form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> what.orElseThrow().equals("all")
                            ? removing.byRule(viewer, s.id(), rule, seen.orElse(-1), why)
                            : removing.byHand(viewer, s.id(), ticked(form), why),
                    "what",
                    removal -> Paths.removed(s.id()) + "/" + removal,
                    () -> again.apply(form.slips()));
        });
    }

    private static Optional<String> what(Form form) {
        Optional<String> what = form.some("what").filter(w -> w.equals("all") || w.equals("ticked"));
        if (what.isEmpty()) {
            form.wrong("what", MISSING_TAKE_WHAT.say());
        }
        return what;
    }

    private static String why(Form form, RemovalWords whenMissing) {
        String why = form.text("why", whenMissing);
        if (why.length() > LONGEST) {
            form.wrong("why", whenMissing.say());
        }
        return why;
    }

    private static List<UUID> ticked(Form form) {
        return form.typed().all("records").stream()
                .limit(Removing.A_PAGE)
                .map(Ids::read)
                .flatMap(Optional::stream)
                .toList();
    }

    @GetMapping("/synthesis/{id}/removed/{removal}")
    Reply removal(Viewer viewer, Form form, @PathVariable String id, @PathVariable String removal) {
        return doors.open(viewer, id, s -> opened(viewer, s, removal, form.typed(), Slips.none()));
    }

    private Reply opened(Viewer viewer, Synthesis s, String removal, Typed typed, Slips slips) {
        int number = Math.max(1, Paged.asked(typed));
        return Ids.read(removal)
                .flatMap(r -> removing.open(viewer, s.id(), r, number))
                .<Reply>map(opened ->
                        new RemovalPage(s, s.leads(viewer), opened, number, signing.of(viewer, s), typed, slips))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/synthesis/{id}/removed/{removal}")
    Reply putBack(Viewer viewer, Form form, @PathVariable String id, @PathVariable String removal) {
        return led(viewer, id, s -> {
            Optional<String> what = what(form);
            String why = why(form, MISSING_BACK_WHY);
            Optional<UUID> which = Ids.read(removal);
            if (!form.ok() || which.isEmpty()) {
                return opened(viewer, s, removal, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> removing.putBack(
                            viewer,
                            s.id(),
                            which.get(),
                            what.orElseThrow().equals("all") ? Optional.empty() : Optional.of(ticked(form)),
                            why),
                    "what",
                    Paths.removed(s.id()) + "/" + which.get(),
                    () -> opened(viewer, s, removal, form.typed(), form.slips()));
        });
    }

    private Reply led(Viewer viewer, String id, Function<Synthesis, Reply> page) {
        return doors.open(viewer, id, s -> s.leads(viewer) ? page.apply(s) : new Reply.NotThere());
    }
}
