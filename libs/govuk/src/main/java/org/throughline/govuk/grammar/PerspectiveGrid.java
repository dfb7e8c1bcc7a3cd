package org.throughline.govuk.grammar;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.throughline.govuk.Component;
import org.throughline.govuk.templates.grammar.JteperspectiveGridGenerated;

/** The perspectives side by side: one column each, the same question in the same row. On a phone, one at a time. */
public record PerspectiveGrid(
        String caption, List<PerspectiveMark> columns, List<Row> rows, String showAll, String landmark)
        implements Component {

    /** One question or area of life, with one cell for each column. */
    public record Row(String topic, List<Content> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String topic, Content... cells) {
            return new Row(topic, List.of(cells));
        }
    }

    public PerspectiveGrid {
        columns = columns.stream()
                .map(mark -> PerspectiveMark.named(mark.perspective(), mark.name()))
                .toList();
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Expected %d cells about %s, found %d"
                        .formatted(columns.size(), row.topic(), row.cells().size()));
            }
        }
    }

    public static PerspectiveGrid of(String caption, List<PerspectiveMark> columns, List<Row> rows) {
        return new PerspectiveGrid(caption, columns, rows, "All", "Show one perspective");
    }

    public String column(int index) {
        return columns.get(index).perspective().key();
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JteperspectiveGridGenerated.render(page, null, this);
    }
}
