package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import gg.jte.Content;
import java.util.Optional;
import org.throughline.evidence.Count;
import org.throughline.evidence.EvidenceWords;
import org.throughline.evidence.FlowWords;
import org.throughline.evidence.PrismaDrawing;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.govuk.Table;
import org.throughline.pages.Page;
import org.throughline.synthesis.Flow;
import org.throughline.synthesis.OtherWords;
import org.throughline.synthesis.SecondPass;
import org.throughline.synthesis.SecondPassWords;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.UpdatingWords;
import org.throughline.words.WordKey;

/**
 * The flow of records, reports and studies as it stands, drawn and in a table.
 *
 * @param earlier which earlier review it updates; empty where none
 */
public record FlowPage(
        Synthesis synthesis,
        PrismaFlow flow,
        Optional<Flow.Stopped> stopped,
        Optional<SecondPass> again,
        boolean leads,
        Optional<EarlierLine> earlier)
        implements Page {
    @Override
    public String title() {
        return FLOW_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String removedAt() {
        return Paths.removed(synthesis.id());
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/flow";
    }

    public String recordsHref() {
        return Paths.records(synthesis.id());
    }

    public Content drawing() {
        return out -> out.writeContent(PrismaDrawing.svg(flow));
    }

    /** What was found, in a sentence. */
    public String finding() {
        return finding(flow);
    }

    static String finding(PrismaFlow flow) {
        WordKey finding = flow.ofUpdate() ? UpdatingWords.UPDATES_FINDING : FLOW_FINDING;
        return finding.say(
                flow.known(Box.IDENTIFIED) + flow.known(Box.OTHER_IDENTIFIED),
                flow.reportsOfItsOwn(),
                flow.studiesOfItsOwn());
    }

    public String earlierAt() {
        return Paths.earlier(synthesis.id());
    }

    /** How sure one is, where screening stopped early; empty otherwise. */
    public String howSure() {
        return stopped.map(s -> OtherWords.FLOW_STOPPED.say(
                        Math.round(s.recall() * 100), Math.round(s.confidence() * 100), s.p(), s.why()))
                .orElse("");
    }

    /** What a second pass by another model has given; empty where there is none. */
    public String secondPass() {
        return again.map(p -> (p.goesOn() ? SecondPassWords.AGAIN_FLOW : SecondPassWords.AGAIN_FLOW_ENDED)
                        .say(p.soFar().settled(), p.soFar().found()))
                .orElse("");
    }

    public boolean goesOn() {
        return flow.known(Box.WAITING_SCREENING)
                        + flow.known(Box.WAITING_RETRIEVAL)
                        + flow.known(Box.WAITING_ASSESSMENT)
                        + flow.known(Box.OTHER_WAITING_SCREENING)
                        + flow.known(Box.OTHER_WAITING_RETRIEVAL)
                        + flow.known(Box.OTHER_WAITING_ASSESSMENT)
                > 0;
    }

    /** Every box of which something is known, with its column when there are two; the lists under the boxes they make up. */
    public Table table() {
        return table(flow);
    }

    static Table table(PrismaFlow flow) {
        Table table =
                Table.of(FLOW_TABLE.say(), Table.Column.of(FLOW_BOX.say()), Table.Column.numeric(FLOW_NUMBER.say()));
        for (PrismaFlow.Line source : flow.sources()) {
            table = row(table, FLOW_FROM.say(source.name()), source.number());
        }
        for (Box box : Box.values()) {
            if (box == Box.OTHER_IDENTIFIED) {
                for (PrismaFlow.Line source : flow.otherSources()) {
                    table = row(table, OtherWords.FLOW_OTHER_FROM.say(source.name()), source.number());
                }
            }
            if (flow.at(box) instanceof Count.Known(int n)) {
                String name = box.inOtherColumn() ? FlowWords.OTHER_LINE.say(box.words()) : flow.words(box);
                table = row(table, name, n);
            } else if (flow.has(box) && !box.inOtherColumn() && !box.ofPublication()) {
                table = table.row(flow.words(box), EvidenceWords.FLOW_NOT_REPORTED.say());
            }
            if (box == Box.REPORTS_EXCLUDED) {
                for (PrismaFlow.Line reason : flow.reasons()) {
                    table = row(table, FLOW_BECAUSE.say(reason.name()), reason.number());
                }
            }
            if (box == Box.OTHER_REPORTS_EXCLUDED) {
                for (PrismaFlow.Line reason : flow.otherReasons()) {
                    table = row(table, OtherWords.FLOW_OTHER_BECAUSE.say(reason.name()), reason.number());
                }
            }
        }
        return table;
    }

    private static Table row(Table table, String name, int number) {
        return table.row(name, PrismaDrawing.number(number));
    }
}
