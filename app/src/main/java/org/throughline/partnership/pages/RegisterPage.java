package org.throughline.partnership.pages;

import static org.throughline.partnership.PartnershipWords.REGISTER_TITLE;

import java.time.LocalDate;
import java.util.List;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.MeetingWords;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.meetings.Chase;
import org.throughline.partnership.meetings.Promises;

/** Every partnership of this installation, for everybody. */
public record RegisterPage(List<Partnership> partnerships, boolean mayBegin, List<Promises.Owed> owed, LocalDate today)
        implements Page {
    @Override
    public String title() {
        return REGISTER_TITLE.say();
    }

    /** Where whoever owes this can see to it. */
    public String href(Promises.Owed o) {
        return o.kind() == Chase.Kind.TASK
                ? Paths.of(o.partnership()) + "/promise-done/" + o.topic()
                : Paths.action(o.partnership(), o.topic());
    }

    public String by(Promises.Owed o) {
        return MeetingWords.OWED_MINE_BY.say(Dates.day(o.dueOn()));
    }

    public String href(Partnership partnership) {
        return Paths.of(partnership.id());
    }
}
