package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.ReportFile;
import org.throughline.synthesis.ReportFiles;
import org.throughline.synthesis.ReportWords;
import org.throughline.synthesis.Synthesis;

/**
 * The reports that are sought in full, those that could not be had apart from those that were read, and their PDFs.
 *
 * @param show the state whose reports are shown; all if it is the name of none
 */
public record ReportsPage(
        Synthesis synthesis,
        boolean mayTell,
        List<FullTexts.Sought> sought,
        String show,
        List<ReportFile> files,
        List<ReportFiles.InPile> pile,
        Typed typed,
        Slips slips)
        implements Page {
    /** The most reports on one page; the states divide them. */
    private static final int MOST = 200;

    /** How many reports are in one state. */
    public record Counted(String href, String words, int number, boolean shown) {}

    @Override
    public String title() {
        return REPORTS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/reports";
    }

    public String file(ReportFile file) {
        return at() + "/files/" + file.id();
    }

    public List<Counted> counts() {
        List<Counted> all = new ArrayList<>();
        boolean every =
                Arrays.stream(FullTexts.State.values()).noneMatch(s -> s.name().equals(show));
        all.add(new Counted(at(), ReportWords.COUNT_SOUGHT.say(), sought.size(), every));
        for (FullTexts.State state : FullTexts.State.values()) {
            int number = (int) sought.stream().filter(s -> s.state() == state).count();
            all.add(new Counted(
                    at() + "?show=" + state.name(),
                    state.words(),
                    number,
                    state.name().equals(show)));
        }
        return all;
    }

    private List<FullTexts.Sought> wanted() {
        return sought.stream()
                .filter(s -> show.isEmpty()
                        || s.state().name().equals(show)
                        || Arrays.stream(FullTexts.State.values())
                                .noneMatch(state -> state.name().equals(show)))
                .toList();
    }

    public List<FullTexts.Sought> shown() {
        return wanted().stream().limit(MOST).toList();
    }

    /** Said when not all are shown; empty otherwise. */
    public String notAll() {
        return wanted().size() > MOST ? ReportWords.SHOWN_FIRST.say(MOST, wanted().size()) : "";
    }

    public List<ReportFile> of(FullTexts.Sought one) {
        return files.stream()
                .filter(f -> f.reference().equals(Optional.of(one.held().id())))
                .toList();
    }

    public List<ReportFile> notOurs() {
        return files.stream()
                .filter(f -> f.state() == ReportFile.State.NOT_OURS)
                .toList();
    }

    public List<Choice> mayBe(ReportFiles.InPile one) {
        List<Choice> all = new ArrayList<>();
        for (ReportFiles.Suggestion s : one.suggestions()) {
            all.add(Choice.of(s.reference().toString(), s.title())
                    .hint(s.where() + (s.why().isBlank() ? "" : " · " + ReportWords.PILE_IS.say(s.why()))));
        }
        all.add(Choice.of("none", ReportWords.PILE_NONE.say()));
        return all;
    }

    /** What was typed in the form of this report, if that is the form which was sent. */
    public String typed(UUID reference, String field) {
        return typed.text("reference").equals(reference.toString()) ? typed.text(field) : "";
    }

    /** What is wrong with the form of this report. */
    public boolean wrong(UUID reference) {
        return slips.find("route-" + reference).isPresent();
    }

    /** Every file that was not taken in, and why. */
    public List<String> notTaken() {
        return slips.all().stream()
                .filter(s -> s.field().equals("files"))
                .map(Slips.Slip::says)
                .toList();
    }

    public static String state(FullTexts.Sought s) {
        return switch (s.state()) {
            case IN -> REPORT_INCLUDED.say();
            case OUT -> REPORT_LEFT_OUT.say(s.decided().orElseThrow().reason());
            case HAD -> REPORT_HAD.say(s.report().orElseThrow().route());
            case NOT_HAD -> REPORT_NOT_HAD.say(s.report().orElseThrow().route());
            case STILL -> REPORT_SOUGHT.say();
        };
    }
}
