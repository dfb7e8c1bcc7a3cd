package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReleaseWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Finding;
import org.throughline.synthesis.Findings;
import org.throughline.synthesis.Synthesis;

/**
 * A finding to put in other words, with every wording it had.
 *
 * @param changed whether somebody changed it since this person opened it; then what they typed stands below what is there now
 */
public record WordingPage(
        Synthesis synthesis,
        Finding finding,
        List<Findings.Worded> wordings,
        Map<SeatId, String> names,
        boolean changed,
        Typed typed,
        Slips slips)
        implements Page {

    @Override
    public String title() {
        return REWORD_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/findings");
    }

    public String at() {
        return Paths.finding(synthesis.id(), finding.id());
    }

    /** What was typed, or what stands. */
    public String text(String field, String stands) {
        return typed.fields().containsKey(field) ? typed.text(field) : stands;
    }

    /** The version from which the next wording begins: what this person has seen, and no newer one behind their back. */
    public String seen() {
        return changed ? Integer.toString(finding.version()) : text("seen", Integer.toString(finding.version()));
    }

    public String who(Findings.Worded wording) {
        return names.getOrDefault(wording.by(), "");
    }

    public List<Select.Choice> concerns() {
        return FindingsPage.concernChoices();
    }

    public List<Choice> confidences() {
        return FindingsPage.confidenceChoices();
    }

    public List<Integer> components() {
        return IntStream.range(0, Finding.COMPONENTS.size()).boxed().toList();
    }

    public String component(int i) {
        return Finding.COMPONENTS.get(i);
    }

    public String concern(int i) {
        return i < finding.because().size() ? finding.because().get(i).concern() : "";
    }

    public String because(int i) {
        return i < finding.because().size() ? finding.because().get(i).explanation() : "";
    }
}
