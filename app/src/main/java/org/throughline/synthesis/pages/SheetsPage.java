package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SheetWords.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.AppraisalTool;
import org.throughline.synthesis.FormVersion;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Synthesis;

/** The included reports, each with its form and how far this person and both have come. */
public record SheetsPage(
        Synthesis synthesis,
        SheetKind kind,
        boolean leads,
        boolean mayChoose,
        Optional<FormVersion> newest,
        List<Row> rows,
        List<AppraisalTool> tools,
        Typed typed,
        Slips slips)
        implements Page {

    /**
     * One report.
     *
     * @param fill where this person fills the form; empty if it is not theirs
     * @param compare where both stand side by side; empty until both have finished
     * @param overall how the whole is judged by the tool's rule, once each answer stands; empty otherwise
     * @param finished whether this person has finished; empty while there is no form
     */
    public record Row(
            Held held,
            Optional<AppraisalTool> tool,
            String state,
            String fill,
            String compare,
            Optional<Boolean> finished,
            String overall) {}

    @Override
    public String title() {
        return kind.title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()));
    }

    public String at() {
        return kind.at(synthesis);
    }

    public List<Select.Choice> choices() {
        List<Select.Choice> all = new ArrayList<>();
        all.add(Select.Choice.of("", APPRAISAL_CHOOSE.say()));
        tools.forEach(t -> all.add(Select.Choice.of(t.key(), t.name())));
        return all;
    }

    public static String chosen(Row row) {
        return row.tool().map(AppraisalTool::key).orElse("");
    }

    /** Where a tool comes from, and what its authors advise; the parts of one tool stand under one name. */
    public record Source(String name, String citation, String caution) {}

    public List<Source> sources() {
        Map<String, Source> byCitation = new LinkedHashMap<>();
        tools.forEach(t -> byCitation.putIfAbsent(
                t.questionnaire().citation(),
                new Source(
                        t.name().split(":", 2)[0],
                        t.questionnaire().citation(),
                        t.questionnaire().caution())));
        return List.copyOf(byCitation.values());
    }

    /** Whether something is said at the tool of this report: then its fold stands open. */
    public boolean wrongAt(Row row) {
        return slips.find("tool-" + row.held().id()).isPresent();
    }

    public String version() {
        return newest.map(v -> EXTRACTION_VERSION.say(v.number(), v.state().words()))
                .orElseGet(EXTRACTION_NO_FORM::say);
    }
}
