package org.throughline.synthesis.pages;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.govuk.Html;
import org.throughline.govuk.Table;
import org.throughline.synthesis.JudgementWords;
import org.throughline.synthesis.PublicRelease;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.ReleaseDifference;
import org.throughline.synthesis.bias.BiasWords;

/** The appraisals of a release: a table for each tool, with a row for each report and a column for each item. */
public record AppraisalTables(List<OfTool> tools) {

    /**
     * One report.
     *
     * @param overall by the tool's rule; empty where it has none
     * @param answers by item
     */
    private record Row(String tool, String report, String overall, Map<String, String> answers) {}

    /** One tool. */
    public record OfTool(String name, Table table) {}

    static AppraisalTables of(ReleaseContent release) {
        return of(release.appraisals().stream().map(a -> {
            Map<String, String> answers = new LinkedHashMap<>();
            a.items().forEach(i -> answers.put(i.item(), i.answer()));
            return new Row(a.tool(), a.report(), a.overall(), answers);
        }));
    }

    static AppraisalTables of(PublicRelease release) {
        return of(release.appraisals().stream().map(a -> {
            Map<String, String> answers = new LinkedHashMap<>();
            a.items().forEach(i -> answers.put(i.item(), i.answer()));
            return new Row(a.tool(), a.report(), a.overall(), answers);
        }));
    }

    private static AppraisalTables of(Stream<Row> rows) {
        Map<String, List<Row>> byTool = new LinkedHashMap<>();
        rows.forEach(row ->
                byTool.computeIfAbsent(row.tool(), _ -> new ArrayList<>()).add(row));
        return new AppraisalTables(byTool.entrySet().stream()
                .map(e -> new OfTool(e.getKey(), table(e.getKey(), e.getValue())))
                .toList());
    }

    private static Table table(String tool, List<Row> rows) {
        List<String> items = rows.stream()
                .flatMap(r -> r.answers().keySet().stream())
                .distinct()
                .toList();
        boolean whole = rows.stream().anyMatch(r -> !r.overall().isEmpty());
        // what is judged is one result: it stands beside its report, before all judgements
        String result = items.contains(BiasWords.RESULT_LABEL.say()) ? BiasWords.RESULT_LABEL.say() : "";
        List<String> judged = items.stream().filter(i -> !i.equals(result)).toList();
        List<String> head = new ArrayList<>(List.of(
                result.isEmpty()
                        ? JudgementWords.JUDGEMENTS_REPORT.say()
                        : JudgementWords.JUDGEMENTS_REPORT_AND_RESULT.say()));
        if (whole) {
            head.add(BiasWords.BIAS_OVERALL.say());
        }
        head.addAll(judged);
        Table table = Table.of(
                JudgementWords.JUDGEMENTS_TABLE.say(tool),
                head.stream().map(Table.Column::of).toArray(Table.Column[]::new));
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(
                    result.isEmpty()
                            ? row.report()
                            : JudgementWords.JUDGEMENTS_OF_RESULT.say(
                                    row.report(), told(row.answers().getOrDefault(result, "")))));
            if (whole) {
                cells.add(told(row.overall()));
            }
            judged.forEach(item -> cells.add(told(row.answers().getOrDefault(item, ""))));
            table = table.row(cells.stream().map(Html::text).toArray(Content[]::new));
        }
        return table;
    }

    /** Which reports are judged otherwise in the later release, in sentences. */
    static List<String> changes(ReleaseDifference difference) {
        return difference.appraisals().stream().map(AppraisalTables::change).toList();
    }

    private static String change(ReleaseDifference.Change<ReleaseContent.Appraised> change) {
        ReleaseContent.Appraised is = change.after().or(change::before).orElseThrow();
        String was = change.before().map(ReleaseContent.Appraised::overall).orElse("");
        return change.isNew()
                ? JudgementWords.DIFFERENCE_APPRAISAL_NEW.say(is.report(), is.tool())
                : change.isGone()
                        ? JudgementWords.DIFFERENCE_APPRAISAL_GONE.say(is.report(), is.tool())
                        : was.isEmpty() || is.overall().isEmpty() || was.equals(is.overall())
                                ? JudgementWords.DIFFERENCE_APPRAISAL_CHANGED.say(is.report(), is.tool())
                                : JudgementWords.DIFFERENCE_APPRAISAL_OVERALL.say(
                                        is.report(), was, is.overall(), is.tool());
    }

    private static String told(String answer) {
        return answer.isEmpty() ? JudgementWords.JUDGEMENTS_WAIT.say() : answer;
    }
}
