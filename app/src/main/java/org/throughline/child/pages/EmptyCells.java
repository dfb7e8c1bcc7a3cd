package org.throughline.child.pages;

import static org.throughline.child.ChildWords.ASK;
import static org.throughline.child.ChildWords.EMPTY_CHOSE_NOT_TO_SAY;
import static org.throughline.child.ChildWords.EMPTY_NOTHING_YOU_CAN_SEE;
import static org.throughline.child.ChildWords.EMPTY_NOT_ASKED;
import static org.throughline.child.ChildWords.EMPTY_NOT_POSSIBLE_YET;
import static org.throughline.child.ChildWords.EMPTY_WAITING;
import static org.throughline.child.ChildWords.TELL;
import static org.throughline.child.ChildWords.TELL_ABOUT;

import java.util.List;
import java.util.Optional;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Asking;
import org.throughline.child.Perspective;
import org.throughline.govuk.Link;
import org.throughline.govuk.grammar.EmptyCell;
import org.throughline.pages.Dates;
import org.throughline.sharing.Records.Member;

/**
 * Why a cell is empty, said in words; one of five.
 *
 * <p>The rule that keeps secrets: a cell is worked out from what THIS viewer sees and from nothing else. What is kept
 * for named persons or sealed is no input, so it can never change a cell for anybody who does not see it. Therefore
 * nobody is told "there is nothing": the most that is said is "nothing here that you can see". Whether somebody was
 * asked is a fact of its own that the whole circle shares, so it may be said beside it, and it stays true whatever was
 * told to named persons since. A viewer who does not see what the circle sees does not learn of the asking either, and
 * always gets the last kind.
 */
record EmptyCells(String path, Optional<Perspective> own, boolean seesCircle, boolean mayWrite, Cast cast) {

    private static final int NAMES = 1;

    EmptyCell of(Perspective perspective, AreaOfLife about, Optional<Asking> asked) {
        if (!seesCircle) {
            return EmptyCell.nothingYouCanSee(EMPTY_NOTHING_YOU_CAN_SEE.say());
        }
        return asked.map(asking -> switch (asking.state()) {
                    case ASKED ->
                        new EmptyCell(
                                EmptyCell.Kind.WAITING,
                                EMPTY_WAITING.say(Dates.shortDay(Dates.dayOf(asking.at()))),
                                answer(perspective, about).orElse(null));
                    case CHOSE_NOT_TO_SAY -> EmptyCell.choseNotToSay(EMPTY_CHOSE_NOT_TO_SAY.say());
                    case NOT_POSSIBLE_YET ->
                        EmptyCell.notPossibleYet(
                                EMPTY_NOT_POSSIBLE_YET.say(asking.why().orElse("")));
                })
                .orElseGet(() -> notAsked(perspective, about));
    }

    private EmptyCell notAsked(Perspective perspective, AreaOfLife about) {
        return EmptyCell.notAsked(EMPTY_NOT_ASKED.say(), ask(perspective, about).orElse(null));
    }

    /** Who could be asked, by name; and of one's own perspective, telling. */
    private Optional<Link> ask(Perspective perspective, AreaOfLife about) {
        if (!mayWrite) {
            return Optional.empty();
        }
        if (isOwn(perspective)) {
            return Optional.of(Link.to(path + "/tell?about=" + about, TELL.say())
                    .about(TELL_ABOUT.say(about.words().say())));
        }
        List<Member> could = cast.of(perspective);
        String whom = could.isEmpty() ? perspective.heading().say() : Cast.names(could, NAMES);
        return Optional.of(Link.to(askPath(perspective, about), ASK.say(whom))
                .about(TELL_ABOUT.say(about.words().say())));
    }

    private Optional<Link> answer(Perspective perspective, AreaOfLife about) {
        return mayWrite && isOwn(perspective)
                ? Optional.of(Link.to(askPath(perspective, about), TELL.say())
                        .about(TELL_ABOUT.say(about.words().say())))
                : Optional.empty();
    }

    private boolean isOwn(Perspective perspective) {
        return own.equals(Optional.of(perspective));
    }

    private String askPath(Perspective perspective, AreaOfLife about) {
        return path + "/ask/" + perspective + "/" + about;
    }
}
