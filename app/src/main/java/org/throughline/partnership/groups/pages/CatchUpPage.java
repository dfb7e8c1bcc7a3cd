package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.groups.CatchUp;
import org.throughline.partnership.groups.Draft;
import org.throughline.partnership.groups.Member;

/** What a newcomer needs, in ten minutes at most for a group of usual size: settled and why, open, found, the draft, whom to ask. */
public record CatchUpPage(CatchUp catchUp, LocalDate today) implements Page {

    @Override
    public String title() {
        return CATCH_TITLE.say(catchUp.whole().group().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(group());
    }

    public String group() {
        return GroupPaths.of(catchUp.whole().group());
    }

    public String lead() {
        return CATCH_LEAD.say(catchUp.minutes());
    }

    public Optional<String> left() {
        return catchUp.since().map(on -> CATCH_BACK.say(Dates.day(on)));
    }

    public List<Member> toAsk() {
        return catchUp.whole().membersOn(today);
    }

    public String href(Draft d) {
        return GroupPaths.draft(catchUp.whole().group(), d.id());
    }
}
