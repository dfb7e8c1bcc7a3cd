package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReportWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.synthesis.FullTexts;
import org.throughline.synthesis.ReportFiles;
import org.throughline.synthesis.Synthesis;

/** One PDF: which report it is and how one knows, and its words page by page. */
public record ReportFilePage(
        Synthesis synthesis, boolean mayPlace, ReportFiles.Opened opened, List<FullTexts.Sought> sought, Slips slips)
        implements Page {
    @Override
    public String title() {
        return opened.file().filename();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/reports");
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/reports/files/" + opened.file().id();
    }

    public String what() {
        return switch (opened.file().state()) {
            case DOUBTFUL -> FILE_IS_DOUBTFUL.say();
            case NOT_OURS -> FILE_IS_NONE.say();
            case PLACED ->
                FILE_IS.say(sought.stream()
                        .filter(s -> opened.file()
                                .reference()
                                .equals(Optional.of(s.held().id())))
                        .map(s -> s.held().title())
                        .findFirst()
                        .orElse(""));
        };
    }

    public String how() {
        return opened.file().byHand()
                ? FILE_BY_PERSON.say()
                : FILE_BY_PROGRAM.say(opened.file().why());
    }

    public List<Select.Choice> choices() {
        List<Select.Choice> all = new ArrayList<>();
        all.add(Select.Choice.of("", STUDY_CHOOSE.say()));
        sought.stream()
                .filter(s -> s.decided().isEmpty())
                .forEach(s -> all.add(
                        Select.Choice.of(s.held().id().toString(), s.held().title())));
        all.add(Select.Choice.of("none", PILE_NONE.say()));
        return all;
    }

    public String chosen() {
        return opened.file().reference().map(Object::toString).orElse("");
    }
}
