package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtetableGenerated;

/** Figures and facts in rows; numbers stand to the right under each other. */
public record Table(@Nullable Caption caption, List<Column> head, List<Row> rows, boolean rowHeads, boolean small)
        implements Component {

    /** What the table is about. */
    public record Caption(String words, TextSize size) {}

    /** The head of one column. */
    public record Column(Content words, boolean numeric) {
        public static Column of(String words) {
            return new Column(Html.text(words), false);
        }

        public static Column numeric(String words) {
            return new Column(Html.text(words), true);
        }
    }

    /** One cell, over as many columns and rows as it needs. */
    public record Cell(
            Content words,
            boolean numeric,
            @Nullable Integer columns,
            @Nullable Integer rows) {
        public static Cell of(Content words) {
            return new Cell(words, false, null, null);
        }
    }

    /** One row of cells. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    public static Table of(String caption, Column... head) {
        return new Table(new Caption(caption, TextSize.M), List.of(head), List.of(), true, false);
    }

    /** A row under the head: each cell is numeric where its column is. */
    public Table row(Content... cells) {
        return row(List.of(cells));
    }

    public Table row(String... cells) {
        return row(Stream.of(cells).map(Html::text).toList());
    }

    public Table row(List<? extends Content> cells) {
        List<Cell> row = new ArrayList<>();
        for (Content words : cells) {
            boolean numeric = row.size() < head.size() && head.get(row.size()).numeric();
            row.add(new Cell(words, numeric, null, null));
        }
        return new Table(
                caption,
                head,
                Stream.concat(rows.stream(), Stream.of(new Row(row))).toList(),
                rowHeads,
                small);
    }

    public Table captionSize(TextSize size) {
        return new Table(caption == null ? null : new Caption(caption.words(), size), head, rows, rowHeads, small);
    }

    public Table asSmall() {
        return new Table(caption, head, rows, rowHeads, true);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtetableGenerated.render(page, null, this);
    }
}
