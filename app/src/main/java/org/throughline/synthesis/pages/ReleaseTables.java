package org.throughline.synthesis.pages;

import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.evidence.EvidenceWords;
import org.throughline.evidence.FlowWords;
import org.throughline.evidence.PrismaFlow;
import org.throughline.govuk.Table;
import org.throughline.synthesis.NumberWords;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.ReleaseWords;

/** The tables that every page of a release draws alike: the team's, everybody's, and that of a publication. */
final class ReleaseTables {
    private ReleaseTables() {}

    /** One result as its report gives it. */
    record Result(String report, String outcome, String level, String direction, String measure, String asReported) {}

    /** The boxes of its flow. */
    static Table flow(ReleaseContent.Numbers numbers) {
        Table table = Table.of(
                ReleaseWords.RELEASE_FLOW_TABLE.say(),
                Table.Column.of(ReleaseWords.DIFFERENCE_BOX.say()),
                Table.Column.numeric(ReleaseWords.RELEASE_RECORDS.say()));
        for (ReleaseContent.Box box : numbers.boxes()) {
            table = table.row(box.words(), String.format(Locale.UK, "%,d", box.number()));
        }
        for (PrismaFlow.Box box : numbers.notReported()) {
            table = table.row(ofUpdate(box), EvidenceWords.FLOW_NOT_REPORTED.say());
        }
        return table;
    }

    private static String ofUpdate(PrismaFlow.Box box) {
        return switch (box) {
            case STUDIES_INCLUDED -> FlowWords.BOX_STUDIES_IN_ALL.say();
            case REPORTS_INCLUDED -> FlowWords.BOX_REPORTS_IN_ALL.say();
            default -> box.words();
        };
    }

    static Table results(Stream<Result> results) {
        Table table = Table.of(
                NumberWords.NUMBERS_TABLE.say(),
                Table.Column.of(NumberWords.COLUMN_REPORT.say()),
                Table.Column.of(NumberWords.COLUMN_OUTCOME.say()),
                Table.Column.of(NumberWords.COLUMN_DIRECTION.say()),
                Table.Column.of(NumberWords.COLUMN_ESTIMATE.say()));
        for (Result r : results.toList()) {
            table = table.row(
                    r.report(),
                    r.outcome() + " (" + r.level() + ")",
                    r.direction(),
                    r.measure() + ": " + (r.asReported().isBlank() ? NumberWords.NOT_REPORTED.say() : r.asReported()));
        }
        return table;
    }
}
