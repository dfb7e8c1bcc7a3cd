package org.throughline.partnership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A write-up for the evidence bank: context, what was done and why, what was measured, what was found, harm and limits. It names
 * no person; the place that answers for it is a role.
 */
@Component
class WriteUp {
    private static final JsonMapper JSON = new JsonMapper();

    String of(Design design, Improvements.Work work, Action action, Licence licence, LocalDate today) {
        Priority priority = work.priority(action.priority()).orElseThrow();
        Measure measure = design.measure(action.measure()).orElseThrow();
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("kind", "effective-practice case");
        record.put("status", "offered, not reviewed");
        record.put("title", action.words());
        record.put("oneLiner", priority.words());
        record.put("offeredOn", today.toString());
        record.put("partnership", design.partnership().name());
        record.put("context", design.partnership().conditions());
        record.put("ingredients", List.of(priority.ingredient().plainWords()));
        record.put("why", priority.why());
        record.put(
                "evidenceBehindIt",
                work.behind(action)
                        .map(c ->
                                c.recommendation().title() + " (" + c.decided().told() + ": " + c.reason() + ")")
                        .orElse("no evidence linked: "
                                + action.withoutEvidence().orElse("")));
        record.put("begunOn", action.begunOn().toString());
        record.put("answerable", design.place(action.owner()).map(Place::title).orElseThrow());
        record.put("measure", measure(measure));
        record.put("checks", action.inOrder().map(WriteUp::check).toList());
        record.put(
                "limits",
                "One partnership, no comparison group. The amounts are the partnership's own. Answers to waves are formative and not validated.");
        record.put("licence", licence.called());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(record);
    }

    private static Map<String, Object> measure(Measure m) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("name", m.name());
        record.put("definition", m.definition());
        record.put("unit", m.unit());
        record.put("baseline", m.baseline());
        record.put("baselineOn", m.baselineOn().toString());
        record.put("target", m.target());
        record.put(
                "measured",
                m.measured().stream()
                        .map(a -> Map.of("on", a.on().toString(), "amount", a.amount()))
                        .toList());
        return record;
    }

    private static Map<String, Object> check(LookBack l) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("months", l.months());
        record.put("heldOn", l.heldOn().toString());
        l.amount().ifPresent(amount -> record.put("amount", amount));
        record.put("found", l.found());
        record.put("harm", l.harm());
        record.put("next", l.next().words());
        record.put("money", l.funded().words());
        record.put("people", l.peopled().words());
        record.put("habit", l.habit().words());
        return record;
    }
}
