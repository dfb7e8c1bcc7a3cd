package org.throughline.partnership.consults.pages;

import static org.throughline.partnership.ConsultWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.consults.Consult;
import org.throughline.partnership.pages.Paths;

/** The questions that seats of a partnership put to others, and whether everybody had a reply. */
public record ConsultsPage(Design design, List<Consult> all, List<Consult> waiting, boolean mayAsk, LocalDate today)
        implements Page {

    @Override
    public String title() {
        return CONSULTS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(at());
    }

    public String at() {
        return Paths.of(design.partnership().id());
    }

    public String href(Consult c) {
        return ConsultPaths.of(c);
    }

    public List<Consult> open() {
        return all.stream().filter(c -> c.stageOn(today) == Consult.Stage.OPEN).toList();
    }

    /** Over and without a reply, the longest first. */
    public List<Consult> owed() {
        return all.reversed().stream()
                .filter(c ->
                        c.stageOn(today) == Consult.Stage.REPLY_OWED || c.stageOn(today) == Consult.Stage.REPLY_LATE)
                .toList();
    }

    public List<Consult> replied() {
        return all.stream()
                .filter(c -> c.stageOn(today) == Consult.Stage.REPLIED)
                .toList();
    }

    public String state(Consult c) {
        return state(c, today);
    }

    static String state(Consult c, LocalDate today) {
        return switch (c.stageOn(today)) {
            case OPEN -> STATE_OPEN.say(Dates.day(c.endsOn()));
            case REPLY_OWED -> STATE_OWED.say(Dates.day(c.endsOn()), c.daysWithoutReply(today), Dates.day(c.replyBy()));
            case REPLY_LATE -> STATE_LATE.say(Dates.day(c.endsOn()), c.daysWithoutReply(today), Dates.day(c.replyBy()));
            case REPLIED ->
                STATE_REPLIED.say(
                        Dates.day(c.endsOn()), Dates.day(c.reply().orElseThrow().on()), c.daysWithoutReply(today));
        };
    }

    public String by(Consult c) {
        return design.place(c.askedBy()).map(Place::title).orElse("");
    }
}
