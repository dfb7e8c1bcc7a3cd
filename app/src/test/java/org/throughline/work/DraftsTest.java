package org.throughline.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.MadeUp;
import org.throughline.ThroughlineTest;
import org.throughline.people.Sector;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

@ThroughlineTest
class DraftsTest {
    private static final Map<String, List<String>> TYPED = Map.of("words", List.of("Sie sagt, es geht. 👧🏾 آج"));

    @Autowired
    MadeUp made;

    @Autowired
    Acting acting;

    @Autowired
    Drafts drafts;

    @Test
    void what_was_typed_comes_back_to_the_character_for_the_same_person_only() {
        Viewer mother = someone();
        Viewer other = someone();
        acting.doAs(mother, () -> keep(mother, TYPED));

        assertThat(acting.as(mother, () -> find(mother))).contains(TYPED);
        // another person, asking with the first one's ids, is answered by row-level security
        assertThat(acting.as(other, () -> find(mother))).isEmpty();
    }

    @Test
    void keeping_again_replaces_and_dropping_forgets() {
        Viewer mother = someone();
        acting.doAs(mother, () -> {
            keep(mother, TYPED);
            keep(mother, Map.of("words", List.of("better")));
        });
        assertThat(acting.as(mother, () -> find(mother))).contains(Map.of("words", List.of("better")));

        acting.doAs(
                mother,
                () -> drafts.drop(mother.account().value(), mother.seat().value(), "add"));
        assertThat(acting.as(mother, () -> find(mother))).isEmpty();
    }

    @Test
    void more_than_a_draft_can_hold_is_not_kept_and_says_so() {
        Viewer mother = someone();
        assertThat(acting.as(
                        mother,
                        () -> drafts.keep(
                                mother.account().value(),
                                mother.seat().value(),
                                "add",
                                Map.of("words", List.of("x".repeat(Drafts.MOST_CHARACTERS + 1))))))
                .isEmpty();
    }

    private void keep(Viewer viewer, Map<String, List<String>> fields) {
        drafts.keep(viewer.account().value(), viewer.seat().value(), "add", fields);
    }

    private java.util.Optional<Map<String, List<String>>> find(Viewer viewer) {
        return drafts.find(viewer.account().value(), viewer.seat().value(), "add")
                .map(Drafts.Draft::fields);
    }

    private Viewer someone() {
        return made.parent(
                "Parent " + UUID.randomUUID(),
                made.child(
                        "Child",
                        LocalDate.of(2017, 1, 1),
                        made.agency(Sector.COUNCIL, made.area().id())));
    }
}
