package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Html;
import org.throughline.govuk.InsetText;
import org.throughline.govuk.grammar.DateChip;
import org.throughline.journey.AdviceAsked;
import org.throughline.journey.Assessment;
import org.throughline.journey.PlainWords;
import org.throughline.journey.Stage;
import org.throughline.law.ClaimedException;
import org.throughline.law.Duty;
import org.throughline.law.TimeLimit;
import org.throughline.pages.Dates;
import org.throughline.sharing.Viewer;

/**
 * Where one request is, as one reader reads it: a sentence, the next step and who must take it, the dates with their law,
 * who was asked for advice.
 *
 * @param next what happens next and who must do it, while something must
 */
public record Where(
        Assessment assessment,
        Stage stage,
        String sentence,
        Optional<String> next,
        List<Dated> dates,
        List<AskedRow> advice) {

    /** One date from law, with what was claimed beside it. */
    public record Dated(
            String key,
            String name,
            String plain,
            String owedBy,
            DateChip chip,
            List<Content> exceptions,
            boolean open) {}

    /** Whose advice was asked, about what, since when, and whether it is there. */
    public record AskedRow(String who, String what, String scope, String since, DateChip chip, boolean given) {}

    static Where of(Viewer viewer, Assessment a, Names names) {
        LocalDate today = viewer.today();
        Stage stage = a.stageOn(today);
        List<Duty> duties = a.duties();
        return new Where(
                a,
                stage,
                PlainWords.where(
                        a, today, PlainWords.whoIsTold(viewer.role(), a.asker().as())),
                next(viewer, a, stage),
                duties.stream()
                        .filter(duty -> duty.bodyKey().isEmpty())
                        .map(duty -> dated(viewer, duty))
                        .toList(),
                a.advice().stream()
                        .flatMap(asked -> a.dutyOf(asked).stream().map(duty -> row(asked, duty, names, today)))
                        .toList());
    }

    /** The dates that still matter. */
    public List<Dated> openDates() {
        return dates.stream().filter(Dated::open).toList();
    }

    public long adviceGiven() {
        return advice.stream().filter(AskedRow::given).count();
    }

    /** "Advice: 1 of 3 given." */
    public String adviceInShort() {
        return advice.isEmpty() ? ADVICE_NONE_ASKED.say() : ADVICE_SO_FAR.say(adviceGiven(), advice.size());
    }

    private static Optional<String> next(Viewer viewer, Assessment a, Stage stage) {
        String who = PlainWords.whoIsTold(viewer.role(), a.asker().as());
        return switch (stage) {
            case DECIDING -> Optional.of(NEXT_DECIDING.say(who));
            case ASSESSING ->
                Optional.of(
                        a.advice().isEmpty()
                                ? NEXT_ASK_ADVICE.say()
                                : a.advice().stream()
                                                .anyMatch(asked -> asked.words().isEmpty())
                                        ? NEXT_ADVICE.say()
                                        : NEXT_PLAN_OR_NOT.say(who));
            case NOT_ASSESSING, NO_PLAN -> Optional.of(NEXT_LETTER_SAYS.say());
            case PLAN_SENT, WITHDRAWN -> Optional.empty();
        };
    }

    private static Dated dated(Viewer viewer, Duty duty) {
        TimeLimit limit = duty.limit();
        boolean family = viewer.isFamily();
        return new Dated(
                duty.key(),
                limit.words().name(),
                family ? limit.words().plain() : staff(limit),
                OWED_BY.say(limit.owed().by().words()),
                Chips.of(duty, viewer.today()),
                duty.exceptions().stream().map(Where::exception).toList(),
                duty.outcome() instanceof org.throughline.law.Outcome.Open);
    }

    private static String staff(TimeLimit limit) {
        return switch (limit.ruleId()) {
            case "R-4" -> STAFF_R4.say();
            case "R-10" -> STAFF_R10.say();
            case "R-15" -> STAFF_R15.say();
            default -> limit.words().plain();
        };
    }

    /** Beside the date, in sentences of their own; the words of the officer stay as they were typed. */
    private static Content exception(ClaimedException claimed) {
        String standing = switch (claimed.standing()) {
            case LISTED ->
                EXCEPTION_LISTED.say(claimed.citation().map(c -> c.text()).orElse(""));
            case NOT_LISTED -> EXCEPTION_NOT_LISTED.say();
            case CHECK_TRANSITION -> EXCEPTION_CHECK.say();
        };
        return InsetText.of(Html.paragraphs(String.join(
                "\n\n",
                EXCEPTION_CLAIMED.say(
                        claimed.claim().officer(),
                        Dates.day(claimed.claimedOn()),
                        claimed.claim().ground().plainWords()),
                EXCEPTION_BECAUSE.say(
                        Dates.day(claimed.claim().from()),
                        Dates.day(claimed.claim().until()),
                        claimed.claim().because().strip().replaceAll("\\R+", " ")),
                standing + " " + EXCEPTION_DATE_STAYS.say())));
    }

    private static AskedRow row(AdviceAsked asked, Duty duty, Names names, LocalDate today) {
        return new AskedRow(
                names.full(asked.seat()),
                letter(asked),
                asked.scope(),
                ASKED_BY_ON.say(names.name(asked.askedBy()), Dates.day(duty.startDate())),
                Chips.of(duty, today),
                asked.words().isPresent());
    }

    static String letter(AdviceAsked asked) {
        return Letters.say(asked.letter());
    }
}
