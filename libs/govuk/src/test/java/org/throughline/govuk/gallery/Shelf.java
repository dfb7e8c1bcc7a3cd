package org.throughline.govuk.gallery;

import gg.jte.Content;
import java.util.List;
import java.util.Set;
import org.throughline.govuk.BackLink;
import org.throughline.govuk.Breadcrumbs;
import org.throughline.govuk.Button;
import org.throughline.govuk.CharacterCount;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.govuk.DateInput;
import org.throughline.govuk.Details;
import org.throughline.govuk.ErrorSummary;
import org.throughline.govuk.ExitThisPage;
import org.throughline.govuk.Field;
import org.throughline.govuk.FileUpload;
import org.throughline.govuk.Html;
import org.throughline.govuk.InputWidth;
import org.throughline.govuk.InsetText;
import org.throughline.govuk.Link;
import org.throughline.govuk.NotificationBanner;
import org.throughline.govuk.Option;
import org.throughline.govuk.Pagination;
import org.throughline.govuk.Panel;
import org.throughline.govuk.PasswordInput;
import org.throughline.govuk.PhaseBanner;
import org.throughline.govuk.Radios;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.SummaryList;
import org.throughline.govuk.Table;
import org.throughline.govuk.Tabs;
import org.throughline.govuk.Tag;
import org.throughline.govuk.TaskList;
import org.throughline.govuk.TextInput;
import org.throughline.govuk.Textarea;
import org.throughline.govuk.Typing;
import org.throughline.govuk.WarningText;
import org.throughline.govuk.grammar.Perspective;
import org.throughline.govuk.grammar.PerspectiveMark;

/** The components of GOV.UK in our looks, each in a state that a page would show. */
final class Shelf {

    private static final Slips SLIPS = Slips.none()
            .and("told-name", "Enter the name of the person who told you")
            .andDate("happened", "Enter the year in which it happened", DateInput.Part.YEAR)
            .and("who", "Choose who may see it");

    private Shelf() {}

    static List<Content> components() {
        return List.of(
                BackLink.to("#"),
                Breadcrumbs.empty().above("Home", "#").above("Amara Bello", "#").here("Add to the log"),
                PhaseBanner.of("Trial", Html.text("This service is being tried out.")),
                new ErrorSummary(
                        "There is a problem", null, ErrorSummary.of(SLIPS).lines(), false),
                NotificationBanner.important("The school has answered your question."),
                NotificationBanner.success("Your words are in the record."),
                Panel.of("Assessment asked for", "The council must answer by 4 December 2026."),
                buttons(),
                TextInput.of(Field.of("told-name", "Who told you?")
                        .hint("The name they like to be called")
                        .slips(SLIPS)),
                TextInput.of(Field.of("cost", "What does it cost?"))
                        .prefix("£")
                        .suffix("a week")
                        .width(InputWidth.FIVE)
                        .typing(Typing.WHOLE_NUMBER),
                PasswordInput.current(Field.of("password", "Password")),
                Textarea.of(Field.of("words", "What do you want to tell?")
                        .hint("In your own words. It stays as you write it.")),
                CharacterCount.of(
                        Textarea.of(Field.of("short", "In one sentence")), CharacterCount.Limit.characters(200)),
                Select.of(Field.of("area", "Area of life"), List.of(Select.Choice.of("talk", "Talking and language"))),
                radios(),
                Checkboxes.of(
                                Field.of("kind", "What is it about?"),
                                Choice.of("home", "Home"),
                                Choice.of("school", "School").hint("Lessons, breaks, the way there"),
                                new Option.Divider("or"),
                                Choice.of("none", "None of these").excludesOthers())
                        .chosen(Set.of("school")),
                Checkboxes.single("agree", Choice.of("yes", "I am sure")),
                DateInput.of(Field.of("happened", "When did it happen?").hint("For example, 27 3 2026"))
                        .typed(new DateInput.Typed("27", "3", "26b"))
                        .slips(SLIPS),
                FileUpload.of(Field.of("file", "Add a picture, a sound or a document"))
                        .manyFiles(),
                facts(),
                table(),
                Tabs.of(
                        new Tabs.Tab("now", "Now", Html.paragraphs("The council is deciding.")),
                        new Tabs.Tab("before", "Before", Html.paragraphs("The school asked."))),
                Html.join(
                        " ",
                        List.of(
                                Tag.of("Waiting"),
                                Tag.grey("Not started"),
                                new Tag(Html.text("Draft"), Tag.Colour.PURPLE))),
                Details.of("What happens next", "The council reads it and answers within six weeks.")
                        .opened(),
                InsetText.of("Nobody outside the people named here can read this."),
                WarningText.of("If a child is in danger now, call 999."),
                TaskList.of(
                        TaskList.Task.done("About the child", "#", "Done"),
                        TaskList.Task.todo("What helps", "#", Tag.of("Started"))
                                .hint("Nadia Bello started this on Tuesday"),
                        TaskList.Task.notYet("Check and send", "Cannot start yet")),
                new Pagination(
                        Pagination.Arrow.to("#"),
                        List.of(
                                Pagination.Page.of(1, "#", false),
                                Pagination.Page.of(2, "#", true),
                                new Pagination.Gap(),
                                Pagination.Page.of(12, "#", false)),
                        Pagination.Arrow.to("#"),
                        "Pages"),
                ExitThisPage.toWeather());
    }

    private static Content buttons() {
        return Html.join(
                " ",
                List.of(
                        Button.of("Ask for an assessment").once(),
                        Button.secondary("Save and come back later"),
                        Button.warning("Take back my words"),
                        Button.start("Start now", "#")));
    }

    private static Content radios() {
        return Radios.of(
                        Field.of("who", "Who may see it?")
                                .size(org.throughline.govuk.TextSize.M)
                                .slips(SLIPS),
                        Choice.of("family", Html.join(PerspectiveMark.named(Perspective.FAMILY, "Only my family"))),
                        Choice.of(
                                        "school",
                                        Html.join(PerspectiveMark.named(Perspective.SCHOOL, "Elm Park Primary too")))
                                .hint("Ms Ahmed, Mr Lee and the SENCO")
                                .reveals(TextInput.of(Field.of("until", "Until when?"))
                                        .width(InputWidth.TEN)),
                        new Option.Divider("or"),
                        Choice.of("all", "Everybody who works with Amara"))
                .chosen("school");
    }

    private static Content facts() {
        return SummaryList.of()
                .with(SummaryList.Row.of("Name", "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh")
                        .action("#", "Change", "name"))
                .with(SummaryList.Row.of("Born", "27 March 2017").action("#", "Change", "date of birth"))
                .row("School", "Elm Park Primary, Year 5")
                .card("About Amara", Link.to("#", "See all"));
    }

    private static Content table() {
        return Table.of(
                        "Advice that was asked for",
                        Table.Column.of("From"),
                        Table.Column.of("Asked on"),
                        Table.Column.numeric("Days"))
                .row("Educational psychology", "2 November 2026", "19")
                .row(Html.name("Wolfeschlegelsteinhausenbergerdorff"), Html.text("1 May 2026"), Html.text("204"))
                .row("Speech and language therapy", "30 October 2026", "111")
                .row("Social care", "9 November 2026", "8");
    }
}
