package org.throughline.synthesis.pages;

import static org.throughline.synthesis.NumberWords.*;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Effect;
import org.throughline.synthesis.Findings;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.HarvestPlot;
import org.throughline.synthesis.Joint;
import org.throughline.synthesis.Numbers;
import org.throughline.synthesis.Synthesis;

/** The quantitative strand, and both strands side by side. */
@Controller("synthesisNumberPages")
class NumberPages {
    private final Numbers numbers;
    private final Coding coding;
    private final Findings findings;
    private final FullTexts fullTexts;
    private final Signing signing;
    private final Doors doors;

    NumberPages(Numbers numbers, Coding coding, Findings findings, FullTexts fullTexts, Signing signing, Doors doors) {
        this.numbers = numbers;
        this.coding = coding;
        this.findings = findings;
        this.fullTexts = fullTexts;
        this.signing = signing;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/numbers")
    Reply all(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> all(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private NumbersPage all(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        return new NumbersPage(
                s,
                s.codes(viewer),
                numbers.effects(viewer, s.id()),
                fullTexts.included(viewer, s.id()),
                coding.themes(viewer, s.id()),
                typed,
                slips);
    }

    @GetMapping("/synthesis/{id}/numbers/svg")
    Reply svg(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            List<Effect> effects = numbers.effects(viewer, s.id());
            return new Reply.Download(
                    "harvest-plot.svg",
                    "image/svg+xml",
                    HarvestPlot.svg(effects, NumbersPage.numbers(effects)).getBytes(StandardCharsets.UTF_8));
        });
    }

    @PostMapping("/synthesis/{id}/numbers")
    Reply add(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            if (!s.codes(viewer)) {
                return new Reply.NotThere();
            }
            Optional<Effect> effect = effect(form);
            return form.ok() && effect.isPresent()
                    ? doors.once(viewer, form, () -> {
                        numbers.add(
                                viewer,
                                s.id(),
                                effect.get(),
                                Ids.read(form.typed().text("theme")));
                        return Paths.of(s.id()) + "/numbers";
                    })
                    : all(viewer, s, form.typed(), form.slips());
        });
    }

    /** What the form says, with a note at each field that is not right. */
    private static Optional<Effect> effect(Form form) {
        Optional<UUID> report = Ids.read(form.typed().text("report"));
        if (report.isEmpty()) {
            form.wrong("report", MISSING_EFFECT_REPORT.say());
        }
        String outcome = form.text("outcome", MISSING_OUTCOME);
        Optional<Effect.Level> level = form.one("level", Effect.Level.class, MISSING_LEVEL);
        String measure = form.text("measure", MISSING_MEASURE);
        Optional<Effect.Direction> direction = form.one("direction", Effect.Direction.class, MISSING_DIRECTION);
        Effect.Interval interval = interval(form);
        String people = form.some("people").orElse("").replace(",", "");
        if (!people.isEmpty() && !people.matches("[1-9]\\d{0,7}")) {
            form.wrong("people", WRONG_PEOPLE.say());
        }
        return !form.ok()
                ? Optional.empty()
                : report.flatMap(r -> level.flatMap(l -> direction.map(d -> new Effect(
                        UUID.randomUUID(),
                        r,
                        outcome,
                        l,
                        measure,
                        d,
                        form.some("estimate").orElse(""),
                        interval,
                        people.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(people)),
                        form.some("page").orElse("")))));
    }

    private static Effect.Interval interval(Form form) {
        String low = form.some("low").orElse("");
        String high = form.some("high").orElse("");
        String of = form.some("interval-of").orElse("");
        if (low.isEmpty() != high.isEmpty()) {
            form.wrong(low.isEmpty() ? "low" : "high", MISSING_OTHER_END.say());
            return Effect.Interval.NONE;
        }
        if (!low.isEmpty() && of.isEmpty()) {
            form.wrong("interval-of", MISSING_INTERVAL_OF.say());
            return Effect.Interval.NONE;
        }
        return low.isEmpty() ? Effect.Interval.NONE : new Effect.Interval(low, high, of);
    }

    @GetMapping("/synthesis/{id}/joint")
    Reply joint(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> joint(viewer, s, Typed.NOTHING, Slips.none()));
    }

    private JointPage joint(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        return new JointPage(
                s,
                s.codes(viewer),
                numbers.joint(viewer, s.id()),
                numbers.effects(viewer, s.id()),
                findings.findings(viewer, s.id()),
                signing.of(viewer, s),
                typed,
                slips);
    }

    @PostMapping("/synthesis/{id}/joint")
    Reply say(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            Optional<UUID> theme = Ids.read(form.typed().text("theme"));
            if (theme.isEmpty()) {
                return new Reply.NotThere();
            }
            String field = "stands-" + theme.get();
            Optional<Joint.Stands> stands = form.one(field, Joint.Stands.class, MISSING_STANDS);
            String why = form.text("why-" + theme.get(), MISSING_JOINT_WHY);
            return form.ok() && stands.isPresent()
                    ? Doors.after(
                            numbers.say(viewer, s.id(), theme.get(), stands.get(), why),
                            form,
                            field,
                            Paths.of(s.id()) + "/joint#theme-" + theme.get(),
                            () -> joint(viewer, s, form.typed(), form.slips()))
                    : joint(viewer, s, form.typed(), form.slips());
        });
    }

    @PostMapping("/synthesis/{id}/joint/bearing")
    Reply bear(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(
                viewer,
                id,
                s -> Ids.read(form.typed().text("theme"))
                        .flatMap(theme -> Ids.read(form.typed().text("effect"))
                                .map(effect -> Doors.after(
                                        numbers.bear(viewer, s.id(), effect, theme),
                                        form,
                                        "effect",
                                        Paths.of(s.id()) + "/joint#theme-" + theme,
                                        () -> joint(viewer, s, form.typed(), form.slips()))))
                        .orElseGet(Reply.NotThere::new));
    }
}
