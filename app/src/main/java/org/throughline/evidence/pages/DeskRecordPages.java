package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.evidence.Advice;
import org.throughline.evidence.Answer;
import org.throughline.evidence.Appraisal;
import org.throughline.evidence.Appraisals;
import org.throughline.evidence.Axis;
import org.throughline.evidence.Bank;
import org.throughline.evidence.EvidenceId;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Label;
import org.throughline.evidence.OwnTeam;
import org.throughline.evidence.ReplacedWords;
import org.throughline.evidence.ReviewingWords;
import org.throughline.evidence.Schemes;
import org.throughline.evidence.SeatNames;
import org.throughline.evidence.Theme;
import org.throughline.evidence.WhyNot;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.sharing.Viewer;

/** A record on its way: who looks at it, what they write, its labels, and the decision. */
@Controller
class DeskRecordPages {
    private final Bank bank;
    private final Appraisals appraisals;
    private final OwnTeam ownTeam;
    private final RecordViews views;
    private final SeatNames names;
    private final Schemes schemes;
    private final OnceOnly once;

    DeskRecordPages(
            Bank bank,
            Appraisals appraisals,
            OwnTeam ownTeam,
            RecordViews views,
            SeatNames names,
            Schemes schemes,
            OnceOnly once) {
        this.bank = bank;
        this.appraisals = appraisals;
        this.ownTeam = ownTeam;
        this.views = views;
        this.names = names;
        this.schemes = schemes;
        this.once = once;
    }

    @GetMapping("/evidence-desk/{id}")
    Reply record(Viewer viewer, Form form, @PathVariable String id) {
        return find(viewer, id)
                .<Reply>map(r -> page(viewer, r, said(form.typed().text("done")), Typed.NOTHING, Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    private static Optional<String> said(String done) {
        return switch (done) {
            case "given" -> Optional.of(GIVEN.say());
            case "given-again" -> Optional.of(GIVEN_AGAIN.say());
            case "kept" -> Optional.of(KEPT.say());
            case "asked" -> Optional.of(ASKED.say());
            case "decided" -> Optional.of(DECIDED.say());
            case "label" -> Optional.of(LABEL_SET_DONE.say());
            case "taken" -> Optional.of(TAKE_IN_DONE.say());
            case "again" -> Optional.of(ReviewingWords.AGAIN_DONE.say());
            case "reply" -> Optional.of(ReviewingWords.REPLY_DONE.say());
            case "replaced" -> Optional.of(ReplacedWords.REPLACE_DONE.say());
            case "withdrawn" -> Optional.of(ReviewingWords.WITHDRAW_DONE.say());
            default -> Optional.empty();
        };
    }

    private AtWorkPage page(Viewer viewer, EvidenceRecord record, Optional<String> said, Typed typed, Slips slips) {
        List<Appraisal> looks = appraisals.of(viewer, record.id());
        Map<SeatId, String> who =
                names.of(viewer, looks.stream().map(Appraisal::reviewer).toList());
        Set<SeatId> ofTeam = ownTeam.among(
                viewer, record.id(), looks.stream().map(Appraisal::reviewer).toList());
        boolean lead = Bank.isLead(viewer);
        List<Select.Choice> mayAsk = !lead
                ? List.of()
                : Stream.concat(
                                Stream.of(Select.Choice.of("", ReviewingWords.CHOOSE_SOMEBODY.say())),
                                names.everybody(viewer).entrySet().stream()
                                        .filter(e -> !e.getKey().equals(record.givenBy()))
                                        .map(e -> Select.Choice.of(e.getKey().toString(), e.getValue())))
                        .toList();
        return new AtWorkPage(
                views.of(viewer, record),
                looks.stream()
                        .map(a -> new AtWorkPage.Look(
                                who.getOrDefault(a.reviewer(), ""), a, ofTeam.contains(a.reviewer())))
                        .toList(),
                mayAsk,
                lead,
                Bank.mayChange(viewer, record),
                bank.mayLabel(viewer, record),
                record.givenBy().equals(viewer.seat()),
                lead ? appraisals.whoDecides(viewer, record) : Appraisals.Decider.SOMEBODY_ELSE,
                viewer.today(),
                said,
                typed,
                slips);
    }

    @PostMapping("/evidence-desk/{id}/ask")
    Reply ask(Viewer viewer, Form form, @PathVariable String id) {
        Optional<EvidenceRecord> record = find(viewer, id);
        Optional<SeatId> who = seat(form, "who");
        if (record.isEmpty()) {
            return new Reply.NotThere();
        }
        if (who.isEmpty()) {
            if (!Bank.isLead(viewer)) {
                return new Reply.NotThere();
            }
            form.wrong("who", ReviewingWords.MISSING_WHO_LOOKS.say());
            return page(viewer, record.get(), Optional.empty(), form.typed(), form.slips());
        }
        return answered(
                viewer,
                record.get(),
                form,
                "who",
                "asked",
                appraisals.ask(
                        viewer, record.get().id(), who.get(), form.typed().has("lived", "yes")));
    }

    static Optional<SeatId> seat(Form form, String field) {
        return EvidenceId.read(form.typed().text(field)).map(e -> new SeatId(e.value()));
    }

    @PostMapping("/evidence-desk/{id}/again")
    Reply again(Viewer viewer, Form form, @PathVariable String id) {
        return find(viewer, id)
                .filter(_ -> Bank.isLead(viewer))
                .map(r -> answered(viewer, r, form, "again", "again", appraisals.askAgain(viewer, r.id())))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/evidence-desk/{id}/decide")
    Reply decide(Viewer viewer, Form form, @PathVariable String id) {
        Optional<EvidenceRecord> record = find(viewer, id);
        Optional<Advice> decision = form.one("decision", Advice.class, APPRAISE_MISSING_ADVICE);
        if (record.isEmpty() || decision.isEmpty()) {
            return new Reply.NotThere();
        }
        return answered(
                viewer,
                record.get(),
                form,
                "decision",
                "decided",
                appraisals.decide(viewer, record.get().id(), decision.get()));
    }

    private Reply answered(
            Viewer viewer, EvidenceRecord record, Form form, String field, String done, Answer<EvidenceId> answer) {
        return switch (answer) {
            case Answer.Done<EvidenceId> _ -> new Reply.Go(Paths.atWork(record.id()) + "?done=" + done);
            case Answer.NotThere<EvidenceId> _ -> new Reply.NotThere();
            case Answer.Refused<EvidenceId>(var why) -> {
                form.wrong(field, why.words());
                yield page(viewer, record, Optional.empty(), form.typed(), form.slips());
            }
        };
    }

    @GetMapping("/evidence-desk/{id}/label")
    Reply label(Viewer viewer, @PathVariable String id) {
        return find(viewer, id)
                .filter(r -> bank.mayLabel(viewer, r))
                .<Reply>map(r -> new LabelPage(r.id(), r.content().title(), Typed.NOTHING, Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/evidence-desk/{id}/label")
    Reply labelled(Viewer viewer, Form form, @PathVariable String id) {
        Optional<EvidenceRecord> record = find(viewer, id).filter(r -> bank.mayLabel(viewer, r));
        if (record.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Axis> axis = form.one("axis", Axis.class, LABEL_MISSING_AXIS);
        String value = form.text("value", LABEL_MISSING_VALUE);
        String scheme = form.text("scheme", LABEL_MISSING_SCHEME);
        String setter = form.text("setter", LABEL_MISSING_SETTER);
        String why = form.text("why", LABEL_MISSING_WHY);
        if (!form.ok() || axis.isEmpty()) {
            return new LabelPage(record.get().id(), record.get().content().title(), form.typed(), form.slips());
        }
        Optional<UUID> theme = bank.themes().stream()
                .filter(t -> axis.get() == Axis.THEME && t.name().equals(value))
                .map(Theme::id)
                .findFirst();
        Label label = new Label(
                axis.get(),
                value,
                theme,
                scheme,
                setter,
                why,
                form.some("tool").orElse(""),
                form.some("interests").orElse(""),
                viewer.today());
        if (!schemes.knows(viewer, label)) {
            form.wrong("value", WhyNot.NOT_A_LEVEL.words());
            return new LabelPage(record.get().id(), record.get().content().title(), form.typed(), form.slips());
        }
        return once.go(viewer, form, () -> {
            bank.label(viewer, record.get().id(), label);
            return Paths.atWork(record.get().id()) + "?done=label";
        });
    }

    @GetMapping("/evidence-desk/{id}/look")
    Reply look(Viewer viewer, @PathVariable String id) {
        return toLookAt(viewer, id)
                .<Reply>map(r -> new LookPage(views.of(viewer, r), Typed.NOTHING, Slips.none()))
                .orElseGet(Reply.NotThere::new);
    }

    @PostMapping("/evidence-desk/{id}/look")
    Reply looked(Viewer viewer, Form form, @PathVariable String id) {
        Optional<EvidenceRecord> record = toLookAt(viewer, id);
        if (record.isEmpty()) {
            return new Reply.NotThere();
        }
        Optional<Advice> advice = form.one("advice", Advice.class, APPRAISE_MISSING_ADVICE);
        String feedback = form.text("feedback", APPRAISE_MISSING_FEEDBACK);
        String interests = form.text("interests", APPRAISE_MISSING_INTERESTS);
        if (!form.ok() || advice.isEmpty()) {
            return new LookPage(views.of(viewer, record.get()), form.typed(), form.slips());
        }
        appraisals.write(viewer, record.get().id(), new Appraisal.Written(advice.get(), feedback, interests));
        return new Reply.Go(Paths.DESK + "?done=appraised");
    }

    private Optional<EvidenceRecord> toLookAt(Viewer viewer, String id) {
        return find(viewer, id)
                .filter(r -> appraisals.askedOf(viewer).stream()
                        .anyMatch(a -> a.record().equals(r.id())));
    }

    private Optional<EvidenceRecord> find(Viewer viewer, String id) {
        return EvidenceId.read(id).flatMap(e -> bank.find(viewer, e));
    }
}
