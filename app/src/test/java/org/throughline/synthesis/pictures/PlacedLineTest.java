package org.throughline.synthesis.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughline.files.PdfPicture;
import org.throughline.files.PdfPicture.Box;
import org.throughline.synthesis.ReadingText.Line;

/** Sentences laid on the picture of their page. */
class PlacedLineTest {
    private static final int HIGH = 10;

    private static Box word(String letters, int x, int y) {
        return new Box(letters.length(), x, y, letters.length() * HIGH, HIGH);
    }

    private static Line line(int number, String words) {
        return new Line(number, 1, words);
    }

    @Test
    void a_sentence_has_one_row_for_each_row_of_print() {
        List<PlacedLine> placed = PlacedLine.of(
                List.of(line(1, "They sat."), line(2, "He stood by the door.")),
                List.of(
                        word("They", 100, 0),
                        word("sat.", 150, 0),
                        word("He", 200, 1),
                        word("stood", 100, 20),
                        word("by", 160, 20),
                        word("the", 190, 20),
                        word("door.", 100, 40)));
        assertThat(placed.get(0).rows()).containsExactly(new PlacedLine.Row(100, 0, 90, 10));
        assertThat(placed.get(1).rows())
                .containsExactly(
                        new PlacedLine.Row(200, 1, 20, 10),
                        new PlacedLine.Row(100, 20, 120, 10),
                        new PlacedLine.Row(100, 40, 50, 10));
    }

    @Test
    void two_columns_beside_each_other_are_two_rows() {
        assertThat(PlacedLine.of(List.of(line(1, "left right.")), List.of(word("left", 0, 0), word("right.", 300, 0)))
                        .getFirst()
                        .rows())
                .hasSize(2);
    }

    @Test
    void a_word_in_which_one_sentence_ends_and_another_begins_is_shared_by_letters() {
        List<PlacedLine> placed =
                PlacedLine.of(List.of(line(1, "“Yes.”"), line(2, "“No.”")), List.of(word("“Yes.”“No.”", 0, 0)));
        assertThat(placed.get(0).rows()).containsExactly(new PlacedLine.Row(0, 0, 60, 10));
        assertThat(placed.get(1).rows()).containsExactly(new PlacedLine.Row(60, 0, 50, 10));
    }

    @Test
    void where_the_picture_tells_of_fewer_letters_no_sentence_is_laid_at_a_wrong_place() {
        assertThat(PlacedLine.of(List.of(line(1, "One."), line(2, "Two.")), List.of(word("One.", 0, 0))))
                .allMatch(placed -> placed.rows().isEmpty());
    }

    /** However words are cut by print, each sentence gets the letters that are its own, in their order. */
    @Test
    void letters_are_never_given_to_another_sentence() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<Line> lines = new ArrayList<>();
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                String words = "x y".repeat(1 + random.nextInt(6)) + ".";
                lines.add(line(i + 1, words));
                all.append(PdfPicture.letters(words));
            }
            // one letter is ten dots wide and everything stands in one row: places tell letters
            List<Box> boxes = new ArrayList<>();
            for (int at = 0; at < all.length(); ) {
                int letters = Math.min(all.length() - at, 1 + random.nextInt(5));
                boxes.add(new Box(letters, at * HIGH, 0, letters * HIGH, HIGH));
                at += letters;
            }
            int at = 0;
            for (PlacedLine placed : PlacedLine.of(lines, boxes)) {
                int letters = PdfPicture.letters(placed.line().words()).length();
                assertThat(placed.rows()).containsExactly(new PlacedLine.Row(at * HIGH, 0, letters * HIGH, HIGH));
                at += letters;
            }
        }
    }
}
