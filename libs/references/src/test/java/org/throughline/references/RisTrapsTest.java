package org.throughline.references;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.throughline.references.Problem.Kind;

/** What databases do to RIS, and what becomes of it here. */
class RisTrapsTest {
    @Test
    void a_stray_field_after_the_end_goes_to_the_record_before_it_and_is_told() {
        ReadFile read = Text.read(
                "TY  - JOUR",
                "TI  - One",
                "ER  - ",
                "C1  - An address",
                "",
                "TY  - JOUR",
                "TI  - Two",
                "ER  - ",
                "C1  - Another");
        assertThat(read.references())
                .extracting(reference -> reference.title().orElse(""))
                .containsExactly("One", "Two");
        assertThat(read.references().getFirst().source().values("C1")).containsExactly("An address");
        assertThat(read.references().getLast().source().values("C1")).containsExactly("Another");
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.TAG_AFTER_END, Kind.TAG_AFTER_END);
        assertThat(read.problems()).extracting(Problem::line).containsExactly(4L, 9L);
    }

    @Test
    void a_search_history_between_records_is_no_record_and_is_told_by_line() {
        ReadFile read = Text.read(
                "Ovid MEDLINE(R) ALL <1946 to May 2024>",
                "1 exp Disabled Children/ 7000",
                "2.",
                "TY  - JOUR",
                "TI  - One",
                "ER  - ",
                "Search history: 3 1 and 2",
                "TY  - JOUR",
                "TI  - Two",
                "ER  - ");
        assertThat(read.references()).hasSize(2);
        assertThat(read.problems()).allMatch(problem -> problem.kind() == Kind.TEXT_OUTSIDE_RECORDS);
        assertThat(read.problems()).extracting(Problem::line).containsExactly(1L, 2L, 7L);
        assertThat(read.references().getLast().source().raw()).contains("Search history: 3 1 and 2");
    }

    @Test
    void a_line_of_text_that_begins_with_er_does_not_end_the_record() {
        ReadFile read = Text.read(
                "TY  - JOUR",
                "AB  - Patients in the",
                "ER  - the emergency room - were seen",
                "ER was crowded",
                "at night",
                "TI  - One",
                "ER  - ");
        assertThat(read.references()).singleElement().satisfies(reference -> {
            assertThat(reference.abstractText())
                    .contains("Patients in the\nER  - the emergency room - were seen\nER was crowded\nat night");
            assertThat(reference.title()).contains("One");
        });
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_sectioned_abstract_keeps_its_sections_as_lines() {
        ReadFile read = Text.read(
                "TY  - JOUR",
                "AB  - Background: Little is known.",
                "   Methods: We asked.",
                "   Results: They answered.",
                "ER  - ");
        assertThat(read.references().getFirst().abstractText())
                .contains("Background: Little is known.\nMethods: We asked.\nResults: They answered.");
    }

    @Test
    void a_record_without_an_end_or_without_a_start_is_kept_and_told() {
        ReadFile read = Text.read(
                "TI  - No start", "AU  - Moss, A", "ER  - ", "TY  - JOUR", "TI  - No end", "TY  - BOOK", "TI  - Last");
        assertThat(read.references())
                .extracting(reference -> reference.title().orElse(""))
                .containsExactly("No start", "No end", "Last");
        assertThat(read.problems())
                .extracting(Problem::kind)
                .containsExactly(Kind.RECORD_WITHOUT_START, Kind.RECORD_WITHOUT_END, Kind.RECORD_WITHOUT_END);
    }

    @Test
    void two_records_with_one_id_stay_two_and_have_two_ids() {
        ReadFile read = Text.read("TY  - JOUR", "ID  - 7", "ER  - ", "TY  - JOUR", "ID  - 7", "ER  - ");
        assertThat(read.references()).extracting(Reference::id).containsExactly("7", "file:2");
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.REPEATED_ID);
    }

    @Test
    void a_year_that_is_none_is_told_and_the_record_stays() {
        ReadFile read = Text.read("TY  - JOUR", "PY  - soon", "ER  - ");
        assertThat(read.references().getFirst().year()).isEmpty();
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Kind.NO_YEAR);
    }

    @Test
    void unknown_tags_are_kept_in_their_order() {
        ReadFile read = Text.read("TY  - JOUR", "ZZ  - one", "TI  - T", "Z9  - two", "ZZ  - three", "ER  - ");
        assertThat(read.references().getFirst().source().fields())
                .containsExactly(
                        new Field("TY", "JOUR"),
                        new Field("ZZ", "one"),
                        new Field("TI", "T"),
                        new Field("Z9", "two"),
                        new Field("ZZ", "three"));
    }

    @Test
    void files_put_together_with_a_mark_between_them_are_read_through() {
        ReadFile read = Text.read("\uFEFFTY  - JOUR", "TI  - One", "ER  - ", "\uFEFFTY  - JOUR", "TI  - Two", "ER  - ");
        assertThat(read.references()).hasSize(2);
        assertThat(read.problems()).isEmpty();
    }
}
