package org.throughline.child.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.throughline.child.Children;
import org.throughline.child.Contribution;
import org.throughline.child.ContributionId;
import org.throughline.child.Contributions;
import org.throughline.child.Conveyed;
import org.throughline.child.NewContribution;
import org.throughline.child.TrueDuring;
import org.throughline.child.WhatIsKnown;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.pages.Reply;
import org.throughline.pages.Typed;
import org.throughline.people.ChildId;
import org.throughline.people.People;
import org.throughline.sharing.Records;
import org.throughline.sharing.Tier;
import org.throughline.sharing.Viewer;
import org.throughline.work.Drafts;
import org.throughline.work.Once;

/** What the pages of telling share: who may, what was typed so far, and keeping it once. */
@Component
class Tellings {
    private final Records records;
    private final Children children;
    private final Contributions contributions;
    private final People people;
    private final Drafts drafts;
    private final Once once;

    Tellings(Records records, Children children, Contributions contributions, People people, Drafts drafts, Once once) {
        this.records = records;
        this.children = children;
        this.contributions = contributions;
        this.people = people;
        this.drafts = drafts;
        this.once = once;
    }

    /** Answers within the opened record, for somebody who may write; for everybody else the page is not there. */
    Reply in(Viewer viewer, String child, Optional<String> again, Function<Situation, Reply> answer) {
        return Ids.read(child, ChildId::new)
                .flatMap(id -> records.open(
                        viewer, id, "tell", () -> situation(viewer, id, again).map(answer)))
                .flatMap(reply -> reply)
                .orElseGet(Reply.NotThere::new);
    }

    private Optional<Situation> situation(Viewer viewer, ChildId child, Optional<String> again) {
        if (!records.mayWrite(child, Tier.CIRCLE)) {
            return Optional.empty();
        }
        WhatIsKnown known = again.isPresent() ? contributions.known(child) : WhatIsKnown.NOTHING;
        Optional<Contribution> earlier = again.flatMap(t -> Ids.read(t, ContributionId::new))
                .flatMap(known::find)
                .filter(c -> c.from().seat().equals(viewer.seat()));
        if (again.isPresent() && earlier.isEmpty()) {
            return Optional.empty();
        }
        return children.one(viewer, child)
                .map(summary -> new Situation(
                        viewer,
                        Cast.of(summary, records.circle(child), known, people),
                        records.recordsOf(child).getFirst(),
                        earlier));
    }

    /** What was typed so far; of something said again, it starts as it was said before. */
    Typed typedSoFar(Situation at) {
        return drafts.find(account(at), seat(at), at.draft())
                .map(draft -> new Typed(draft.fields()))
                .orElseGet(() -> at.again().map(Tellings::asSaidBefore).orElse(Typed.NOTHING));
    }

    /** As it was said before, as far as the questions can hold it; a time said in another way is asked again. */
    private static Typed asSaidBefore(Contribution c) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> seats = c.audience().named().stream().map(Object::toString).toList();
        fields.put("words", List.of(c.words().orElse("")));
        fields.put("about", List.of(c.about().name()));
        fields.put("kind", List.of(c.kind().name()));
        fields.put("who", List.of(seats.isEmpty() ? "CIRCLE" : "NAMED"));
        fields.put("seat", seats);
        if (c.telling() instanceof Conveyed conveyed) {
            fields.put("whose", List.of(c.from().person().toString()));
            fields.put("how", List.of(conveyed.how()));
        }
        TrueDuring when = c.times().trueDuring();
        if (when.precision() == TrueDuring.Precision.NOT_SAID) {
            fields.put("when", List.of("NOT_SAID"));
        } else if (when.precision() == TrueDuring.Precision.DAY && when.from().equals(when.to())) {
            LocalDate day = when.from().orElseThrow();
            fields.put("when", List.of("DAY"));
            fields.put("day-day", List.of(Integer.toString(day.getDayOfMonth())));
            fields.put("day-month", List.of(Integer.toString(day.getMonthValue())));
            fields.put("day-year", List.of(Integer.toString(day.getYear())));
        }
        return new Typed(fields);
    }

    /** Keeps the fields of one page with those of the others. False when it is too long to keep. */
    boolean keep(Situation at, Step step, Typed typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>(typedSoFar(at).fields());
        step.fields().forEach(fields::remove);
        step.fields().forEach(field -> {
            if (!typed.all(field).isEmpty()) {
                fields.put(field, new ArrayList<>(typed.all(field)));
            }
        });
        return drafts.keep(account(at), seat(at), at.draft(), fields).isPresent();
    }

    /** The draft as a form, to be read whole. */
    Form draft(Situation at) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        typedSoFar(at).fields().forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
        return Form.of(fields);
    }

    /** Adds it, or puts it in place of what was said before; one sending has one effect. Gives where to go next. */
    Reply tellOnce(Situation at, Form sent, Function<Situation, Optional<NewContribution>> read, String otherwise) {
        String to = once.only(
                account(at),
                sent.once(),
                () -> read.apply(at)
                        .map(what -> keepForGood(at, what)
                                .map(id -> at.childPath() + "/told/" + id)
                                .orElse(""))
                        .orElse(otherwise));
        return to.isEmpty() ? new Reply.NotThere() : new Reply.Go(to);
    }

    private Optional<ContributionId> keepForGood(Situation at, NewContribution what) {
        ChildId child = at.cast().child().id();
        Optional<ContributionId> kept = at.again()
                .map(earlier -> contributions.replace(at.viewer(), child, earlier.id(), what))
                .orElseGet(() -> contributions.add(at.viewer(), child, what));
        kept.ifPresent(_ -> drafts.drop(account(at), seat(at), at.draft()));
        return kept;
    }

    private static java.util.UUID account(Situation at) {
        return at.viewer().account().value();
    }

    private static java.util.UUID seat(Situation at) {
        return at.viewer().seat().value();
    }
}
