package org.throughline.synthesis.pictures;

import java.util.ArrayList;
import java.util.List;
import org.throughline.files.PdfPicture;
import org.throughline.files.PdfPicture.Box;
import org.throughline.synthesis.ReadingText.Line;

/**
 * A sentence with the parts of the picture on which it stands, one for each row of print.
 *
 * @param rows in the order of reading
 */
public record PlacedLine(Line line, List<Row> rows) {

    /** In dots of the picture, from its upper left corner. */
    public record Row(int x, int y, int width, int height) {
        int right() {
            return x + width;
        }

        int bottom() {
            return y + height;
        }

        /** Whether a word goes on in this row, with no more than a wide blank between them. */
        boolean goesOnIn(Row word) {
            int lower = Math.min(bottom(), word.bottom());
            int upper = Math.max(y, word.y);
            boolean sameHeight = 2 * (lower - upper) > Math.min(height, word.height);
            return sameHeight && word.x >= x && word.x <= right() + 3 * Math.max(height, word.height);
        }

        Row with(Row word) {
            int top = Math.min(y, word.y);
            return new Row(
                    Math.min(x, word.x),
                    top,
                    Math.max(right(), word.right()) - Math.min(x, word.x),
                    Math.max(bottom(), word.bottom()) - top);
        }
    }

    public PlacedLine {
        rows = List.copyOf(rows);
    }

    /**
     * Lays the sentences of one page on its picture, letter by letter. Linear in the letters.
     *
     * @param lines all sentences of the page, in order
     * @param boxes the words of the same page, in the same order
     * @return every sentence; none has a place where the boxes hold fewer letters than the sentences
     */
    static List<PlacedLine> of(List<Line> lines, List<Box> boxes) {
        int letters = lines.stream()
                .mapToInt(line -> PdfPicture.letters(line.words()).length())
                .sum();
        if (letters > boxes.stream().mapToInt(Box::letters).sum()) {
            return lines.stream().map(line -> new PlacedLine(line, List.of())).toList();
        }
        Walk walk = new Walk(boxes);
        return lines.stream()
                .map(line -> new PlacedLine(
                        line, walk.next(PdfPicture.letters(line.words()).length())))
                .toList();
    }

    /** Goes through the words, and through the letters of one that two sentences share. */
    private static final class Walk {
        private final List<Box> boxes;
        private int at;
        private int used;

        Walk(List<Box> boxes) {
            this.boxes = boxes;
        }

        List<Row> next(int letters) {
            List<Row> rows = new ArrayList<>();
            int left = letters;
            while (left > 0) {
                Box box = boxes.get(at);
                int taken = Math.min(left, box.letters() - used);
                add(rows, part(box, used, taken));
                left -= taken;
                used += taken;
                if (used == box.letters()) {
                    at++;
                    used = 0;
                }
            }
            return rows;
        }

        private static Row part(Box box, int from, int letters) {
            int x = box.x() + box.width() * from / box.letters();
            int end = box.x() + box.width() * (from + letters) / box.letters();
            return new Row(x, box.y(), end - x, box.height());
        }

        private static void add(List<Row> rows, Row word) {
            if (!rows.isEmpty() && rows.getLast().goesOnIn(word)) {
                rows.set(rows.size() - 1, rows.getLast().with(word));
            } else {
                rows.add(word);
            }
        }
    }
}
