package org.throughline.child.pages;

import static org.throughline.child.ChildWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Kind;
import org.throughline.child.TrueDuring;
import org.throughline.govuk.Checkboxes;
import org.throughline.govuk.Choice;
import org.throughline.govuk.DateInput;
import org.throughline.govuk.Field;
import org.throughline.govuk.Html;
import org.throughline.govuk.InputWidth;
import org.throughline.govuk.Question;
import org.throughline.govuk.Radios;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.TextInput;
import org.throughline.govuk.TextSize;
import org.throughline.govuk.Textarea;
import org.throughline.govuk.Typing;
import org.throughline.pages.Typed;
import org.throughline.sharing.Records.Member;

/** The questions of telling, each in the words for who is asked: alone on a page, or one of several. */
record TellQuestions(Situation at, Typed typed, Slips slips, boolean alone) {
    private static final int TERMS_BACK = 12;

    List<Content> of(Step step) {
        return switch (step) {
            case WORDS -> at.speakers().isEmpty() ? List.of(words()) : List.of(words(), whose());
            case ABOUT -> List.of(about());
            case WHEN -> List.of(when());
            case WHO -> List.of(who());
            case CHECK -> List.of();
        };
    }

    Content words() {
        boolean named = alone && !at.aboutThemselves();
        String question = named ? TELL_WORDS.say(at.cast().child().name()) : TELL_WORDS_CHILD.say();
        return Textarea.of(Field.of("words", question(question))
                        .hint(at.aboutThemselves() ? TELL_WORDS_CHILD_HINT.say() : TELL_WORDS_HINT.say())
                        .slips(slips))
                .rows(alone ? 8 : 10)
                .value(typed.text("words"));
    }

    /** A family writes down what the child told; those who work with them, what any of the family told. */
    Content whose() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("MINE", WHOSE_MINE.say())));
        for (Situation.Speaker speaker : at.speakers()) {
            Choice told = Choice.of(speaker.person().toString(), WHOSE_TOLD_ME.say(speaker.name()));
            choices.add(alone ? told.reveals(how()) : told);
        }
        Radios whose = sized(Radios.of(
                        Field.of("whose", Question.of(WHOSE.say()).size(alone ? TextSize.S : TextSize.M))
                                .slips(slips),
                        choices)
                .chosen(typed.some("whose").orElse("MINE")));
        return alone ? whose : Html.join("\n", List.of(whose, howInShort()));
    }

    private Content howInShort() {
        return Select.of(
                        Field.of("how", HOW_QUESTION_IF.say()).slips(slips),
                        List.of(
                                Select.Choice.of("SPEECH", HOW_SPEECH.say()),
                                Select.Choice.of("SIGNS", HOW_SIGNS.say()),
                                Select.Choice.of("SYMBOLS", HOW_SYMBOLS.say()),
                                Select.Choice.of("WATCHING", HOW_WATCHING.say())))
                .chosen(typed.some("how").orElse("SPEECH"));
    }

    private Content how() {
        return Radios.of(
                        Field.of("how", HOW_QUESTION.say()).slips(slips),
                        Choice.of("SPEECH", HOW_SPEECH.say()),
                        Choice.of("SIGNS", HOW_SIGNS.say()),
                        Choice.of("SYMBOLS", HOW_SYMBOLS.say()),
                        Choice.of("WATCHING", HOW_WATCHING.say()))
                .asSmall()
                .chosen(typed.text("how"));
    }

    Content about() {
        return sized(Radios.of(
                        Field.of(
                                        "about",
                                        question(at.aboutThemselves() ? TELL_ABOUT_CHILD.say() : TELL_ABOUT_WHAT.say()))
                                .slips(slips),
                        Arrays.stream(AreaOfLife.values())
                                .map(area -> Choice.of(area.name(), area.words().say()))
                                .toList())
                .chosen(typed.text("about")));
    }

    Content kind() {
        return Select.of(
                        Field.of("kind", question(TELL_KIND.say())).slips(slips),
                        Arrays.stream(Kind.values())
                                .map(kind -> Select.Choice.of(
                                        kind.name(), kind.words().say()))
                                .toList())
                .chosen(typed.some("kind").orElse(Kind.OBSERVATION.name()));
    }

    Content when() {
        List<Choice> choices = new ArrayList<>(List.of(
                Choice.of("NOW", WHEN_NOW_CHOICE.say()),
                Choice.of("DAY", WHEN_DAY_CHOICE.say())
                        .reveals(DateInput.of(Field.of("day", WHEN_DAY_QUESTION.say()))
                                .typed(typed.date("day"))
                                .slips(slips)),
                Choice.of("MONTH", WHEN_MONTH_CHOICE.say()).reveals(month())));
        if (!at.viewer().isFamily()) {
            choices.add(Choice.of("TERM", WHEN_TERM_CHOICE.say()).reveals(terms()));
            choices.add(Choice.of("YEAR", WHEN_YEAR_CHOICE.say()).reveals(years()));
        }
        if (at.born().isPresent()) {
            choices.add(Choice.of(
                            "AGE",
                            at.aboutThemselves()
                                    ? WHEN_AGE_CHOICE_OWN.say()
                                    : WHEN_AGE_CHOICE.say(at.cast().child().name()))
                    .reveals(TextInput.of(
                                    Field.of("age", WHEN_AGE_QUESTION.say()).slips(slips))
                            .typing(Typing.WHOLE_NUMBER)
                            .width(InputWidth.TWO)
                            .value(typed.text("age"))));
        }
        choices.add(Choice.of("NOT_SAID", WHEN_NOT_SAID_CHOICE.say()));
        return sized(Radios.of(Field.of("when", question(TELL_WHEN.say())).slips(slips), choices)
                .chosen(typed.some("when").orElse(alone || at.again().isPresent() ? "" : "NOW")));
    }

    private Content month() {
        Field field = Field.of("month", WHEN_MONTH_QUESTION.say());
        return new DateInput(
                        field,
                        typed.date("month"),
                        List.of(DateInput.Part.MONTH, DateInput.Part.YEAR),
                        Set.of(),
                        true,
                        null)
                .slips(slips);
    }

    private Content terms() {
        List<Select.Choice> terms = new ArrayList<>();
        YearMonth month = YearMonth.from(at.viewer().today());
        for (int i = 0; i < TERMS_BACK; i++) {
            terms.add(Select.Choice.of(month.toString(), When.term(month)));
            month = YearMonth.from(TrueDuring.inTerm(month).from().orElseThrow())
                    .minusMonths(1);
        }
        return Select.of(Field.of("term", WHEN_TERM_QUESTION.say()).slips(slips), terms)
                .chosen(typed.text("term"));
    }

    private Content years() {
        LocalDate today = at.viewer().today();
        int last = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        List<Select.Choice> years = new ArrayList<>();
        for (int year = last; year > last - TERMS_BACK; year--) {
            years.add(Select.Choice.of(
                    YearMonth.of(year, 9).toString(),
                    WHEN_SCHOOL_YEAR.say(Integer.toString(year), Integer.toString(year + 1))));
        }
        return Select.of(Field.of("year", WHEN_YEAR_QUESTION.say()).slips(slips), years)
                .chosen(typed.text("year"));
    }

    Content who() {
        List<Member> everyone =
                at.cast().circle().stream().filter(Member::seesCircle).toList();
        Choice circle = Choice.of("CIRCLE", at.aboutThemselves() ? WHO_CIRCLE_CHILD.say() : WHO_CIRCLE.say())
                .hint(String.join(
                        "; ", everyone.stream().map(at.cast()::nameAndRole).toList()));
        Choice named = Choice.of("NAMED", at.aboutThemselves() ? WHO_NAMED_CHILD.say() : WHO_NAMED.say())
                .reveals(names());
        return sized(Radios.of(
                        Field.of("who", question(at.aboutThemselves() ? TELL_WHO_CHILD.say() : TELL_WHO.say()))
                                .slips(slips),
                        circle,
                        named)
                .chosen(typed.some("who").orElse(alone ? "" : "CIRCLE")));
    }

    private Content names() {
        return Checkboxes.of(
                        Field.of("seat", WHO_NAMES.say()).slips(slips),
                        at.others().stream()
                                .map(m -> Choice.of(
                                        m.seat().id().toString(), at.cast().nameAndRole(m)))
                                .toList())
                .chosen(new HashSet<>(typed.all("seat")));
    }

    private Radios sized(Radios radios) {
        return alone ? radios : radios.asSmall();
    }

    private Question question(String words) {
        return alone ? Question.of(words).asHeading() : Question.of(words).size(TextSize.M);
    }
}
