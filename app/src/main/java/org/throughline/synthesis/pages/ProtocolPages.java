package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
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
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.ProtocolChange;
import org.throughline.synthesis.ProtocolPlan;
import org.throughline.synthesis.ProtocolVersion;
import org.throughline.synthesis.SecondPassWords;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.WhyNot;

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
            Protocol protocol = read(form, syntheses.protocol(viewer, s.id()));
            String why = s.frozenAt().isPresent() ? form.text("why", MISSING_AMENDMENT) : PROTOCOL_WRITTEN.say();
            Supplier<Reply> again = () -> page(viewer, s, form.typed(), form.slips());
            if (!form.ok()) {
                return again.get();
            }
            if (!form.typed().has("then", "freeze")) {
                return Doors.after(
                        syntheses.write(viewer, s.id(), protocol, why),
                        form,
                        "include",
                        Paths.of(s.id()) + "/protocol",
                        again);
            }
            return freeze(viewer, s, protocol, form, again);
        });
    }

    /** What stands on the page is what is frozen: it is kept first, and stays kept where it cannot be frozen yet. */
    private Reply freeze(Viewer viewer, Synthesis s, Protocol protocol, Form form, Supplier<Reply> again) {
        Answer<SynthesisId> frozen = syntheses.keepAndFreeze(viewer, s.id(), protocol);
        String field = frozen instanceof Answer.Refused<SynthesisId>(WhyNot why) && why == WhyNot.REASONS_NEEDED
                ? (protocol.include().isEmpty() ? "include" : "reasons")
                : "freeze";
        return Doors.after(frozen, form, field, Paths.of(s.id()), again);
    }

    private static Protocol read(Form form, Protocol before) {
        OptionalInt size = within(form, "batch", 1_000, MISSING_BATCH.say());
        OptionalInt recall = within(form, "recall", 99, MISSING_PERCENT.say());
        OptionalInt confidence = within(form, "confidence", 99, MISSING_PERCENT.say());
        OptionalInt run = form.typed().text("again").isBlank()
                ? OptionalInt.empty()
                : within(form, "again", Protocol.LONGEST_RUN, SecondPassWords.MISSING_RUN.say());
        return new Protocol(
                form.some("population").orElse(""),
                form.some("designs").orElse(""),
                lines(form, "include"),
                lines(form, "exclude"),
                lines(form, "reasons"),
                size.orElse(before.batchSize()),
                form.typed().has("stop", "yes"),
                recall.isPresent() ? recall.getAsInt() / 100.0 : before.recall(),
                confidence.isPresent() ? confidence.getAsInt() / 100.0 : before.confidence(),
                before.seed(),
                run,
                new ProtocolPlan(
                        lines(form, "questions"),
                        form.some("scope").orElse(""),
                        form.some("sources").orElse(""),
                        form.some("together").orElse(""),
                        form.some("registered").orElse("")));
    }

    /** A whole number from one to the most; else the field is marked. */
    private static OptionalInt within(Form form, String field, int most, String otherwise) {
        OptionalInt number = number(form.typed().text(field));
        if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= most) {
            return number;
        }
        form.wrong(field, otherwise);
        return OptionalInt.empty();
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
