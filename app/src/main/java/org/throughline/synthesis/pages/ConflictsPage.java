package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.ranking.Agreement;
import org.throughline.ranking.Figure;
import org.throughline.synthesis.Flow;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.Screening;
import org.throughline.synthesis.SecondPassWords;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Stopping;
import org.throughline.synthesis.Synthesis;

/** How far the two agreed, batch by batch, and what waits for a third person. */
public record ConflictsPage(
        Synthesis synthesis,
        Stage stage,
        Protocol protocol,
        boolean adjudicates,
        List<Screening.BatchState> batches,
        List<Screening.Conflict> conflicts,
        Map<SeatId, String> names,
        Stopping.Sureness sureness,
        boolean mayStop,
        Optional<Flow.Stopped> stopped,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return CONFLICTS_TITLE.say(stage.words());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.conflicts(synthesis.id(), stage);
    }

    public String decisionsAt() {
        return Paths.decisions(synthesis.id(), stage);
    }

    public String stopAt() {
        return Paths.of(synthesis.id()) + "/stop";
    }

    public String secondPassAt() {
        return Paths.secondPass(synthesis.id());
    }

    /** Since when and why screening has stopped; empty where it has not. */
    public String stoppedBecause() {
        return stopped.map(s -> SecondPassWords.AGAIN_STOPPED_BECAUSE.say(Dates.moment(s.at()), s.why()))
                .orElse("");
    }

    /** Whether a second pass is worth a link here. */
    public boolean again() {
        return stage == Stage.TITLE_ABSTRACT
                && (stopped.isPresent() || protocol.secondPass().isPresent());
    }

    /** What was typed about this conflict, if that is the form which was sent. */
    public String typed(Screening.Conflict conflict, String field) {
        return typed.text("reference").equals(conflict.held().id().toString()) ? typed.text(field) : "";
    }

    public Table agreement() {
        Table table = Table.of(
                AGREEMENT_TABLE.say(),
                Table.Column.of(AGREEMENT_BATCH.say()),
                Table.Column.numeric(AGREEMENT_RECORDS.say()),
                Table.Column.numeric(AGREEMENT_COMPARED.say()),
                Table.Column.numeric(AGREEMENT_RAW.say()),
                Table.Column.numeric("Cohen κ"),
                Table.Column.numeric("PABAK"),
                Table.Column.numeric("Gwet AC1"),
                Table.Column.numeric(AGREEMENT_OPEN.say()));
        for (Screening.BatchState state : batches) {
            if (state.agreement().isPresent()) {
                Agreement a = state.agreement().get();
                table = table.row(
                        Integer.toString(state.batch().number()),
                        Integer.toString(state.batch().size()),
                        Integer.toString(state.compared()),
                        said(a.observed()),
                        said(a.cohensKappa()),
                        said(a.pabak()),
                        said(a.gwetAc1()),
                        Integer.toString(state.conflicts()));
            } else {
                table = table.row(
                        Integer.toString(state.batch().number()),
                        Integer.toString(state.batch().size()),
                        AGREEMENT_GOES_ON.say(),
                        "",
                        "",
                        "",
                        "",
                        "");
            }
        }
        return table;
    }

    private static String said(Figure figure) {
        return switch (figure) {
            case Figure.Known(double value) -> String.format(java.util.Locale.UK, "%.2f", value);
            case Figure.Undefined _ -> AGREEMENT_UNDEFINED.say();
        };
    }

    public List<Select.Choice> reasons() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Select.Choice.of("", REASON_CHOOSE.say())),
                        protocol.reasons().stream().map(r -> Select.Choice.of(r, r)))
                .toList();
    }
}
