package org.throughline.synthesis.reporting;

import static org.throughline.synthesis.reporting.ReportingWords.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.evidence.PrismaFlow;
import org.throughline.evidence.PrismaFlow.Box;
import org.throughline.pages.Dates;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.AppraisalTool;
import org.throughline.synthesis.Appraising;
import org.throughline.synthesis.Deduplicating;
import org.throughline.synthesis.Extraction;
import org.throughline.synthesis.Flow;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.PlanWords;
import org.throughline.synthesis.Protocol;
import org.throughline.synthesis.ProtocolPlan;
import org.throughline.synthesis.ProtocolVersion;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Releases;
import org.throughline.synthesis.Removal;
import org.throughline.synthesis.RemovalWords;
import org.throughline.synthesis.Removing;
import org.throughline.synthesis.SearchRun;
import org.throughline.synthesis.SearchRun.Method;
import org.throughline.synthesis.Searching;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.Synthesis;

/** Reads out of the work itself what a reporting table asks for. What is not there is not told. */
@Component
class WhatIsKnown {
    /** How many lines one item has at most. */
    static final int MOST = 200;

    private final Syntheses syntheses;
    private final Searching searching;
    private final Deduplicating deduplicating;
    private final Removing removing;
    private final Flow flow;
    private final FullTexts fullTexts;
    private final Extraction extraction;
    private final Appraising appraising;
    private final Releases releases;
    private final WhatWasRead read;

    WhatIsKnown(
            Syntheses syntheses,
            Searching searching,
            Deduplicating deduplicating,
            Removing removing,
            Flow flow,
            FullTexts fullTexts,
            Extraction extraction,
            Appraising appraising,
            Releases releases,
            WhatWasRead read) {
        this.syntheses = syntheses;
        this.searching = searching;
        this.deduplicating = deduplicating;
        this.removing = removing;
        this.flow = flow;
        this.fullTexts = fullTexts;
        this.extraction = extraction;
        this.appraising = appraising;
        this.releases = releases;
        this.read = read;
    }

    Map<Known, List<String>> of(Viewer viewer, Synthesis s) {
        Map<Known, List<String>> known = new EnumMap<>(Known.class);
        known.put(Known.TITLE, List.of(s.title()));
        known.put(Known.SOFTWARE, List.of(SOFTWARE.say()));
        protocol(viewer, s, known);
        searches(viewer, s, known);
        selected(viewer, s, known);
        List<Held> included = fullTexts.included(viewer, s.id());
        known.put(
                Known.STUDIES,
                included.stream().limit(MOST).map(WhatIsKnown::one).toList());
        appraised(viewer, s, known);
        List<String> frozen = releases.all(viewer, s.id()).stream()
                .limit(MOST)
                .map(r -> RELEASE.say(r.number(), Dates.day(Dates.dayOf(r.at())), r.sha256()))
                .toList();
        known.put(Known.RELEASES, frozen);
        read.into(viewer, s, known);
        String planned = syntheses.protocol(viewer, s.id()).plan().putTogether();
        if (!planned.isBlank()) {
            known.merge(
                    Known.TOGETHER,
                    List.of(PlanWords.PLANNED.say(planned)),
                    (done, plan) -> Stream.concat(plan.stream(), done.stream()).toList());
        }
        return known;
    }

    private static String one(Held held) {
        return Stream.of(held.authors(), held.title(), held.where())
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + ". " + b)
                .orElse("");
    }

    private void protocol(Viewer viewer, Synthesis s, Map<Known, List<String>> known) {
        List<ProtocolVersion> versions = syntheses.protocols(viewer, s.id());
        Protocol now = versions.getLast().protocol();
        ProtocolPlan plan = now.plan();
        known.put(
                Known.QUESTION,
                Stream.concat(Stream.of(s.question()), plan.questions().stream())
                        .toList());
        known.put(Known.REGISTERED, lines(plan.registered()));
        known.put(Known.PLANNED_SEARCH, lines(plan.sources()));
        known.put(
                Known.CRITERIA,
                lines(
                        line(POPULATION_IS, now.population()),
                        line(DESIGNS_ARE, now.designs()),
                        plan.scope(),
                        line(BELONGS_IN, String.join("; ", now.include())),
                        line(STAYS_OUT, String.join("; ", now.exclude()))));
        s.frozenAt().ifPresent(at -> {
            known.put(Known.PROTOCOL, List.of(FROZEN_ON.say(Dates.day(Dates.dayOf(at)))));
            List<String> amendments = versions.stream()
                    .filter(v -> v.at().isAfter(at))
                    .map(v -> AMENDED.say(Dates.day(Dates.dayOf(v.at())), v.why()))
                    .toList();
            known.put(Known.AMENDMENTS, amendments.isEmpty() ? List.of(AMENDED_NEVER.say()) : amendments);
        });
        String stopping = now.stopEarly()
                ? STOPPING.say(Math.round(now.recall() * 100), Math.round(now.confidence() * 100))
                : EVERYTHING.say();
        String again =
                now.secondPass().isPresent() ? SECOND_PASS.say(now.secondPass().getAsInt()) : "";
        known.put(
                Known.SELECTION,
                Stream.concat(
                                lines(BLIND.say(s.screeners().size()), stopping, again).stream(),
                                removing.all(viewer, s.id()).stream()
                                        .filter(r -> r.out() > 0)
                                        .map(WhatIsKnown::removed))
                        .limit(MOST)
                        .toList());
    }

    private static String removed(Removal removal) {
        String how = removal.way() == Removal.Way.RULE
                ? RemovalWords.REMOVAL_RULE.say(removal.rule())
                : RemovalWords.REMOVAL_HAND.say();
        return RemovalWords.KNOWN_REMOVED.say(removal.out(), how, removal.why());
    }

    private void searches(Viewer viewer, Synthesis s, Map<Known, List<String>> known) {
        List<SearchRun> runs = searching.runs(viewer, s.id());
        known.put(Known.SOURCES, told(runs, r -> !r.method().isOther()));
        known.put(Known.REGISTERS, told(runs, r -> r.method() == Method.REGISTER));
        known.put(
                Known.OTHER_SOURCES,
                told(runs, r -> r.method() == Method.WEBSITE || r.method() == Method.ORGANISATION));
        known.put(Known.CITATIONS, told(runs, r -> r.method() == Method.CITATION));
        known.put(Known.PEOPLE_ASKED, told(runs, r -> r.method() == Method.PERSON));
        known.put(Known.STRATEGIES, each(runs.stream().map(r -> r.source() + ": " + r.strategy())));
        known.put(
                Known.LIMITS,
                each(runs.stream().filter(r -> !r.limits().isBlank()).map(r -> r.source() + ": " + r.limits())));
        known.put(
                Known.PEER_CHECK,
                each(runs.stream()
                        .filter(r -> !r.checkedBy().isBlank())
                        .map(r -> CHECKED.say(r.source(), r.checkedBy()))));
        known.put(
                Known.RECORDS,
                each(searching.bySource(viewer, s.id()).stream().map(e -> FROM_SOURCE.say(e.getKey(), e.getValue()))));
        Deduplicating.State state = deduplicating.state(viewer, s.id());
        known.put(
                Known.DUPLICATES,
                state.references() == 0
                        ? List.of()
                        : List.of(DEDUPED.say(state.setAside(), state.references(), state.doubtful())));
    }

    private static List<String> told(List<SearchRun> runs, Predicate<SearchRun> which) {
        return each(runs.stream()
                .filter(which)
                .map(r -> SEARCHED.say(
                        r.platform().isBlank() ? r.source() : r.source() + " (" + r.platform() + ")",
                        Dates.day(r.runOn()),
                        r.hits())));
    }

    private void selected(Viewer viewer, Synthesis s, Map<Known, List<String>> known) {
        flow.told(viewer, s.id()).flow().ifPresent(f -> {
            known.put(Known.FLOW, flowWords(f));
            known.put(
                    Known.REASONS,
                    each(Stream.concat(f.reasons().stream(), f.otherReasons().stream())
                            .map(l -> FROM_SOURCE.say(l.name(), l.number()))));
        });
    }

    private static List<String> flowWords(PrismaFlow f) {
        return f.known(Box.IDENTIFIED) == 0
                ? List.of()
                : List.of(FLOW_WORDS.say(
                        f.known(Box.IDENTIFIED),
                        f.known(Box.SCREENED),
                        f.known(Box.ASSESSED),
                        f.reportsOfItsOwn(),
                        f.studiesOfItsOwn()));
    }

    private void appraised(Viewer viewer, Synthesis s, Map<Known, List<String>> known) {
        List<String> tools = appraising.chosen(viewer, s.id()).values().stream()
                .map(AppraisalTool::name)
                .distinct()
                .sorted()
                .map(TOOL::say)
                .toList();
        known.put(Known.APPRAISAL, tools);
        known.put(Known.APPRAISERS, tools.isEmpty() ? List.of() : List.of(TWO_APART.say()));
        extraction.versions(viewer, s.id()).stream().reduce((_, last) -> last).ifPresent(v -> {
            known.put(
                    Known.COLLECTION,
                    List.of(FORM.say(
                            v.number(), v.state().words(), v.questions().size())));
            known.put(Known.FORM_QUESTIONS, each(v.questions().stream().map(Question::label)));
        });
    }

    static List<String> each(Stream<String> all) {
        return all.limit(MOST).toList();
    }

    private static String line(ReportingWords words, String value) {
        return value.isBlank() ? "" : words.say(value);
    }

    private static List<String> lines(String... all) {
        return Stream.of(all).filter(l -> !l.isEmpty()).toList();
    }
}
