package org.throughline.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.throughline.law.EhcTimeLimits;
import org.throughline.law.TimeLimit;
import org.throughline.people.ChildId;
import org.throughline.people.PersonId;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Records;
import org.throughline.sharing.Viewer;

/** What is asked of the council's officer by law, most urgent first, over all children at once. */
@Service
public class WorkList {
    private static final List<String> ONLY_IF = EhcTimeLimits.all().stream()
            .filter(limit -> limit.owed().nature() != TimeLimit.Nature.MUST)
            .map(TimeLimit::ruleId)
            .toList();

    private final Acting acting;
    private final Records records;
    private final DutyStore duties;

    WorkList(Acting acting, Records records, DutyStore duties) {
        this.acting = acting;
        this.records = records;
        this.duties = duties;
    }

    /** One request: what the law asks next, and how far its advice has come. */
    public record Item(
            ChildId child,
            PersonId record,
            AssessmentId assessment,
            Stage stage,
            LawDate next,
            int adviceAsked,
            int adviceWaiting) {}

    /** At most {@link Journeys#MOST}; one statement for the list and one line in the log, however many they are. */
    public List<Item> of(Viewer viewer) {
        return acting.as(viewer, () -> {
            Map<AssessmentId, List<DutyStore.OfChild>> byRequest = new LinkedHashMap<>();
            duties.mostUrgent(viewer.today(), ONLY_IF, Journeys.MOST)
                    .forEach(row -> byRequest
                            .computeIfAbsent(row.duty().assessment(), _ -> new ArrayList<>())
                            .add(row));
            List<Item> items =
                    byRequest.values().stream().map(rows -> item(viewer, rows)).toList();
            List<ChildId> children = items.stream().map(Item::child).distinct().toList();
            return records.list(viewer, "work", children, () -> items);
        });
    }

    private static Item item(Viewer viewer, List<DutyStore.OfChild> rows) {
        DutyStore.OfChild any = rows.getFirst();
        List<DutyLine> lines = rows.stream().map(DutyStore.OfChild::duty).toList();
        List<DutyLine> advice =
                lines.stream().filter(line -> line.request().isPresent()).toList();
        return new Item(
                any.child(),
                any.record(),
                any.duty().assessment(),
                Stage.of(lines, viewer.today()),
                LawDate.mostUrgent(lines, viewer.today()).orElseThrow(),
                advice.size(),
                (int) advice.stream()
                        .filter(line -> line.openOn(viewer.today()))
                        .count());
    }
}
