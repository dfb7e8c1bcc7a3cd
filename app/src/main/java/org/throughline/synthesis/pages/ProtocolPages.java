package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.ProtocolChange;
import org.throughline.synthesis.ProtocolPlan;
import org.throughline.synthesis.ProtocolVersion;
import org.throughline.synthesis.SecondPassWords;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.Synthesis;

/** The protocol. */
@Controller
class ProtocolPages {
    private final Syntheses syntheses;
    private final Doors doors;

    ProtocolPages(Syntheses syntheses, Doors doors) {
        this.syntheses = syntheses;
        this.doors = doors;
    }

    @GetMapping("/synthesis/{id}/protocol")
    Reply protocol(Viewer viewer, @PathVariable String id) {
        return doors.open(viewer, id, s -> page(viewer, s, typed(syntheses.protocol(viewer, s.id())), Slips.none()));
    }

    private ProtocolPage page(Viewer viewer, Synthesis s, Typed typed, Slips slips) {
        List<ProtocolVersion> versions = syntheses.protocols(viewer, s.id());
        return new ProtocolPage(s, s.leads(viewer), versions.getLast().protocol(), history(versions), typed, slips);
    }

    private static List<ProtocolPage.Version> history(List<ProtocolVersion> versions) {
        return IntStream.range(0, versions.size())
                .mapToObj(i -> {
                    ProtocolVersion v = versions.get(i);
                    return new ProtocolPage.Version(
                            v.number(),
                            PROTOCOL_VERSION.say(v.number(), Dates.moment(v.at()), v.why()),
                            i == 0
                                    ? List.of()
                                    : ProtocolChange.between(versions.get(i - 1).protocol(), v.protocol()));
                })
                .toList()
                .reversed();
    }

    @PostMapping("/synthesis/{id}/protocol")
    Reply write(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(viewer, id, s -> {
            OptionalInt size = number(form.typed().text("batch"));
            OptionalInt recall = number(form.typed().text("recall"));
            OptionalInt confidence = number(form.typed().text("confidence"));
            if (size.isEmpty() || size.getAsInt() < 1 || size.getAsInt() > 1_000) {
                form.wrong("batch", MISSING_BATCH.say());
            }
            if (recall.isEmpty() || recall.getAsInt() < 1 || recall.getAsInt() > 99) {
                form.wrong("recall", MISSING_PERCENT.say());
            }
            if (confidence.isEmpty() || confidence.getAsInt() < 1 || confidence.getAsInt() > 99) {
                form.wrong("confidence", MISSING_PERCENT.say());
            }
            String again = form.typed().text("again").strip();
            OptionalInt run = number(again);
            if (!again.isEmpty() && (run.isEmpty() || run.getAsInt() < 1 || run.getAsInt() > Protocol.LONGEST_RUN)) {
                form.wrong("again", SecondPassWords.MISSING_RUN.say());
            }
            String why = s.frozenAt().isPresent() ? form.text("why", MISSING_AMENDMENT) : PROTOCOL_WRITTEN.say();
            if (!form.ok()) {
                return page(viewer, s, form.typed(), form.slips());
            }
            Protocol protocol = new Protocol(
                    form.some("population").orElse(""),
                    form.some("designs").orElse(""),
                    lines(form, "include"),
                    lines(form, "exclude"),
                    lines(form, "reasons"),
                    size.getAsInt(),
                    form.typed().has("stop", "yes"),
                    recall.getAsInt() / 100.0,
                    confidence.getAsInt() / 100.0,
                    syntheses.protocol(viewer, s.id()).seed(),
                    run,
                    new ProtocolPlan(
                            lines(form, "questions"),
                            form.some("scope").orElse(""),
                            form.some("sources").orElse(""),
                            form.some("together").orElse(""),
                            form.some("registered").orElse("")));
            return Doors.after(
                    syntheses.write(viewer, s.id(), protocol, why),
                    form,
                    "include",
                    Paths.of(s.id()) + "/protocol",
                    () -> page(viewer, s, form.typed(), form.slips()));
        });
    }

    @PostMapping("/synthesis/{id}/protocol/freeze")
    Reply freeze(Viewer viewer, Form form, @PathVariable String id) {
        return doors.open(
                viewer,
                id,
                s -> Doors.after(
                        syntheses.freeze(viewer, s.id()),
                        form,
                        "include",
                        Paths.of(s.id()),
                        () -> page(viewer, s, typed(syntheses.protocol(viewer, s.id())), form.slips())));
    }

    static List<String> lines(Form form, String field) {
        return form.typed()
                .text(field)
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    static OptionalInt number(String text) {
        return text.strip().matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text.strip())) : OptionalInt.empty();
    }

    private static Typed typed(Protocol p) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("population", List.of(p.population()));
        fields.put("designs", List.of(p.designs()));
        fields.put("include", List.of(String.join("\n", p.include())));
        fields.put("exclude", List.of(String.join("\n", p.exclude())));
        fields.put("reasons", List.of(String.join("\n", p.reasons())));
        fields.put("batch", List.of(Integer.toString(p.batchSize())));
        fields.put("recall", List.of(Long.toString(Math.round(p.recall() * 100))));
        fields.put("confidence", List.of(Long.toString(Math.round(p.confidence() * 100))));
        fields.put("stop", p.stopEarly() ? List.of("yes") : List.of());
        fields.put(
                "again",
                p.secondPass().isPresent()
                        ? List.of(Integer.toString(p.secondPass().getAsInt()))
                        : List.of());
        fields.put("questions", List.of(String.join("\n", p.plan().questions())));
        fields.put("scope", List.of(p.plan().scope()));
        fields.put("sources", List.of(p.plan().sources()));
        fields.put("together", List.of(p.plan().putTogether()));
        fields.put("registered", List.of(p.plan().registered()));
        return new Typed(fields);
    }
}
