package org.throughline.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.people.ChildId;
import org.throughline.sharing.Viewer;

/**
 * Where things are for one child, in one sentence, with the next date that law sets.
 *
 * @param due what the council owes next by law, while it owes something
 */
public record Next(ChildId child, AssessmentId assessment, Stage stage, String sentence, Optional<LawDate> due) {

    static Next of(Viewer viewer, List<DutyStore.OfChild> rows) {
        DutyStore.OfChild any = rows.getFirst();
        List<DutyLine> lines = rows.stream().map(DutyStore.OfChild::duty).toList();
        LocalDate today = viewer.today();
        Stage stage = Stage.of(lines, today);
        return new Next(
                any.child(),
                any.duty().assessment(),
                stage,
                PlainWords.where(lines, today, PlainWords.whoIsTold(viewer.role(), any.askedAs())),
                LawDate.owedByTheCouncil(lines, today));
    }
}
