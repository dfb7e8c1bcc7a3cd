package org.throughline.partnership.changes.pages;

import static org.throughline.partnership.ChangeWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.changes.ServiceChange;
import org.throughline.partnership.pages.Paths;

/** The changes of services at a partnership, each with what its dates say of who was asked when. */
public record ChangesPage(Design design, List<ServiceChange> all, boolean mayWork) implements Page {
    @Override
    public String title() {
        return CHANGES_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(at());
    }

    public String at() {
        return Paths.of(design.partnership().id());
    }

    public String href(ServiceChange c) {
        return at() + "/changes/" + c.id();
    }

    public String state(ServiceChange c) {
        return c.decided()
                .map(d -> STATE_DECIDED.say(Dates.day(c.begunOn()), Dates.day(d.on())))
                .orElseGet(() -> STATE_OPEN.say(Dates.day(c.begunOn())));
    }

    /** What its dates say plainly; empty where there is nothing to say. */
    public Optional<String> plainly(ServiceChange c) {
        return plain(c);
    }

    static Optional<String> plain(ServiceChange c) {
        if (c.decidedWithoutFamilies()) {
            return Optional.of(PLAIN_WITHOUT_FAMILIES.say(
                    Dates.day(c.decided().orElseThrow().on())));
        }
        if (c.isWithoutConsultation()) {
            return Optional.of(PLAIN_NOBODY.say());
        }
        return c.asked().stream().anyMatch(c::wasTooLate) ? Optional.of(PLAIN_SOME_LATE.say()) : Optional.empty();
    }
}
