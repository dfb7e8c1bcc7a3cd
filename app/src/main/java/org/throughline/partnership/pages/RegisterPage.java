package org.throughline.partnership.pages;

import static org.throughline.partnership.PartnershipWords.REGISTER_TITLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.MeetingWords;
import org.throughline.partnership.Partnership;
import org.throughline.partnership.meetings.Chase;
import org.throughline.partnership.meetings.Promises;
import org.throughline.partnership.networks.Network;
import org.throughline.partnership.networks.NetworkWords;
import org.throughline.partnership.networks.Networks;
import org.throughline.partnership.networks.pages.NetworkPaths;

/**
 * Every partnership of this installation, for everybody; above it, what whoever is signed in has promised, and what is new in their networks.
 *
 * @param mine those in which they hold a seat: these stand first; none for the public
 * @param waits what waits for them at their seats; none for the public
 * @param networks as they stand to each; none for the public
 */
public record RegisterPage(
        List<Partnership> partnerships,
        Set<UUID> mine,
        boolean mayBegin,
        List<Promises.Owed> owed,
        List<WaitsForMe.Line> waits,
        List<Network> networks,
        LocalDate today)
        implements Page {
    @Override
    public String title() {
        return REGISTER_TITLE.say();
    }

    public List<Partnership> yours() {
        return partnerships.stream().filter(p -> mine.contains(p.id())).toList();
    }

    public List<Partnership> others() {
        return partnerships.stream().filter(p -> !mine.contains(p.id())).toList();
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

    /** Networks that they follow or sit in. */
    public List<Network> told() {
        return networks.stream().filter(n -> n.standing().isTold()).toList();
    }

    /** Networks of which they are not told yet, and that began lately. */
    public List<Network> begunLately() {
        return networks.stream()
                .filter(n -> !n.standing().isTold() && n.beganSince(today.minusMonths(Networks.MONTHS)))
                .toList();
    }

    public String href(Network n) {
        return NetworkPaths.news(n.id());
    }

    public String lately(Network n) {
        return NetworkWords.MINE_NEW.say(n.name(), n.lately().size(), Dates.day(n.since()));
    }

    public String href(Partnership partnership) {
        return Paths.of(partnership.id());
    }
}
