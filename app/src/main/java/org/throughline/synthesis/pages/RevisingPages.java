package org.throughline.synthesis.pages;

import static org.throughline.synthesis.RevisingWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
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
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Revising;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;

/** Naming a theme anew, and taking one's own reading back. */
@Controller
class RevisingPages {
    private final Revising revising;
    private final Coding coding;
    private final Doors doors;

    RevisingPages(Revising revising, Coding coding, Doors doors) {
        this.revising = revising;
        this.coding = coding;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/themes/{theme}/name")
    Reply rename(Viewer viewer, @PathVariable String id, @PathVariable String theme) {
        return theme(viewer, id, theme, (s, t) -> page(viewer, s, t, Typed.NOTHING, Slips.none()));
    }

    private RenamePage page(Viewer viewer, Synthesis s, Theme theme, Typed typed, Slips slips) {
        List<Revising.Named> names = revising.names(viewer, s.id(), theme.id());
        return new RenamePage(s, theme, names.getLast().number(), typed, slips);
    }

    @PostMapping("/synthesis/{id}/themes/{theme}/name")
    Reply renamed(Viewer viewer, Form form, @PathVariable String id, @PathVariable String theme) {
        return theme(viewer, id, theme, (s, t) -> {
            String name = form.text("name", RENAME_MISSING);
            String why = form.text("why", RENAME_MISSING_WHY);
            if (name.equals(t.name())) {
                form.wrong("name", RENAME_SAME.say());
            }
            Optional<Integer> from =
                    form.some("number").filter(n -> n.matches("\\d{1,4}")).map(Integer::valueOf);
            if (!form.ok() || from.isEmpty()) {
                return page(viewer, s, t, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    viewer,
                    form,
                    () -> revising.rename(viewer, s.id(), t.id(), from.get(), name, why),
                    "name",
                    Paths.theme(s.id(), t.id()),
                    () -> page(viewer, s, t, form.typed(), form.slips()));
        });
    }

    private Reply theme(Viewer viewer, String id, String theme, BiFunction<Synthesis, Theme, Reply> page) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(theme)
                        .filter(_ -> s.codes(viewer))
                        .flatMap(t -> coding.themes(viewer, s.id()).stream()
                                .filter(known -> known.id().equals(t))
                                .findFirst())
                        .map(t -> page.apply(s, t))
                        .orElseGet(Reply.NotThere::new));
    }

    @GetMapping("/synthesis/{id}/readings/{reading}/take-back")
    Reply takeBack(Viewer viewer, @PathVariable String id, @PathVariable String reading) {
        return reading(viewer, id, reading, (s, r) -> page(viewer, s, r, Typed.NOTHING, Slips.none()));
    }

    private TakeBackPage page(Viewer viewer, Synthesis s, Revising.OneReading reading, Typed typed, Slips slips) {
        return new TakeBackPage(
                s, reading, revising.ownUnder(viewer, s.id(), reading.coding().code()), typed, slips);
    }

    @PostMapping("/synthesis/{id}/readings/{reading}/take-back")
    Reply takenBack(Viewer viewer, Form form, @PathVariable String id, @PathVariable String reading) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> wanted = Ids.read(reading);
            Optional<Revising.OneReading> own = wanted.flatMap(r -> revising.own(viewer, s.id(), r));
            if (own.isEmpty()) {
                return doors.once(viewer, form, () -> Paths.of(s.id()) + "/coding");
            }
            String which = revising.ownUnder(viewer, s.id(), own.get().coding().code()) > 1
                    ? form.text("which", BACK_MISSING_WHICH)
                    : TakeBackPage.ONE;
            String why = form.text("why", BACK_MISSING_WHY);
            if (!form.ok()) {
                return page(viewer, s, own.get(), form.typed(), form.slips());
            }
            return doors.once(
                    viewer,
                    form,
                    () -> revising.takeBack(
                                            viewer,
                                            s.id(),
                                            own.get().coding().id(),
                                            which.equals(TakeBackPage.ALL),
                                            why)
                                    instanceof Answer.Done<Integer>
                            ? Paths.words(s.id(), own.get().extract())
                            : Paths.of(s.id()) + "/coding");
        });
    }

    private Reply reading(
            Viewer viewer, String id, String reading, BiFunction<Synthesis, Revising.OneReading, Reply> page) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(reading)
                        .filter(_ -> s.codes(viewer))
                        .flatMap(r -> revising.own(viewer, s.id(), r))
                        .map(r -> page.apply(s, r))
                        .orElseGet(Reply.NotThere::new));
    }
}
