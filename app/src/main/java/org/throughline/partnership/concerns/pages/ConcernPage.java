package org.throughline.partnership.concerns.pages;

import static org.throughline.partnership.ConcernWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Html;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.ConcernWords;
import org.throughline.partnership.Design;
import org.throughline.partnership.concerns.Concern;
import org.throughline.partnership.concerns.Concerns;
import org.throughline.partnership.concerns.Happened;

/** One concern: whom it was put to, what happened when, its words where this viewer may read them, and what they can do. */
public record ConcernPage(Design design, Concern concern, Concerns.Part part, LocalDate today) implements Page {

    /** Something this viewer can do, and where. */
    public record Act(String words, String href) {}

    @Override
    public String title() {
        return CONCERN_TITLE.say(concern.topic().words());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(ConcernPaths.all(concern.partnership()));
    }

    public Content to() {
        return design.place(concern.to()).map(ConcernsPage::marked).orElseGet(() -> Html.text(""));
    }

    public Content by(Happened step) {
        return design.place(step.kind().byFamilies() ? concern.raisedBy() : concern.to())
                .map(ConcernsPage::marked)
                .orElseGet(() -> Html.text(""));
    }

    public boolean warning(Happened step) {
        return step.kind() == Happened.Kind.WARNED_10 || step.kind() == Happened.Kind.WARNED_15;
    }

    public String on(Happened step) {
        return Dates.day(step.on());
    }

    public String state() {
        return ConcernsPage.state(concern, today);
    }

    public DaysBar days() {
        return new DaysBar(concern.daysUnanswered(today), concern.answeredOn().isPresent());
    }

    /** When it becomes, or became, public. */
    public String publicity() {
        if (concern.overdueIsPublic(today)) {
            return PUBLIC_SINCE.say(Dates.day(concern.publicFrom()));
        }
        return concern.answeredOn().isPresent() ? PUBLIC_NEVER.say() : PUBLIC_FROM.say(Dates.day(concern.publicFrom()));
    }

    public Optional<String> heard() {
        return concern.heardOn().map(on -> HEARD_ON.say(Dates.day(on)));
    }

    public Optional<String> released() {
        return concern.releasedOn().map(on -> RELEASED_ON.say(Dates.day(on)));
    }

    public Optional<String> felt() {
        return concern.felt().map(f -> FELT_SAID.say(f.words()));
    }

    public List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        if (part.itIsPutTo() || part.works()) {
            concern.openToAddressee()
                    .forEach(kind -> acts.add(act(ConcernWords.valueOf("DO_" + kind.name()), path(kind))));
        }
        if (part.raisedIt()) {
            if (concern.canBeNoAnswer()) {
                acts.add(act(DO_NO_ANSWER, "concern-no-answer"));
            }
            if (concern.answeredOn().isPresent() && concern.felt().isEmpty()) {
                acts.add(act(DO_FELT, "concern-felt"));
            }
            if (concern.releasedOn().isEmpty()) {
                acts.add(act(DO_RELEASE, "concern-release"));
            }
        }
        return acts;
    }

    private Act act(ConcernWords words, String path) {
        return new Act(words.say(), ConcernPaths.act(concern, path));
    }

    static String path(Happened.Kind kind) {
        return switch (kind) {
            case ACKNOWLEDGED -> "concern-acknowledge";
            case ANSWERED, ANSWERED_AGAIN -> "concern-answer";
            default -> "concern-acted";
        };
    }
}
