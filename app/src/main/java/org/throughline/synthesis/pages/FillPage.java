package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SheetWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.synthesis.Given;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Question;
import org.throughline.synthesis.Questionnaire;
import org.throughline.synthesis.ReportFile;
import org.throughline.synthesis.Synthesis;

/**
 * One person's form about one report. Nothing here tells of the other person's.
 *
 * @param overall how the whole is judged from it by the tool's rule; empty where that is not known
 */
public record FillPage(
        Synthesis synthesis,
        SheetKind kind,
        Held held,
        Questionnaire form,
        List<Given> given,
        boolean finished,
        List<ReportFile> files,
        String overall,
        Slips slips)
        implements Page {
    @Override
    public String title() {
        return held.title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(kind.at(synthesis));
    }

    public String at() {
        return kind.at(synthesis) + "/" + held.id();
    }

    public String file(ReportFile file) {
        return Paths.of(synthesis.id()) + "/reports/files/" + file.id();
    }

    public Given given(Question question) {
        return Given.in(given, question.key());
    }

    /** What to think of, one line for each numbered question of the tool. */
    public static List<String> lines(Question question) {
        return List.of(question.hint().split("(?<=[?.]) (?=\\d\\.\\d)", -1));
    }

    /** Whether a reason has its place here; one that was written stays in sight. */
    public boolean asksWhy(Question question) {
        return form.asksWhy(question)
                || form.whyNeeded() && !given(question).why().isBlank();
    }

    public String why(Question question) {
        return form.whyIfYes(question) ? FILL_WHY_IF_YES.say() : FILL_WHY_NEEDED.say();
    }

    public static List<Choice> radios(Question question) {
        return question.choices().stream().map(c -> Choice.of(c, c)).toList();
    }

    public static List<Select.Choice> options(Question question) {
        List<Select.Choice> all = new ArrayList<>();
        all.add(Select.Choice.of("", FILL_CHOOSE.say()));
        question.choices().forEach(c -> all.add(Select.Choice.of(c, c)));
        return all;
    }
}
