package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import gg.jte.Content;
import java.util.Optional;
import org.throughline.evidence.Count;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.synthesis.Synthesis;

/** The flow of records, reports and studies as it stands, drawn and in a table. */
public record FlowPage(Synthesis synthesis, PrismaFlow flow) implements Page {
    @Override
    public String title() {
        return FLOW_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/flow";
    }

    public Content drawing() {
        return out -> out.writeContent(PrismaDrawing.svg(flow));
    }

    /** What was found, in a sentence. */
    public String finding() {
        return FLOW_FINDING.say(
                flow.known(Box.IDENTIFIED), flow.known(Box.REPORTS_INCLUDED), flow.known(Box.STUDIES_INCLUDED));
    }

    public boolean goesOn() {
        return flow.known(Box.WAITING_SCREENING)
                        + flow.known(Box.WAITING_RETRIEVAL)
                        + flow.known(Box.WAITING_ASSESSMENT)
                > 0;
    }

    public Table table() {
        Table table =
                Table.of(FLOW_TABLE.say(), Table.Column.of(FLOW_BOX.say()), Table.Column.numeric(FLOW_NUMBER.say()));
        for (PrismaFlow.Line source : flow.sources()) {
            table = table.row(FLOW_FROM.say(source.name()), PrismaDrawing.number(source.number()));
        }
        for (Box box : Box.values()) {
            if (flow.at(box) instanceof Count.Known(int n)) {
                table = table.row(box.words(), PrismaDrawing.number(n));
            }
        }
        for (PrismaFlow.Line reason : flow.reasons()) {
            table = table.row(FLOW_BECAUSE.say(reason.name()), PrismaDrawing.number(reason.number()));
        }
        return table;
    }
}
