package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SheetWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.Extraction;
import org.throughline.synthesis.FormVersion;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.SheetWords;
import org.throughline.synthesis.Synthesis;

/** The extraction form with all its versions; the newest is tried and taken into use, or written anew. */
public record FormPage(
        Synthesis synthesis,
        boolean leads,
        List<FormVersion> versions,
        List<Held> included,
        List<Trial> trials,
        Typed typed,
        Slips slips)
        implements Page {
    /** So many empty rows stand below the questions. */
    private static final int EMPTY = 4;

    /** What a first version may ask; each can be struck out or changed before it is kept. */
    private static final List<SheetWords> FIRST = List.of(
            Q_CITATION,
            Q_SETTING,
            Q_AGENCIES,
            Q_NEEDS,
            Q_AGE,
            Q_DESIGN,
            Q_SAMPLE,
            Q_INTERVENTION,
            Q_PARTNERSHIP,
            Q_CHILD,
            Q_FAMILY,
            Q_SERVICE,
            Q_HELPED,
            Q_HINDERED,
            Q_CONDITIONS,
            Q_FUNDING);

    /** A report on which the form is tried, and how many differences there are once both have finished. */
    public record Trial(Held held, Optional<Integer> differences) {
        public String words() {
            return differences.map(d -> FORM_PILOT_STATE.say(d)).orElseGet(FORM_PILOT_WAITS::say);
        }
    }

    /** One question as it stands in the form that is written. */
    public record Row(String label, String hint, String choices) {}

    @Override
    public String title() {
        return FORM_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(SheetKind.EXTRACTION.at(synthesis));
    }

    public String at() {
        return SheetKind.EXTRACTION.at(synthesis) + "/form";
    }

    public int next() {
        return versions.size() + 1;
    }

    public Optional<FormVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public boolean isNewest(FormVersion.State state) {
        return newest().filter(v -> v.state() == state).isPresent();
    }

    /** What was typed, or else the questions of the newest version, or a proposal for the first; with some empty rows. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (typed.fields().containsKey("label-0")) {
            for (int i = 0; i < Extraction.MOST_QUESTIONS && typed.fields().containsKey("label-" + i); i++) {
                rows.add(new Row(typed.text("label-" + i), typed.text("hint-" + i), typed.text("choices-" + i)));
            }
            return rows;
        }
        List<Question> before = newest().map(FormVersion::questions).orElse(List.of());
        before.forEach(q -> rows.add(new Row(q.label(), q.hint(), String.join("; ", q.choices()))));
        if (before.isEmpty()) {
            FIRST.forEach(word -> rows.add(new Row(word.say(), "", "")));
        }
        for (int i = 0; i < EMPTY && rows.size() < Extraction.MOST_QUESTIONS; i++) {
            rows.add(new Row("", "", ""));
        }
        return rows;
    }

    public String why() {
        return typed.fields().containsKey("why") ? typed.text("why") : versions.isEmpty() ? FIRST_WHY.say() : "";
    }

    public List<Choice> reports() {
        return included.stream()
                .map(h -> Choice.of(h.id().toString(), h.title()))
                .toList();
    }
}
