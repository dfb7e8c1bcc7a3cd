package org.throughline.partnership.networks.pages;

import static org.throughline.partnership.networks.NetworkWords.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Side;
import org.throughline.partnership.networks.Network;
import org.throughline.partnership.networks.New;
import org.throughline.partnership.pages.Paths;

/**
 * Every network of this installation, for everybody: round what, who convenes it, who sits in it, what was new in it lately.
 *
 * @param mayFollow somebody is signed in
 */
public record NetworksPage(List<Network> networks, boolean mayFollow, LocalDate today) implements Page {

    @Override
    public String title() {
        return NETWORKS_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.REGISTER);
    }

    public String href(Network n) {
        return Paths.of(n.id());
    }

    public String news(Network n) {
        return NetworkPaths.news(n.id());
    }

    public String follow(Network n) {
        return NetworkPaths.act(n.id(), n.standing().follows() ? "unfollow" : "follow");
    }

    public String convener(Network n) {
        return n.design().places().stream()
                .filter(p -> p.duty().runsIt() && p.filledOn(today))
                .findFirst()
                .map(p -> CONVENES.say(p.publicHolder(), p.title()))
                .orElseGet(CONVENES_NOBODY::say);
    }

    /** The sides for which somebody sits there today, and those for which nobody does. */
    public String sides(Network n) {
        String there = sides(n, true);
        String missing = sides(n, false);
        return missing.isEmpty()
                ? SIDES_ALL.say(there)
                : there.isEmpty() ? SIDES_NONE.say() : SIDES.say(there, missing);
    }

    private String sides(Network n, boolean there) {
        return Arrays.stream(Side.values())
                .filter(side ->
                        there == n.design().places().stream().anyMatch(p -> p.side() == side && p.filledOn(today)))
                .map(Side::words)
                .collect(Collectors.joining(", "));
    }

    public String lately(Network n) {
        Optional<New> newest = n.lately().stream().findFirst();
        return newest.map(x -> LATEST.say(x.kind().words(), x.words(), Dates.day(x.on())))
                .orElseGet(() -> LATEST_NONE.say(Dates.day(n.since())));
    }
}
