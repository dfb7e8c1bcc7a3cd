package org.throughline.partnership.pages;

import static org.throughline.partnership.ResultWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.partnership.ReadResult;
import org.throughline.partnership.Result;
import org.throughline.partnership.Wave;

/** How many of a side answered, or why nothing of it is shown, as somebody would say it. */
final class Covered {
    private Covered() {}

    /** In as few words as fit beside the name of the side. */
    static String inShort(ReadResult read, Wave.Invited i) {
        return read.result()
                .of(i.side())
                .map(s -> COVERAGE.say(
                        Integer.toString(s.answers()),
                        Integer.toString(i.people()),
                        Integer.toString(percent(i, s.answers())),
                        Integer.toString(i.aim())))
                .orElseGet(() -> hidden(i));
    }

    /** Of those invited, in whole percent; more than 100 where more answered than were invited. */
    static int percent(Wave.Invited i, int answers) {
        return Math.round(answers * 100f / i.people());
    }

    static String hidden(Wave.Invited i) {
        return i.staysHidden()
                ? HIDDEN_FEW_INVITED_SHORT.say(Integer.toString(Result.FEWEST))
                : HIDDEN_SHORT.say(Integer.toString(i.needed()));
    }

    /** Each hidden side in a sentence. */
    static List<String> hiddenSides(ReadResult read) {
        return read.wave().invited().stream()
                .filter(i -> read.hidden().contains(i.side()))
                .map(i -> hiddenSide(read, i))
                .toList();
    }

    private static String hiddenSide(ReadResult read, Wave.Invited i) {
        boolean body = read.answeredAsABody(i.side());
        String side = i.side().words();
        return i.staysHidden()
                ? (body ? HIDDEN_FEW_INVITED_WITH_BODY : HIDDEN_FEW_INVITED).say(side, Integer.toString(Result.FEWEST))
                : (body ? HIDDEN_WITH_BODY : HIDDEN).say(side, Integer.toString(i.needed()));
    }

    /** Sides of which more answered than were invited: by codes that were meant for lost ones. */
    static List<String> beyondInvited(ReadResult read) {
        return read.wave().invited().stream()
                .flatMap(i -> beyond(read, i).stream())
                .toList();
    }

    private static Optional<String> beyond(ReadResult read, Wave.Invited i) {
        return read.result()
                .of(i.side())
                .filter(s -> s.answers() > i.people())
                .map(s -> MORE_THAN_INVITED.say(
                        i.side().words(),
                        Integer.toString(s.answers()),
                        Integer.toString(i.people()),
                        Integer.toString(i.printed())));
    }
}
