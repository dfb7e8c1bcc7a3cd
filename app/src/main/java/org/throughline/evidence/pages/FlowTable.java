package org.throughline.evidence.pages;

import static org.throughline.evidence.EvidenceWords.*;

import java.util.List;
import org.throughline.evidence.Count;
import org.throughline.evidence.FlowWords;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.evidence.StandsOnWords;
import org.throughline.govuk.Table;
import org.throughline.words.WordKey;

/** A reported flow as a table: what each source gave, every box, and under the boxes the reasons. */
final class FlowTable {
    private FlowTable() {}

    static Table of(PrismaFlow flow) {
        Table table = Table.of(FLOW_TABLE.say(), Table.Column.of(FLOW_BOX.say()), Table.Column.of(FLOW_NUMBER.say()));
        table = lines(table, flow.sources(), StandsOnWords.FLOW_FROM);
        for (Box box : Box.values()) {
            if (!flow.has(box)) {
                continue;
            }
            if (box == Box.OTHER_IDENTIFIED) {
                table = lines(table, flow.otherSources(), StandsOnWords.FLOW_OTHER_FROM);
            }
            table = table.row(
                    box.inOtherColumn() ? FlowWords.OTHER_LINE.say(box.words()) : flow.words(box),
                    switch (flow.at(box)) {
                        case Count.Known(int n) -> PrismaDrawing.number(n);
                        case Count.NotReported _ -> FLOW_NOT_REPORTED.say();
                    });
            if (box == Box.REPORTS_EXCLUDED) {
                table = lines(table, flow.reasons(), StandsOnWords.FLOW_BECAUSE);
            }
            if (box == Box.OTHER_REPORTS_EXCLUDED) {
                table = lines(table, flow.otherReasons(), StandsOnWords.FLOW_BECAUSE);
            }
        }
        return table;
    }

    private static Table lines(Table table, List<PrismaFlow.Line> lines, WordKey name) {
        Table all = table;
        for (PrismaFlow.Line line : lines) {
            all = all.row(name.say(line.name()), PrismaDrawing.number(line.number()));
        }
        return all;
    }
}
