package org.throughline.partnership.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two groups are told of each other by what they are about, and not by words that anybody uses. */
class OverlapTest {
    @Test
    void words_that_say_nothing_about_the_matter_make_no_overlap() {
        assertThat(Overlap.words(group("One face before the summer", "Nobody knows anybody, because everybody is new")))
                .containsExactly("knows", "summer");
    }

    private static Group group(String name, String idea) {
        return new Group(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                idea,
                UUID.randomUUID(),
                LocalDate.of(2026, 5, 1),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
