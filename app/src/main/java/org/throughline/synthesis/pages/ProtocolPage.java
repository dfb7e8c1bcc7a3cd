package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Html;
import org.throughline.govuk.Slips;
import org.throughline.govuk.SummaryList;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.PlanWords;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.ProtocolChange;
import org.throughline.synthesis.Synthesis;

/** The protocol: written, frozen, and afterwards amended with a date and a reason. */
public record ProtocolPage(
        Synthesis synthesis, boolean leads, Protocol now, List<Version> history, Typed typed, Slips slips)
        implements Page {

    /**
     * One version, the newest first.
     *
     * @param changed against the version before; none for the first
     */
    public record Version(int number, String line, List<ProtocolChange> changed) {}

    @Override
    public String title() {
        return PROTOCOL_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/protocol";
    }

    /** The protocol to read, for whoever does not write it. */
    public SummaryList read() {
        SummaryList list = SummaryList.of();
        list = row(list, PlanWords.PLAN_QUESTIONS.say(), now.plan().questions());
        list = row(list, PROTOCOL_POPULATION.say(), List.of(now.population()));
        list = row(list, PROTOCOL_DESIGNS.say(), List.of(now.designs()));
        list = row(list, PlanWords.PLAN_SCOPE.say(), List.of(now.plan().scope()));
        list = row(list, PROTOCOL_INCLUDE.say(), now.include());
        list = row(list, PROTOCOL_EXCLUDE.say(), now.exclude());
        list = row(list, PROTOCOL_REASONS.say(), now.reasons());
        list = row(list, PlanWords.PLAN_SOURCES.say(), List.of(now.plan().sources()));
        list = row(list, PlanWords.PLAN_TOGETHER.say(), List.of(now.plan().putTogether()));
        list = row(list, PROTOCOL_BATCH.say(), List.of(Integer.toString(now.batchSize())));
        list = row(
                list,
                PROTOCOL_STOP.say(),
                List.of((now.stopEarly() ? PlanWords.STOPS_EARLY : PlanWords.STOPS_NOT).say()));
        if (now.stopEarly()) {
            list = row(list, PROTOCOL_RECALL.say(), List.of(Long.toString(Math.round(now.recall() * 100))));
            list = row(list, PROTOCOL_CONFIDENCE.say(), List.of(Long.toString(Math.round(now.confidence() * 100))));
        }
        return row(list, PlanWords.PLAN_REGISTERED.say(), List.of(now.plan().registered()));
    }

    private static SummaryList row(SummaryList list, String what, List<String> lines) {
        String told = String.join("\n", lines);
        return told.isBlank() ? list.row(what, PlanWords.NOT_WRITTEN.say()) : list.row(what, Html.paragraphs(told));
    }

    public boolean frozen() {
        return synthesis.frozenAt().isPresent();
    }
}
