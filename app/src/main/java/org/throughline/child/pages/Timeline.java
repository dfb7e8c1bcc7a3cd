package org.throughline.child.pages;

import static org.throughline.child.ChildWords.LINE_COLUMN_ABOUT;
import static org.throughline.child.ChildWords.LINE_COLUMN_WHEN;
import static org.throughline.child.ChildWords.LINE_COLUMN_WHO;
import static org.throughline.child.ChildWords.LINE_COLUMN_WORDS;
import static org.throughline.child.ChildWords.LINE_DESCRIPTION;
import static org.throughline.child.ChildWords.LINE_FINDING;
import static org.throughline.child.ChildWords.LINE_NOTE;
import static org.throughline.child.ChildWords.LINE_TABLE;
import static org.throughline.child.ChildWords.TAKEN_AWAY_SHORT;

import gg.jte.html.HtmlTemplateOutput;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.throughline.child.Contribution;
import org.throughline.child.Perspective;
import org.throughline.child.WhatIsKnown;
import org.throughline.govuk.Component;
import org.throughline.govuk.Html;
import org.throughline.govuk.Link;
import org.throughline.govuk.Table;
import org.throughline.govuk.grammar.Figure;
import org.throughline.templates.child.JtetimelineGenerated;

/** The line, drawn: the same contributions as in the table under it. */
public record Timeline(TimelineLayout layout, String title, String childName) implements Component {

    /** What the drawing shows, for those who hear the page. */
    public String description() {
        return LINE_DESCRIPTION.say(String.join(
                ", ",
                layout.lanes().stream()
                        .map(lane -> name(lane) + " "
                                + lane.knots().stream()
                                        .mapToInt(TimelineLayout.Knot::together)
                                        .sum())
                        .toList()));
    }

    /** Short enough to stand at the left of its lane. */
    public String name(TimelineLayout.Lane lane) {
        String name = lane.perspective() == Perspective.CHILD
                ? childName.split(" ", 2)[0]
                : lane.perspective().heading().say();
        return name.codePointCount(0, name.length()) <= 12
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 11)) + "…";
    }

    public org.throughline.govuk.grammar.Perspective mark(TimelineLayout.Lane lane) {
        return Marks.shape(lane.perspective());
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtetimelineGenerated.render(page, null, this);
    }

    static Figure figure(WhatIsKnown known, Said said, LocalDate today) {
        List<Contribution> told = known.standing();
        TimelineLayout layout = TimelineLayout.of(told, today);
        String child = said.cast().child().name();
        String finding = LINE_FINDING.say(told.size(), layout.lanes().size(), child);
        return Figure.of("line", finding, new Timeline(layout, finding, child))
                .note(LINE_NOTE.say())
                .table(table(told, said, today), null);
    }

    private static Table table(List<Contribution> told, Said said, LocalDate today) {
        Table table = Table.of(
                LINE_TABLE.say(),
                Table.Column.of(LINE_COLUMN_WHEN.say()),
                Table.Column.of(LINE_COLUMN_WHO.say()),
                Table.Column.of(LINE_COLUMN_ABOUT.say()),
                Table.Column.of(LINE_COLUMN_WORDS.say()));
        for (Contribution c : told.stream()
                .sorted(Comparator.comparing(c -> When.standsAt(c, today)))
                .toList()) {
            table = table.row(
                    Html.text(
                            When.say(c.times().trueDuring(), said.cast().child().born())),
                    Html.join(
                            Marks.of(c.from().perspective()),
                            Html.text(" " + said.cast().speaker(c))),
                    Html.text(c.about().words().say()),
                    Link.to(
                            said.path() + "/said/" + c.id(),
                            said.beginning(c, 60).orElseGet(TAKEN_AWAY_SHORT::say)));
        }
        return table.asSmall();
    }
}
