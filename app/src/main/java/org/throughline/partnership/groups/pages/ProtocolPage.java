package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.meetings.pages.Seats;

/** What a group made: the text, under which licence, who adopted, adapted or declined it and why, what came of it. */
public record ProtocolPage(
        Design design,
        Protocol protocol,
        Group group,
        List<OriginShown> origins,
        boolean mayDecide,
        boolean mayLook,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return protocol.title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(groupHref());
    }

    public String groupHref() {
        return GroupPaths.of(group);
    }

    public String act(String what) {
        return org.throughline.partnership.pages.Paths.of(protocol.partnership()) + "/" + what + "/" + protocol.id();
    }

    public String version() {
        return PROTOCOL_VERSION.say(protocol.number(), Dates.day(protocol.publishedOn()), protocol.licence());
    }

    public Content seat(java.util.UUID place) {
        return Seats.marked(design, place);
    }

    public String count() {
        return ADOPTIONS_COUNT.say(
                of(Choice.Decided.ADOPT), of(Choice.Decided.ADAPT), of(Choice.Decided.DECLINE), (int) unsaidPlaces());
    }

    private int of(Choice.Decided decided) {
        return (int) protocol.adoptions().stream()
                .filter(a -> a.decided() == decided)
                .count();
    }

    private long unsaidPlaces() {
        return design.places().stream().filter(this::unsaid).count();
    }

    private boolean unsaid(Place p) {
        return p.filledOn(today) && protocol.by(p.id()).isEmpty();
    }

    public Optional<String> notSaid() {
        String titles =
                design.places().stream().filter(this::unsaid).map(Place::title).collect(Collectors.joining("; "));
        return titles.isEmpty() ? Optional.empty() : Optional.of(ADOPTION_UNSAID.say(titles));
    }

    public boolean lookDue() {
        return protocol.lookDueOn(today);
    }
}
