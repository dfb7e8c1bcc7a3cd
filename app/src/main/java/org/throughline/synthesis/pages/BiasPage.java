package org.throughline.synthesis.pages;

import static org.throughline.synthesis.bias.BiasWords.*;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.throughline.govuk.Html;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.pages.SafeCsv;
import org.throughline.synthesis.NumberWords;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.bias.BiasTool;
import org.throughline.synthesis.bias.Judgement;
import org.throughline.synthesis.bias.OverallRule;
import org.throughline.synthesis.bias.TrafficLights;

/** Risk of bias as it stands: a drawing and a table for each tool that is in use. */
public record BiasPage(Synthesis synthesis, List<InUse> tools) implements Page {

    /** A tool with every report that is appraised with it. */
    public record InUse(BiasTool tool, OverallRule rule, List<TrafficLights.Row> rows) {
        private static final int AFTER_REPORT = 2;

        public InUse {
            rows = List.copyOf(rows);
        }

        public String key() {
            return tool.key();
        }

        public String finding() {
            List<String> parts = new ArrayList<>();
            for (Judgement judgement : tool.scale()) {
                add(
                        parts,
                        judgement.called().toLowerCase(Locale.UK),
                        r -> r.judged().filter(j -> j.overall() == judgement).isPresent());
            }
            add(parts, BIAS_WAITS.say(), r -> r.judged().isEmpty());
            return BIAS_FINDING.say(String.join(", ", parts));
        }

        private void add(List<String> parts, String called, Predicate<TrafficLights.Row> which) {
            long many = rows.stream().filter(which).count();
            if (many > 0) {
                parts.add(BIAS_HOW_MANY.say(many, called));
            }
        }

        public Content drawing() {
            return out -> {
                out.writeContent(TrafficLights.svg(tool, rows));
                out.writeContent(TrafficLights.narrow(tool, rows));
            };
        }

        public String ruleInWords() {
            return (rule == OverallRule.ROB_2 ? BIAS_RULE_ROB_2 : BIAS_RULE_ROBINS_I).say();
        }

        private List<String> cells(int number, TrafficLights.Row row) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(number), row.label()));
            cells.add(row.judged().map(BiasTool.Judged::result).orElseGet(BIAS_WAITS::say));
            for (int d = 0; d < tool.domains().size(); d++) {
                int at = d;
                cells.add(row.judged().map(j -> j.domains().get(at).called()).orElse(""));
            }
            cells.add(row.judged()
                    .map(BiasTool.Judged::overall)
                    .map(Judgement::called)
                    .orElse(""));
            return cells;
        }

        private List<String> head() {
            List<String> head =
                    new ArrayList<>(List.of(NumberWords.COLUMN_NUMBER.say(), BIAS_REPORT.say(), BIAS_RESULT.say()));
            head.addAll(tool.domains());
            head.add(BIAS_OVERALL.say());
            return head;
        }

        /** The whole stands before the domains, so that it is in sight on every screen; in the file it is the last. */
        private static List<String> overallFirst(List<String> cells) {
            List<String> all = new ArrayList<>(cells);
            all.add(AFTER_REPORT, all.removeLast());
            return all;
        }

        public Table table() {
            Table table = Table.of(
                    BIAS_TABLE.say(),
                    overallFirst(head()).stream().map(Table.Column::of).toArray(Table.Column[]::new));
            for (int r = 0; r < rows.size(); r++) {
                table = table.row(overallFirst(cells(r + 1, rows.get(r))).stream()
                        .map(Html::text)
                        .toArray(Content[]::new));
            }
            return table;
        }

        SafeCsv csv() {
            SafeCsv csv = SafeCsv.of(head().toArray(String[]::new));
            for (int r = 0; r < rows.size(); r++) {
                csv.row(cells(r + 1, rows.get(r)));
            }
            return csv;
        }
    }

    @Override
    public String title() {
        return BIAS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(SheetKind.APPRAISAL.at(synthesis));
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String at() {
        return SheetKind.APPRAISAL.at(synthesis) + "/bias";
    }
}
