package org.throughline.child.pages;

import static org.throughline.child.ChildWords.SLIP_ABOUT;
import static org.throughline.child.ChildWords.SLIP_AGE;
import static org.throughline.child.ChildWords.SLIP_HOW;
import static org.throughline.child.ChildWords.SLIP_NOBODY_NAMED;
import static org.throughline.child.ChildWords.SLIP_NOT_A_DAY;
import static org.throughline.child.ChildWords.SLIP_NOT_A_MONTH;
import static org.throughline.child.ChildWords.SLIP_NO_WORDS;
import static org.throughline.child.ChildWords.SLIP_TERM;
import static org.throughline.child.ChildWords.SLIP_TOO_LONG;
import static org.throughline.child.ChildWords.SLIP_UNREADABLE;
import static org.throughline.child.ChildWords.SLIP_WHEN;
import static org.throughline.child.ChildWords.SLIP_WHO;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Audience;
import org.throughline.child.ChildWords;
import org.throughline.child.Kind;
import org.throughline.child.NewContribution;
import org.throughline.child.Possible;
import org.throughline.child.TrueDuring;
import org.throughline.child.Words;
import org.throughline.pages.Form;
import org.throughline.pages.Ids;
import org.throughline.people.SeatId;
import org.throughline.sharing.Records.Member;

/** What somebody typed to tell something, read into what is to be kept; or what to put right, at its field. */
final class TellForm {
    private static final int OLDEST = 25;

    private final Form form;
    private final Situation at;

    TellForm(Form form, Situation at) {
        this.form = form;
        this.at = at;
    }

    /** Looks at the fields of one page and notes what is to be put right. */
    void check(Step step) {
        switch (step) {
            case WORDS -> {
                words();
                told();
            }
            case ABOUT -> about();
            case WHEN -> when();
            case WHO -> who();
            case CHECK -> {}
        }
    }

    /** The whole of it; empty when something is to be put right. */
    Optional<NewContribution> read() {
        Optional<String> words = words();
        Optional<AreaOfLife> about = about();
        Optional<NewContribution.Told> told = told();
        Optional<TrueDuring> when = when();
        Optional<Audience> who = who();
        if (!form.ok() || words.isEmpty() || about.isEmpty() || when.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        NewContribution what = NewContribution.ofWords(words.get(), about.get())
                .kind(kind())
                .during(when.get())
                .seenBy(who.get());
        return Optional.of(told.map(t -> what.toldBy(t.speaker(), t.perspective(), t.how()))
                .orElse(what));
    }

    /** To the character; only the line ends that browsers send are put back to what was typed. */
    Optional<String> words() {
        String words = form.typed().text("words").replace("\r\n", "\n");
        if (words.isBlank()) {
            return wrong("words", SLIP_NO_WORDS);
        }
        if (words.length() > Words.LONGEST) {
            return wrong("words", SLIP_TOO_LONG, Words.LONGEST);
        }
        return words.indexOf('\0') >= 0 ? wrong("words", SLIP_UNREADABLE) : Optional.of(words);
    }

    Optional<AreaOfLife> about() {
        return form.one("about", AreaOfLife.class, SLIP_ABOUT);
    }

    /** What kind of thing it is. Families are not asked: of hopes it is a hope, of all else what they think. */
    Kind kind() {
        return Ids.one(Kind.class, form.typed().text("kind"))
                .orElseGet(
                        () -> form.typed().text("about").equals(AreaOfLife.HOPES.name()) ? Kind.ASPIRATION : Kind.VIEW);
    }

    Optional<NewContribution.Told> told() {
        String whose = form.typed().text("whose");
        Optional<Situation.Speaker> speaker = at.speakers().stream()
                .filter(s -> s.person().toString().equals(whose))
                .findFirst();
        return speaker.flatMap(s -> form.some("how")
                .map(how -> new NewContribution.Told(s.person(), s.perspective(), how))
                .or(() -> wrong("how", SLIP_HOW)));
    }

    Optional<TrueDuring> when() {
        if (!at.steps().contains(Step.WHEN)) {
            return Optional.of(TrueDuring.onDay(at.viewer().today()));
        }
        Optional<TrueDuring> when = choice();
        when.flatMap(w -> Possible.problem(w, kind(), at.born(), at.viewer().today()))
                .ifPresent(problem -> wrongWhen(problem));
        return form.ok() ? when : Optional.empty();
    }

    private Optional<TrueDuring> choice() {
        LocalDate today = at.viewer().today();
        return switch (form.typed().text("when")) {
            case "NOW" -> Optional.of(TrueDuring.onDay(today));
            case "DAY" -> form.date("day", SLIP_NOT_A_DAY).map(TrueDuring::onDay);
            case "MONTH" -> month().map(TrueDuring::inMonth);
            case "AGE" -> age();
            case "TERM" -> yearMonth("term").map(TrueDuring::inTerm);
            case "YEAR" -> yearMonth("year").map(month -> TrueDuring.inSchoolYear(month.getYear()));
            case "NOT_SAID" -> Optional.of(TrueDuring.notSaid());
            default -> wrong("when", SLIP_WHEN);
        };
    }

    private Optional<YearMonth> month() {
        Form first = Form.of(Map.of(
                "month-day", new String[] {"1"},
                "month-month", new String[] {form.typed().text("month-month")},
                "month-year", new String[] {form.typed().text("month-year")}));
        Optional<YearMonth> month =
                first.optionalDate("month", SLIP_NOT_A_MONTH).map(YearMonth::from);
        if (month.isEmpty()) {
            form.wrong("month", SLIP_NOT_A_MONTH.say());
        }
        return month;
    }

    private Optional<TrueDuring> age() {
        try {
            int years = Integer.parseInt(form.typed().text("age").strip());
            if (years >= 0 && years <= OLDEST) {
                return at.born().map(born -> TrueDuring.atAge(years, born)).or(() -> wrong("age", SLIP_AGE));
            }
        } catch (NumberFormatException e) {
            // said at the field, like a number that is too large
        }
        return wrong("age", SLIP_AGE);
    }

    private Optional<YearMonth> yearMonth(String field) {
        try {
            return Optional.of(YearMonth.parse(form.typed().text(field)));
        } catch (DateTimeException e) {
            return wrong(field, SLIP_TERM);
        }
    }

    private void wrongWhen(ChildWords problem) {
        switch (form.typed().text("when")) {
            case "DAY" -> form.wrongDate("day", problem.say());
            case "MONTH" -> form.wrong("month", problem.say());
            case "AGE" -> form.wrong("age", problem.say());
            default -> form.wrong("when", problem.say());
        }
    }

    Optional<Audience> who() {
        return switch (form.typed().text("who")) {
            case "CIRCLE" -> Optional.of(new Audience.Circle());
            case "NAMED" -> named();
            default -> wrong("who", SLIP_WHO);
        };
    }

    private Optional<Audience> named() {
        List<SeatId> chosen = at.others().stream()
                .map(Member::seat)
                .map(seat -> seat.id())
                .filter(id -> form.typed().has("seat", id.toString()))
                .toList();
        return chosen.isEmpty() ? wrong("seat", SLIP_NOBODY_NAMED) : Optional.of(new Audience.Named(chosen));
    }

    private <T> Optional<T> wrong(String field, ChildWords problem, Object... args) {
        form.wrong(field, problem.say(args));
        return Optional.empty();
    }
}
