package org.throughline.references;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.throughline.references.Problem.Kind;

/** A table of text: comma, tab, semicolon or bar between cells, told by the row that names the columns. */
final class TextTableReader implements LineReader {
    /** A cell with more lines than this has lost its closing quote: the row is then its first line. */
    static final int LONGEST_CELL = 2_000;

    private final Found found;
    private final Table table;
    private final char delimiter;
    private final Deque<Row> again = new ArrayDeque<>();

    private record Row(String text, long line) {}

    TextTableReader(Found found, Columns columns, String head) {
        this.found = found;
        this.table = new Table(found, columns);
        this.delimiter = Delimiter.of(head, columns).orElse(',');
    }

    @Override
    public void read(Lines lines) throws IOException {
        for (Row line = next(lines); line != null; line = next(lines)) {
            Row row = whole(line, lines);
            if (!row.text().isBlank() && !row.text().startsWith("sep=")) {
                RawRecord raw = new RawRecord(found);
                raw.startsAt(row.line());
                raw.raw(row.text(), row.line());
                table.row(Cells.of(row.text(), delimiter), raw);
            }
        }
        table.end();
    }

    /** The row that begins on this line, with the lines on which an open quote makes it go on. */
    private Row whole(Row first, Lines lines) throws IOException {
        if (!Cells.isOpen(first.text(), delimiter)) {
            return first;
        }
        StringBuilder text = new StringBuilder(first.text());
        List<Row> taken = new ArrayList<>();
        boolean open = true;
        while (open) {
            Row more = next(lines);
            if (more == null
                    || taken.size() >= LONGEST_CELL
                    || text.length() > found.limits().recordChars()) {
                found.problem(first.line(), Kind.RECORD_WITHOUT_END, first.text());
                if (more != null) {
                    taken.add(more);
                }
                giveBack(taken);
                return first;
            }
            taken.add(more);
            text.append('\n').append(more.text());
            open = !closes(more.text());
        }
        return new Row(text.toString(), first.line());
    }

    /** Whether an open quote is closed in this line and none is opened again. */
    private boolean closes(String line) {
        return !Cells.isOpen("\"" + line, delimiter);
    }

    private void giveBack(List<Row> taken) {
        for (Row row : taken.reversed()) {
            again.addFirst(row);
        }
    }

    private @org.jspecify.annotations.Nullable Row next(Lines lines) throws IOException {
        if (!again.isEmpty()) {
            return again.removeFirst();
        }
        String line = lines.next();
        return line == null ? null : new Row(line, lines.number());
    }
}
