package org.throughline.partnership.networks.pages;

import static org.throughline.partnership.networks.NetworkWords.*;

import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.networks.Network;
import org.throughline.partnership.networks.New;
import org.throughline.partnership.pages.Paths;

/** What is new in a network since the reader was last there. */
public record NetworkNewsPage(Network network) implements Page {

    @Override
    public String title() {
        return NEWS_TITLE.say(network.name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(NetworkPaths.ALL);
    }

    public String since() {
        String since = Dates.day(network.since());
        return (network.standing().lastThere().isPresent() ? SINCE_LAST : SINCE_FIRST).say(since);
    }

    public String why() {
        return network.standing().sits()
                ? WHY_SITS.say()
                : network.standing().follows() ? WHY_FOLLOWS.say() : WHY_STRANGER.say();
    }

    public String href(New n) {
        return NetworkPaths.of(n);
    }

    public String line(New n) {
        return NEW_LINE.say(n.kind().words(), Dates.day(n.on()));
    }

    public String partnership() {
        return Paths.of(network.id());
    }

    public String groups() {
        return partnership() + "/groups";
    }

    public boolean follows() {
        return network.standing().follows();
    }

    public String act() {
        return NetworkPaths.act(network.id(), follows() ? "unfollow" : "follow");
    }
}
