package org.throughline.partnership.register.pages;

import static org.throughline.partnership.register.RegisterWords.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Observed;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.pages.Entry;
import org.throughline.partnership.pages.FormPage;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.register.Declaring;
import org.throughline.partnership.register.Effect;
import org.throughline.sharing.Viewer;

/** Saying what the program is hoped to do, and what was found. For whoever leads or facilitates. */
@Controller
class EffectPages {
    private final Partnerships partnerships;
    private final Declaring declaring;

    EffectPages(Partnerships partnerships, Declaring declaring) {
        this.partnerships = partnerships;
        this.declaring = declaring;
    }

    private Optional<UUID> working(Viewer viewer, String partnership) {
        return Paths.uuid(partnership).filter(id -> partnerships.mayWork(viewer, id));
    }

    private Optional<Effect> effect(Viewer viewer, String partnership, String effect) {
        return working(viewer, partnership)
                .flatMap(id -> declaring.effects(viewer, id).stream()
                        .filter(e -> e.id().toString().equals(effect))
                        .findFirst());
    }

    @GetMapping("/partnerships/{partnership}/add-effect")
    Reply askHope(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership).<Reply>map(id -> hopePage(id, form)).orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/add-effect")
    Reply hope(Viewer viewer, Form form, @PathVariable String partnership) {
        return working(viewer, partnership)
                .map(id -> {
                    String hoped = Entry.text(form, "hoped", SLIP_HOPED);
                    String measured = Entry.optional(form, "measured").strip();
                    String because = Entry.optional(form, "not-measured").strip();
                    if (measured.isEmpty() && because.isEmpty()) {
                        form.wrong("measured", SLIP_MEASURED.say());
                    } else if (!measured.isEmpty() && !because.isEmpty()) {
                        form.wrong("not-measured", SLIP_NOT_MEASURED.say());
                    }
                    String stop = Entry.text(form, "stop", SLIP_STOP);
                    Optional<Observed.Indicator> indicator = Arrays.stream(Observed.Indicator.values())
                            .filter(i -> i.name().equals(form.typed().text("indicator")))
                            .findFirst();
                    if (!form.ok()) {
                        return hopePage(id, form);
                    }
                    Effect effect = new Effect(
                            UUID.randomUUID(),
                            id,
                            hoped,
                            measured.isEmpty() ? new Effect.NotMeasured(because) : new Effect.Measured(measured),
                            indicator,
                            stop,
                            viewer.today(),
                            List.of());
                    Answer<UUID> answer = declaring.hope(viewer, effect, form.once());
                    return Entry.refused(answer, form, "hoped") ? hopePage(id, form) : back(id, answer);
                })
                .orElseGet(Reply.NotThere::new);
    }

    private static FormPage hopePage(UUID partnership, Form form) {
        return new FormPage(
                EFFECT_FORM_TITLE.say(),
                EFFECT_FORM_LEAD.say(),
                Paths.of(partnership) + "/add-effect",
                List.of(
                        Entry.words("hoped", ASK_HOPED, null, form),
                        Entry.words("measured", ASK_MEASURED, ASK_MEASURED_HINT, form),
                        Entry.words("not-measured", ASK_NOT_MEASURED, null, form)
                                .rows(2),
                        Entry.words("stop", ASK_STOP, null, form).rows(2),
                        Entry.pick(
                                "indicator",
                                ASK_INDICATOR,
                                ASK_INDICATOR_HINT,
                                List.of(Observed.Indicator.values()),
                                Enum::name,
                                Observed.Indicator::words,
                                form)),
                EFFECT_FORM_DO.say(),
                RegisterPaths.of(partnership) + "/effects",
                form.slips());
    }

    @GetMapping("/partnerships/{partnership}/find-effect/{effect}")
    Reply askFound(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String effect) {
        return effect(viewer, partnership, effect)
                .<Reply>map(e -> foundPage(e, form))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/partnerships/{partnership}/find-effect/{effect}")
    Reply found(Viewer viewer, Form form, @PathVariable String partnership, @PathVariable String effect) {
        return effect(viewer, partnership, effect)
                .map(e -> {
                    Optional<Effect.Found> found = form.one("found", Effect.Found.class, SLIP_FOUND);
                    String words = Entry.text(form, "words", SLIP_FOUND_WORDS);
                    if (!form.ok()) {
                        return foundPage(e, form);
                    }
                    return back(
                            e.partnership(),
                            declaring.find(
                                    viewer,
                                    e.partnership(),
                                    e.id(),
                                    new Effect.Finding(found.orElseThrow(), words, viewer.today()),
                                    form.once()));
                })
                .orElseGet(Reply.NotThere::new);
    }

    private static FormPage foundPage(Effect e, Form form) {
        return new FormPage(
                FOUND_FORM_TITLE.say(),
                FOUND_FORM_LEAD.say(),
                Paths.of(e.partnership()) + "/find-effect/" + e.id(),
                List.of(
                        Entry.pick(
                                "found",
                                ASK_FOUND,
                                null,
                                List.of(Effect.Found.values()),
                                Enum::name,
                                Effect.Found::words,
                                form),
                        Entry.words("words", ASK_FOUND_WORDS, null, form)),
                FOUND_FORM_DO.say(),
                RegisterPaths.of(e.partnership()) + "/effects",
                form.slips());
    }

    private static Reply back(UUID partnership, Answer<UUID> answer) {
        return Entry.then(answer, RegisterPaths.of(partnership) + "/effects");
    }
}
