package org.throughline.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Agency;
import org.throughline.people.ChildId;
import org.throughline.people.Role;
import org.throughline.people.Sector;

/** Many change what a child's rights follow from at the same moment: what is stored is still what the rules give, once. */
@ThroughlineTest
class RightsAtOnceTest {
    @Autowired
    MadeUp made;

    @Autowired
    Rights rights;

    @Test
    void changes_at_the_same_moment_leave_every_right_once_and_none_over() throws Exception {
        Agency school = made.agency(Sector.EDUCATION, made.area().id());
        Agency council = made.agency(Sector.COUNCIL, school.area().orElseThrow());
        made.staff(Role.SENCO, school);
        made.staff(Role.TEACHER, school);
        for (int round = 0; round < 5; round++) {
            ChildId child = made.child("Amara", LocalDate.of(2017, 3, 3), council);
            List<Callable<Object>> changes = new ArrayList<>();
            for (Role role : List.of(Role.SENCO, Role.TEACHER, Role.SENCO, Role.TEACHER)) {
                changes.add(() -> made.involve(school, role, child));
            }
            changes.add(() -> made.parent("Ngozi", child));
            changes.add(() -> {
                rights.workOut(child);
                return child;
            });
            try (var threads = Executors.newFixedThreadPool(6)) {
                for (var change : threads.invokeAll(changes)) {
                    change.get();
                }
            }
            assertThat(rights.agree(child)).isTrue();
        }
    }
}
