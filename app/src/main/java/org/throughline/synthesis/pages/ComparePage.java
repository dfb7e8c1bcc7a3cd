package org.throughline.synthesis.pages;

import static org.throughline.synthesis.SheetWords.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Compared;
import org.throughline.synthesis.Given;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Questionnaire;
import org.throughline.synthesis.QuoteCheck;
import org.throughline.synthesis.ReportPage;
import org.throughline.synthesis.Synthesis;

/** Both forms about one report, question by question, with what stands and what is to be settled. */
public record ComparePage(
        Synthesis synthesis,
        SheetKind kind,
        Held held,
        Questionnaire form,
        Compared compared,
        Map<SeatId, String> names,
        List<ReportPage> words,
        Overall overall,
        SeatId viewer,
        boolean adjudicates,
        Typed typed,
        Slips slips)
        implements Page {
    /** How the whole is judged by the tool's rule: from the one form, from the other, and from what stands; empty where not known. */
    public record Overall(String one, String other, String stands) {
        public boolean any() {
            return !one.isEmpty() || !other.isEmpty();
        }
    }

    @Override
    public String title() {
        return held.title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(kind.at(synthesis));
    }

    @Override
    public boolean wide() {
        return true;
    }

    public String at() {
        return kind.at(synthesis) + "/" + held.id() + "/compare";
    }

    public String name(SeatId seat) {
        return names.getOrDefault(seat, "");
    }

    public static String value(Given given) {
        return given.notReported() ? COMPARE_NOT_REPORTED.say() : given.value();
    }

    /** Whether the quoted words stand where they are said to stand; empty when there is nothing to look in. */
    public String checked(Given given) {
        if (given.quote().isBlank()) {
            return "";
        }
        QuoteCheck.Looked looked = QuoteCheck.look(words, given.quote(), given.page());
        return switch (looked.found()) {
            case THERE -> QUOTE_THERE.say(given.page());
            case ELSEWHERE -> QUOTE_ELSEWHERE.say(looked.page().orElseThrow());
            case NOWHERE -> QUOTE_NOWHERE.say();
            case NOTHING_TO_LOOK_IN -> "";
        };
    }

    /**
     * Whether this person can still say something about a question: there was a difference, and it is theirs to
     * settle. What a third person has settled is no longer open to the two: their words would change nothing.
     */
    public boolean maySay(Compared.Row row) {
        boolean oneOfTwo = viewer.equals(compared.one()) || viewer.equals(compared.other());
        boolean settled =
                row.stands().filter(s -> s.how() == Compared.How.SETTLED).isPresent();
        return !row.same() && (adjudicates || oneOfTwo && !settled);
    }

    /** The two answers as they stand, and another one: a difference is settled with one choice. */
    public List<Choice> answers() {
        return List.of(
                Choice.of("one", COMPARE_TAKE_ONE.say(Signing.shortly(name(compared.one())))),
                Choice.of("other", COMPARE_TAKE_ONE.say(Signing.shortly(name(compared.other())))),
                Choice.of("own", COMPARE_TAKE_OWN.say()));
    }

    public boolean wrong(Compared.Row row) {
        return slips.any() && typed.text("item").equals(row.question().key());
    }

    /** What was typed about this question, if that is the form which was sent. */
    public String typed(Compared.Row row, String field) {
        return wrong(row) ? typed.text(field + "-" + row.question().key()) : "";
    }
}
