package org.throughline.govuk.gallery;

import static org.throughline.govuk.grammar.Perspective.CARE;
import static org.throughline.govuk.grammar.Perspective.CHILD;
import static org.throughline.govuk.grammar.Perspective.COUNCIL;
import static org.throughline.govuk.grammar.Perspective.FAMILY;
import static org.throughline.govuk.grammar.Perspective.HEALTH;
import static org.throughline.govuk.grammar.Perspective.OTHERS;
import static org.throughline.govuk.grammar.Perspective.SCHOOL;

import gg.jte.Content;
import java.util.List;
import org.throughline.govuk.Html;
import org.throughline.govuk.Link;
import org.throughline.govuk.Table;
import org.throughline.govuk.grammar.Age;
import org.throughline.govuk.grammar.DateChip;
import org.throughline.govuk.grammar.DateChip.Nearness;
import org.throughline.govuk.grammar.Disputed;
import org.throughline.govuk.grammar.EmptyCell;
import org.throughline.govuk.grammar.Figure;
import org.throughline.govuk.grammar.Line;
import org.throughline.govuk.grammar.OwnView;
import org.throughline.govuk.grammar.PerspectiveGrid;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.govuk.grammar.Quote;
import org.throughline.govuk.grammar.Restated;
import org.throughline.govuk.grammar.Superseded;
import org.throughline.govuk.grammar.Voice;
import org.throughline.govuk.grammar.WhoCanSee;

/** The grammar as it would stand on the page of a made-up child. */
final class ChildPage {

    static final PerspectiveMark AMARA = PerspectiveMark.of(CHILD, "Amara");
    static final PerspectiveMark HOME = PerspectiveMark.of(FAMILY, "Family");
    static final PerspectiveMark ELM_PARK = PerspectiveMark.of(SCHOOL, "School");
    static final PerspectiveMark NHS = PerspectiveMark.of(HEALTH, "Health");
    static final PerspectiveMark SOCIAL_CARE = PerspectiveMark.of(CARE, "Care");
    static final PerspectiveMark SEN_TEAM = PerspectiveMark.of(COUNCIL, "Council");
    static final PerspectiveMark CHARITY = PerspectiveMark.of(OTHERS, "Others");

    private static final String LONG =
            "She talks all the way home now. Last year she said nothing until bath time. When there are more than four children "
                    + "she still goes quiet and pulls her sleeves over her hands.\n\nWhat helps is somebody who waits. Mrs Odell "
                    + "counts to ten in her head before she asks again, and Amara nearly always answers by seven. What does not help "
                    + "is being asked in front of everyone, or being told that she can do it if she tries.";

    private ChildPage() {}

    static Quote amara() {
        return Quote.of(
                Voice.of(AMARA, "Amara Bello", "9", "14 October 2026")
                        .told("Told to Ms Ahmed with symbols, who wrote it down"),
                "I like it when it is quiet. I like the fish. I do not like the hall.");
    }

    static Quote mother() {
        return Quote.folded(Voice.of(HOME, "Nadia Bello", "mother", "3 November 2026"), LONG, 150)
                .foot(WhoCanSee.of("Seen by you, Elm Park Primary and Dr Okafor’s team", HOME, ELM_PARK, NHS)
                        .more(Link.to("#", "Who is that?")));
    }

    static Quote grandmother() {
        return Quote.of(
                        Voice.of(HOME, "شاہدہ بیگم", "grandmother", "20 October 2026")
                                .told("Written in Urdu"),
                        "وہ اب راستے میں مجھ سے باتیں کرتی ہے۔ اسے مچھلیاں بہت پسند ہیں۔")
                .language("ur");
    }

    static Quote school() {
        return Quote.of(
                Voice.of(
                        ELM_PARK,
                        "Wolfeschlegelsteinhausenbergerdorff Smith",
                        "SENCO, Elm Park Primary",
                        "21 October 2026"),
                "Amara answers in a group of three. In assembly she leaves the hall after about six minutes.");
    }

    static List<Content> signs() {
        return List.of(
                Html.join(" ", List.of(AMARA, HOME, ELM_PARK, NHS, SOCIAL_CARE, SEN_TEAM, CHARITY)),
                Html.join(
                        " ",
                        List.of(
                                PerspectiveMark.named(CHILD, "Amara"),
                                PerspectiveMark.named(FAMILY, "Family"),
                                PerspectiveMark.named(SCHOOL, "School"),
                                PerspectiveMark.named(HEALTH, "Health"),
                                PerspectiveMark.named(CARE, "Care"),
                                PerspectiveMark.named(COUNCIL, "Council"),
                                PerspectiveMark.named(OTHERS, "Others"))),
                amara(),
                mother(),
                grandmother(),
                school(),
                Restated.of("Amara speaks more when adults wait for her answer.", mother()),
                new Disputed(
                        Quote.of(
                                Voice.of(HOME, "Nadia Bello", "mother", "5 November 2026"),
                                "I did not say that she is shy. I said that she needs time."),
                        Html.paragraphs("Amara is shy in groups."),
                        "Not what I meant"),
                OwnView.of("I think that the hall is too loud for most of the class."),
                chips(),
                WhoCanSee.of("Seen by Nadia Bello, Elm Park Primary and the SEN team", HOME, ELM_PARK, SEN_TEAM)
                        .more(Link.to("#", "Who is that?")),
                Html.join(", ", List.of(Age.fresh("3 weeks old"), Age.old("14 months old"))),
                new Superseded("2 earlier versions of these words", List.of(school())),
                grid(),
                Line.of(
                        new Line.Knot("3 November 2026", HOME, Html.paragraphs("Nadia Bello added to the record.")),
                        new Line.Knot("21 October 2026", ELM_PARK, school()),
                        new Line.Knot("4 May 2026", SEN_TEAM, Html.paragraphs("The council received the request."))),
                figure());
    }

    static Content chips() {
        return Html.join(
                DateChip.of("4 May 2027", "2027-05-04", "23 weeks left", Nearness.AHEAD),
                DateChip.of("4 December 2026", "2026-12-04", "13 days left", Nearness.SOON)
                        .why(
                                Html.text(
                                        "The request arrived on 23 October 2026. Six weeks of that day end on 4 December 2026."),
                                Link.to(
                                        "https://www.legislation.gov.uk/uksi/2014/1530/regulation/4",
                                        "SI 2014/1530, reg. 4(1)"),
                                "as in force on 23 October 2026"),
                DateChip.of("18 November 2026", "2026-11-18", "3 days late", Nearness.LATE),
                DateChip.of("2 October 2026", "2026-10-02", "done on 30 September", Nearness.MET));
    }

    static PerspectiveGrid grid() {
        return PerspectiveGrid.of(
                "What people say about Amara",
                List.of(AMARA, HOME, ELM_PARK, NHS, SOCIAL_CARE),
                List.of(
                        PerspectiveGrid.Row.of(
                                "Talking and language",
                                amara(),
                                mother(),
                                school(),
                                EmptyCell.waiting("Asked Dr Okafor’s team on 2 November. Waiting for their answer."),
                                EmptyCell.notAsked("Nobody has asked yet.", Link.to("#", "Ask social care"))),
                        PerspectiveGrid.Row.of(
                                "Friends and feelings",
                                EmptyCell.choseNotToSay("Amara was asked and chose not to say."),
                                grandmother(),
                                EmptyCell.notPossibleYet("Not possible yet: the new teacher starts in January."),
                                EmptyCell.nothingYouCanSee("Nothing here that you can see."),
                                EmptyCell.nothingYouCanSee("Nothing here that you can see."))));
    }

    static Figure figure() {
        return Figure.of("words-by-term", "The family has spoken most often, and health not since May", new Drawing())
                .note("It does not show how much weight anybody’s words were given.")
                .source("Source: this record, 21 November 2026")
                .table(
                        Table.of(
                                        "Contributions by term",
                                        Table.Column.of("Who"),
                                        Table.Column.numeric("Spring"),
                                        Table.Column.numeric("Autumn"))
                                .row("Family", "4", "11")
                                .row("Health", "2", "0"),
                        Link.to("#", "Download the figures (CSV)"));
    }
}
