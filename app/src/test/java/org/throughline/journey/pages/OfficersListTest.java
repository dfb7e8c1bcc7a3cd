package org.throughline.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.journey.Scene.ASKED;
import static org.throughline.journey.Scene.on;
import static org.throughline.journey.pages.Drawn.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughline.MadeUp;
import org.throughline.Statements;
import org.throughline.ThroughlineTest;
import org.throughline.journey.Journeys;
import org.throughline.journey.Scene;
import org.throughline.people.Agency;
import org.throughline.people.Area;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

@ThroughlineTest
@Import(Scene.class)
class OfficersListTest {
    @Autowired
    MadeUp made;

    @Autowired
    Journeys journeys;

    @Autowired
    WorkPages work;

    @Autowired
    Acting acting;

    private record Area50(Viewer officer, List<ChildId> children, Viewer mother) {}

    private Area50 areaWith(int children) {
        Area area = made.area();
        Agency council = made.agency(Sector.COUNCIL, area.id());
        Viewer officer = made.staff(Role.SEND_OFFICER, council, area.id());
        List<ChildId> all = new ArrayList<>();
        Viewer mother = made.seated(made.adult("Ngozi"), Role.PARENT, Optional.empty(), List.of());
        for (int i = 0; i < children; i++) {
            ChildId child = made.child("Child" + i, LocalDate.of(2017, 3, 3), council);
            made.relate(mother.person(), child, true, true);
            Scene.done(
                    journeys.ask(on(ASKED.plusDays(i), mother), child, "Please", Optional.empty(), UUID.randomUUID()));
            all.add(child);
        }
        return new Area50(officer, all, mother);
    }

    @Test
    void the_list_takes_as_many_statements_for_fifty_children_as_for_one() {
        Area50 one = areaWith(1);
        Area50 fifty = areaWith(50);
        int forOne = statements(() -> work.work(on(ASKED, one.officer()), form()));
        int forFifty = statements(() -> work.work(on(ASKED, fifty.officer()), form()));
        assertThat(forOne).isPositive();
        assertThat(forFifty).isEqualTo(forOne);
        assertThat(statements(() -> next(fifty, fifty.children())))
                .isEqualTo(statements(() -> next(fifty, fifty.children().subList(0, 1))));
    }

    private int next(Area50 area, List<ChildId> children) {
        Viewer mother = on(ASKED, area.mother());
        return acting.as(mother, () -> journeys.nextFor(mother, children)).size();
    }

    private static int statements(Runnable work) {
        return Statements.during(work).size();
    }

    @Test
    void the_most_urgent_by_law_stands_first_and_the_filters_are_plain() {
        Area50 area = areaWith(5);
        LocalDate day = LocalDate.of(2026, 10, 21); // the first was due on the 19th
        WorkPage all = (WorkPage) work.work(on(day, area.officer()), form());
        assertThat(all.rows()).extracting(WorkPage.Row::child).startsWith("Child0 Testperson", "Child1 Testperson");
        assertThat(all.late()).isEqualTo(2);
        assertThat(all.soon()).isEqualTo(3);
        WorkPage late = (WorkPage) work.work(on(day, area.officer()), form("show", "late"));
        assertThat(late.rows()).hasSize(2);
    }
}
