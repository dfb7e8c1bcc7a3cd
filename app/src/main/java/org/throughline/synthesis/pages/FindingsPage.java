package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.evidence.Confidence;
import org.throughline.evidence.EvidenceId;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Coder;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Finding;
import org.throughline.synthesis.Passage;
import org.throughline.synthesis.Recommendation;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;
import org.throughline.synthesis.ToolWords;

/** What the themes come to, how far it can be trusted and why, what follows, and the way into the bank. */
public record FindingsPage(
        Synthesis synthesis,
        boolean mayWrite,
        boolean leads,
        List<Finding> findings,
        List<Recommendation> recommendations,
        List<Theme> themes,
        List<Extract> extracts,
        List<EvidenceId> given,
        Map<SeatId, Signed> signs,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return FINDINGS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/findings";
    }

    public List<Select.Choice> themeChoices() {
        return themes.stream()
                .map(t -> Select.Choice.of(t.id().toString(), CodingPage.kind(t) + ": " + t.name()))
                .toList();
    }

    public List<String> components() {
        return Finding.COMPONENTS;
    }

    public List<Select.Choice> concerns() {
        return concernChoices();
    }

    public List<Choice> confidences() {
        return confidenceChoices();
    }

    public String reword(Finding finding) {
        return Paths.finding(synthesis.id(), finding.id());
    }

    /** None is chosen beforehand: a judgement that nobody made would stand as one. */
    static List<Select.Choice> concernChoices() {
        return Stream.concat(
                        Stream.of(Select.Choice.of("", ToolWords.CHOOSE_CONCERN.say())),
                        Stream.of(CONCERN_NONE, CONCERN_MINOR, CONCERN_MODERATE, CONCERN_SERIOUS)
                                .map(c -> Select.Choice.of(c.say(), c.say())))
                .toList();
    }

    static List<Choice> confidenceChoices() {
        return Stream.of(Confidence.HIGH, Confidence.MODERATE, Confidence.LOW, Confidence.VERY_LOW)
                .map(c -> Choice.of(c.name(), c.words()))
                .toList();
    }

    public List<Choice> findingChoices() {
        return findings.stream()
                .map(f -> Choice.of(f.id().toString(), f.words()))
                .toList();
    }

    public List<Extract> under(Finding finding) {
        return themes.stream()
                .filter(t -> t.id().equals(finding.theme()))
                .flatMap(t -> Coding.beneath(t, themes, extracts).stream())
                .toList();
    }

    /** The passages beneath a finding that were read differently. */
    public int differently(Finding finding) {
        List<Extract> under = under(finding);
        return (int) Passage.of(extracts).stream()
                .filter(Passage::readDifferently)
                .filter(p -> under.stream().anyMatch(p::holds))
                .count();
    }

    public String differentlyHref() {
        return Paths.of(synthesis.id()) + "/differently";
    }

    public Signed sign(SeatId seat) {
        return Signed.of(seat, signs);
    }

    public Signed sign(Coder coder) {
        return Signed.of(coder, signs);
    }

    public String href(Extract extract) {
        return Paths.words(synthesis.id(), extract);
    }
}
