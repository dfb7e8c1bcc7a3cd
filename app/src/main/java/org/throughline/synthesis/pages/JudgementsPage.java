package org.throughline.synthesis.pages;

import static org.throughline.synthesis.JudgementWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.govuk.Html;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.pages.SafeCsv;
import org.throughline.synthesis.AppraisalTool;
import org.throughline.synthesis.NumberWords;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Synthesis;

/** Every report with what was judged of it, tool by tool: a row for each report, a column for each item, and no sum. */
public record JudgementsPage(Synthesis synthesis, List<InUse> tools) implements Page {

    /**
     * One report.
     *
     * @param answers by item, in the tool's order; empty where an answer does not stand yet
     */
    public record Row(String label, List<String> answers) {
        public Row {
            answers = List.copyOf(answers);
        }
    }

    /** A tool with every report that is appraised with it. */
    public record InUse(AppraisalTool tool, List<Row> rows) {
        public InUse {
            rows = List.copyOf(rows);
        }

        public List<Question> items() {
            return tool.questionnaire().questions();
        }

        private static List<String> cells(int number, Row row) {
            return Stream.concat(
                            Stream.of(Integer.toString(number), row.label()),
                            row.answers().stream().map(a -> a.isEmpty() ? JUDGEMENTS_WAIT.say() : a))
                    .toList();
        }

        private List<String> head(Stream<String> items) {
            List<String> head = new ArrayList<>(List.of(NumberWords.COLUMN_NUMBER.say(), JUDGEMENTS_REPORT.say()));
            items.forEach(head::add);
            return head;
        }

        public String caption() {
            return JUDGEMENTS_TABLE.say(tool.name());
        }

        public Table table() {
            Stream<String> labels = items().stream().map(Question::label);
            Table table = Table.of(
                    caption(), head(labels).stream().map(Table.Column::of).toArray(Table.Column[]::new));
            for (int r = 0; r < rows.size(); r++) {
                table = table.row(
                        cells(r + 1, rows.get(r)).stream().map(Html::text).toArray(Content[]::new));
            }
            return table;
        }

        SafeCsv csv() {
            SafeCsv csv = SafeCsv.of(head(items().stream().map(Question::label)).toArray(String[]::new));
            for (int r = 0; r < rows.size(); r++) {
                csv.row(cells(r + 1, rows.get(r)));
            }
            return csv;
        }
    }

    @Override
    public String title() {
        return JUDGEMENTS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(SheetKind.APPRAISAL.at(synthesis));
    }

    @Override
    public boolean wide() {
        return true;
    }

    /** Where one of the tools is to be had as a file: the first, the second. */
    public String csvAt(InUse used) {
        return SheetKind.APPRAISAL.at(synthesis) + "/judgements/" + (tools.indexOf(used) + 1) + "/csv";
    }
}
