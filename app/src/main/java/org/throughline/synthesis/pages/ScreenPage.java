package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.Pair;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.ReportFiles;
import org.throughline.synthesis.Screening;
import org.throughline.synthesis.Stage;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.TogetherWords;

/**
 * One record to decide on: it fills the page, the criteria stand beside it, three large keys below. Nothing here tells of
 * anybody else's votes.
 *
 * @param ended the batch that this person's last vote ended
 * @param anyEnded whether any batch has ended, so that how far two agreed can be seen
 * @param note what they have noted, or had noted before they took a vote back
 */
public record ScreenPage(
        Synthesis synthesis,
        Stage stage,
        Protocol protocol,
        Screening.ToDecide now,
        String sureness,
        int mayUndo,
        Optional<Integer> ended,
        boolean anyEnded,
        String note,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return now.held().title().isBlank() ? NO_TITLE.say() : now.held().title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String at() {
        return Paths.screening(synthesis.id(), stage);
    }

    public String conflicts() {
        return Paths.conflicts(synthesis.id(), stage);
    }

    public boolean inFull() {
        return stage == Stage.FULL_TEXT;
    }

    public String pdf(ReportFiles.Opened pdf) {
        return Paths.of(synthesis.id()) + "/reports/files/" + pdf.file().id() + "/bytes";
    }

    public String progress() {
        return PROGRESS_BATCH.say(
                now.batch().number(), now.doneInBatch() + 1, now.batch().size());
    }

    public String progressInAll() {
        return PROGRESS_ALL.say(now.doneInAll(), now.inAll());
    }

    public String undo() {
        return mayUndo > 1 ? TogetherWords.UNDO_TOGETHER.say(mayUndo) : UNDO.say();
    }

    public String why(Screening.Beside other) {
        return other.said()
                .map(pair -> pair.state() == Pair.State.ONE_WORK
                        ? TogetherWords.BESIDE_WHY_SAID.say()
                        : TogetherWords.BESIDE_WHY_DOUBT.say(pair.why()))
                .orElse("");
    }

    public boolean ticked(Screening.Beside other) {
        return typed.has("with", other.held().id().toString());
    }

    public List<Select.Choice> reasons() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Select.Choice.of("", REASON_CHOOSE.say())),
                        protocol.reasons().stream().map(r -> Select.Choice.of(r, r)))
                .toList();
    }
}
