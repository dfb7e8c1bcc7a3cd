package org.throughline.partnership.trials.pages;

import static org.throughline.partnership.TrialWords.*;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.throughline.evidence.Direction;
import org.throughline.govuk.Html;
import org.throughline.govuk.SummaryList;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.TrialWords;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.trials.Plan;
import org.throughline.partnership.trials.Trial;

/** One trial: its plan, what was done otherwise, what came of it; in one form, whichever way it points. */
public record TrialPage(Design design, Trial trial, boolean mayWork) implements Page {

    /** Something that can be done about it on a page of its own. */
    public record Act(String href, String words) {}

    @Override
    public String title() {
        return plan().name();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(TrialPaths.all(trial.partnership()));
    }

    public Plan plan() {
        return trial.plan();
    }

    public SummaryList planned() {
        Plan p = plan();
        return SummaryList.of(
                SummaryList.Row.of(PLAN_WHO.say(), p.who()),
                SummaryList.Row.of(PLAN_ARMS.say(), Html.paragraphs(numbered(p.arms()))),
                SummaryList.Row.of(PLAN_OUTCOME.say(), p.outcome()),
                SummaryList.Row.of(PLAN_LEVEL.say(), p.level().words()),
                SummaryList.Row.of(
                        PLAN_SMALLEST.say(),
                        PLAN_SMALLEST_LINE.say(
                                plain(p.smallest()), p.unit(), p.better().words())),
                SummaryList.Row.of(PLAN_CONSENT.say(), p.consent()),
                SummaryList.Row.of(PLAN_STOPPING.say(), p.stopping()),
                SummaryList.Row.of(PLAN_ANALYSIS.say(), p.analysis()),
                SummaryList.Row.of(PLAN_UNTIL.say(), Dates.day(p.until())),
                SummaryList.Row.of(PLAN_OWNER.say(), Seats.marked(design, p.owner())));
    }

    private static String numbered(List<String> arms) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < arms.size(); i++) {
            lines.append(i + 1).append(". ").append(arms.get(i)).append('\n');
        }
        return lines.toString();
    }

    public String frozenOn() {
        return FROZEN_LINE.say(Dates.day(trial.frozen().orElseThrow().on()));
    }

    public String file() {
        return TrialPaths.of(trial) + "/plan.txt";
    }

    public String amended(Trial.Amendment a) {
        return AMENDMENT_LINE.say(Dates.day(a.on()), a.words());
    }

    public Table results() {
        Table table = Table.of(
                RESULT_CAPTION.say(plan().outcome(), plan().unit()),
                Table.Column.of(RESULT_GROUP.say()),
                Table.Column.numeric(RESULT_PEOPLE.say()),
                Table.Column.numeric(RESULT_AMOUNT.say()),
                Table.Column.numeric(RESULT_DIFFERENCE.say()));
        for (Trial.Arm a : trial.arms()) {
            boolean first = a.equals(trial.arms().getFirst());
            table = table.row(
                    a.words(),
                    a.result().map(r -> Integer.toString(r.people())).orElseGet(RESULT_NOT::say),
                    a.result().map(r -> plain(r.amount())).orElseGet(RESULT_NOT::say),
                    first
                            ? RESULT_FIRST.say()
                            : trial.difference(a).map(TrialPage::signed).orElseGet(RESULT_NOT::say));
        }
        return table;
    }

    public String direction() {
        return words(trial.direction());
    }

    static String words(Direction d) {
        return TrialWords.valueOf("DIRECTION_" + d.name()).say();
    }

    public SummaryList ended() {
        Trial.Ended e = trial.ended().orElseThrow();
        return SummaryList.of(
                SummaryList.Row.of(ENDED_HOW.say(), e.how().words() + ", " + Dates.day(e.on())),
                SummaryList.Row.of(ENDED_FOUND.say(), said(e.found())),
                SummaryList.Row.of(ENDED_DEPARTURES.say(), said(e.departures())),
                SummaryList.Row.of(ENDED_HARM.say(), said(e.harm())),
                SummaryList.Row.of(ENDED_LIMITS.say(), said(e.limits())));
    }

    private static Content said(String words) {
        return Html.paragraphs(words.isBlank() ? SAID_NOTHING.say() : words);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + plain(difference).replace("-", "−");
    }

    public List<Act> acts() {
        if (!mayWork || trial.ended().isPresent()) {
            return List.of();
        }
        return trial.isDraft()
                ? List.of(act("freeze-trial", FREEZE_LINK), act("reword-trial", REWORD_LINK))
                : List.of(act("amend-trial", AMEND_LINK), act("end-trial", END_LINK));
    }

    private Act act(String act, TrialWords words) {
        return new Act(TrialPaths.act(trial, act), words.say());
    }

    public String offer() {
        return TrialPaths.act(trial, "offer-trial");
    }

    public Optional<String> offered() {
        return trial.ended().flatMap(Trial.Ended::offeredOn).map(on -> OFFERED_ON.say(Dates.day(on)));
    }
}
