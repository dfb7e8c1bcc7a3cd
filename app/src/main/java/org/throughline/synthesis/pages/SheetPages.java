package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SheetWords.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.SeatNames;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Compared;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Given;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Questionnaire;
import org.throughline.synthesis.Sheet;
import org.throughline.synthesis.Sheets;
import org.throughline.synthesis.Synthesis;

/** Filling a form about one report, and laying the two that were filled side by side. */
@Controller
class SheetPages {
    private static final String KINDS = "/synthesis/{id}/{kind:extraction|appraisal}/{report:[0-9a-f-]{36}}";

    private final Sheets sheets;
    private final SheetForms forms;
    private final FullTexts fullTexts;
    private final SeatNames names;
    private final Doors doors;

    SheetPages(Sheets sheets, SheetForms forms, FullTexts fullTexts, SeatNames names, Doors doors) {
        this.sheets = sheets;
        this.forms = forms;
        this.fullTexts = fullTexts;
        this.names = names;
        this.doors = doors;
    }

    /** A form that is filled about one included report. */
    private record Open(Synthesis s, SheetKind kind, Held held, Questionnaire form) {}

    private Reply open(Viewer viewer, String id, String kind, String report, BiFunction<Viewer, Open, Reply> page) {
        return doors.open(viewer, id, s -> {
            Optional<Held> held = Ids.read(report)
                    .flatMap(reference -> fullTexts.included(viewer, s.id()).stream()
                            .filter(h -> h.id().equals(reference))
                            .findFirst());
            return held.flatMap(h -> forms.of(viewer, s, SheetKind.of(kind), h.id())
                            .map(form -> page.apply(viewer, new Open(s, SheetKind.of(kind), h, form))))
                    .orElseGet(Reply.NotThere::new);
        });
    }

    @GetMapping(KINDS)
    Reply fill(Viewer viewer, @PathVariable String id, @PathVariable String kind, @PathVariable String report) {
        return open(viewer, id, kind, report, (who, open) -> fillPage(who, open, Optional.empty(), Slips.none()));
    }

    private Reply fillPage(Viewer viewer, Open open, Optional<List<Given>> typed, Slips slips) {
        if (!open.s().fills(viewer)) {
            return new Reply.NotThere();
        }
        UUID reference = open.held().id();
        Optional<Sheet> mine = sheets.mine(viewer, open.s().id(), open.form(), reference);
        List<Given> given = typed.or(() -> mine.map(Sheet::given)).orElse(List.of());
        return new FillPage(
                open.s(),
                open.kind(),
                open.held(),
                open.form(),
                given,
                mine.flatMap(Sheet::finishedAt).isPresent(),
                forms.files(viewer, open.s(), reference),
                forms.overall(viewer, open.s(), open.kind(), reference, given),
                slips);
    }

    @PostMapping(KINDS)
    Reply keep(
            Viewer viewer, Form form, @PathVariable String id, @PathVariable String kind, @PathVariable String report) {
        return open(viewer, id, kind, report, (who, open) -> {
            List<Given> given = SheetForms.given(open.form(), form);
            UUID reference = open.held().id();
            String first = "value-" + open.form().questions().getFirst().key();
            Reply kept = Doors.after(
                    sheets.keep(who, open.s().id(), open.form(), reference, given),
                    form,
                    first,
                    open.kind().at(open.s()),
                    () -> fillPage(who, open, Optional.of(given), form.slips()));
            if (!(kept instanceof Reply.Go) || !form.typed().has("finish", "yes")) {
                return kept;
            }
            List<Questionnaire.Gap> gaps = sheets.gaps(open.form(), given);
            SheetForms.wrong(form, open.form(), gaps);
            if (!gaps.isEmpty()) {
                return fillPage(who, open, Optional.of(given), form.slips());
            }
            return Doors.after(
                    sheets.finish(who, open.s().id(), open.form(), reference),
                    form,
                    first,
                    open.kind().at(open.s()),
                    () -> fillPage(who, open, Optional.of(given), form.slips()));
        });
    }

    @GetMapping(KINDS + "/compare")
    Reply compare(Viewer viewer, @PathVariable String id, @PathVariable String kind, @PathVariable String report) {
        return open(viewer, id, kind, report, (who, open) -> comparePage(who, open, Typed.NOTHING, Slips.none()));
    }

    private Reply comparePage(Viewer viewer, Open open, Typed typed, Slips slips) {
        Optional<Compared> compared =
                sheets.compared(viewer, open.s().id(), open.form(), open.held().id());
        return compared.<Reply>map(c -> new ComparePage(
                        open.s(),
                        open.kind(),
                        open.held(),
                        open.form(),
                        c,
                        names.of(
                                viewer,
                                open.s().team().stream().map(m -> m.seat()).toList()),
                        forms.words(viewer, open.s(), open.held().id()),
                        overall(viewer, open, c),
                        viewer.seat(),
                        open.s().adjudicates(viewer),
                        typed,
                        slips))
                .orElseGet(Reply.NotThere::new);
    }

    private ComparePage.Overall overall(Viewer viewer, Open open, Compared c) {
        Function<List<Given>, String> rule = given ->
                forms.overall(viewer, open.s(), open.kind(), open.held().id(), given);
        return new ComparePage.Overall(
                rule.apply(c.rows().stream().map(Compared.Row::one).toList()),
                rule.apply(c.rows().stream().map(Compared.Row::other).toList()),
                rule.apply(c.standing()));
    }

    /** The answer of one of the two, where it was chosen as it stands; empty where another one is written. */
    private Optional<Given> taken(Viewer viewer, Open open, Question question, Form form) {
        String take = form.typed().text("take-" + question.key());
        return sheets.compared(viewer, open.s().id(), open.form(), open.held().id())
                .flatMap(c -> c.rows().stream()
                        .filter(r -> r.question().equals(question))
                        .findFirst())
                .flatMap(r -> switch (take) {
                    case "one" -> Optional.of(r.one());
                    case "other" -> Optional.of(r.other());
                    default -> Optional.empty();
                });
    }

    @PostMapping(KINDS + "/compare")
    Reply say(
            Viewer viewer, Form form, @PathVariable String id, @PathVariable String kind, @PathVariable String report) {
        return open(viewer, id, kind, report, (who, open) -> {
            Optional<Question> question = open.form().questions().stream()
                    .filter(q -> q.key().equals(form.typed().text("item")))
                    .findFirst();
            if (question.isEmpty()) {
                return new Reply.NotThere();
            }
            String own = "-" + question.get().key();
            Given given =
                    taken(who, open, question.get(), form).orElseGet(() -> SheetForms.given(question.get(), form, own));
            if (!given.notReported() && given.value().isBlank()) {
                form.wrong(
                        "value" + own,
                        (open.form().whyNeeded() ? MISSING_COMPARE_JUDGEMENT : MISSING_COMPARE_VALUE).say());
            }
            if (given.notReported() && !given.value().isBlank()) {
                form.wrong("value" + own, EITHER_OR.say(question.get().label()));
            }
            String why = form.text("why" + own, MISSING_COMPARE_WHY);
            if (!form.ok()) {
                return comparePage(who, open, form.typed(), form.slips());
            }
            return doors.onceAfter(
                    who,
                    form,
                    () -> sheets.say(
                            who, open.s().id(), open.form(), open.held().id(), given, why),
                    "value" + own,
                    open.kind().at(open.s()) + "/" + open.held().id() + "/compare#about" + own,
                    () -> comparePage(who, open, form.typed(), form.slips()));
        });
    }
}
