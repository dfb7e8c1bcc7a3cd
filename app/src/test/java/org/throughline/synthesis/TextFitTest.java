package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughline.synthesis.qda.QdaProject.Place;
import org.throughline.synthesis.qda.QdaProject.Selection;

/** Words marked elsewhere are found here letter by letter, or not at all. */
class TextFitTest {
    private static final ReadingText HERE =
            ReadingText.of("We asked where they sat. “I had a chair.” They waited. They waited. Then 😀 it was over.");

    private static Selection mark(int from, int to) {
        return new Selection("m", "", "", Optional.of(new Place(from, to)), "", List.of(), List.of());
    }

    private static TextFit.Found find(String theirs, int from, int to) {
        Selection mark = mark(from, to);
        return new TextFit(theirs, List.of(mark), HERE).find(mark);
    }

    private static TextFit.Found in(int first, int last, boolean wider) {
        return new TextFit.Found.In(new ReadingText.Span(first, last), wider);
    }

    private static TextFit.Found nowhere(TextFit.Why why) {
        return new TextFit.Found.Nowhere(why);
    }

    @Test
    void a_place_outside_the_text_or_that_holds_nothing_is_no_place() {
        for (int[] place : new int[][] {{-1, 4}, {5, 5}, {9, 3}, {0, 10_000}, {24, 25}}) {
            assertThat(find("We asked where they sat. “I had a chair.”", place[0], place[1]))
                    .isEqualTo(nowhere(TextFit.Why.NO_SUCH_PLACE));
        }
    }

    @Test
    void words_that_are_not_here_letter_by_letter_are_not_placed() {
        assertThat(find("We asked where they stood.", 0, 26)).isEqualTo(nowhere(TextFit.Why.OTHER_WORDS));
    }

    @Test
    void white_space_may_differ_and_less_than_a_sentence_becomes_the_sentence() {
        assertThat(find("We asked\n   where they\tsat.", 0, 27)).isEqualTo(in(1, 1, false));
        assertThat(find("We asked where they sat.", 3, 14)).isEqualTo(in(1, 1, true));
        assertThat(find("“I had a chair.”\n\nThey waited.", 1, 21)).isEqualTo(in(2, 3, true));
    }

    @Test
    void the_second_time_there_is_the_second_time_here_and_otherwise_nobody_guesses() {
        assertThat(find("They waited. They waited.", 13, 25)).isEqualTo(in(4, 4, false));
        assertThat(find("They waited.", 0, 12)).isEqualTo(nowhere(TextFit.Why.SEVERAL_TIMES));
    }

    @Test
    void ends_of_lines_and_signs_of_two_units_are_counted_as_most_marks_fit() {
        String windows = "We asked where they sat.\r\n“I had a chair.”\r\nit was over.";
        assertThat(find(windows, 42, 54)).as("the end of a line as one").isEqualTo(in(5, 5, true));
        assertThat(find(windows, 44, 56)).as("both characters counted").isEqualTo(in(5, 5, true));
        assertThat(find("Then 😀 it was over.", 7, 19)).as("code points").isEqualTo(in(5, 5, true));
        assertThat(find("Then 😀 it was over.", 8, 20)).as("units of two bytes").isEqualTo(in(5, 5, true));
    }
}
