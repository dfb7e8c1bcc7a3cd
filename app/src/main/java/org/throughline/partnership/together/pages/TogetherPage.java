package org.throughline.partnership.together.pages;

import static org.throughline.partnership.together.TogetherWords.*;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.govuk.Html;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.Side;
import org.throughline.partnership.changes.Stage;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;
import org.throughline.partnership.together.Made;
import org.throughline.partnership.together.Thanks;
import org.throughline.partnership.together.Thing;

/**
 * What was made together, each with the thanks that everybody may read. Nothing is counted by person.
 *
 * @param thanks as far as this viewer may read them
 * @param mine   the places for which this viewer is thanked
 */
public record TogetherPage(
        Design design, List<Made> made, List<Thing> things, List<Thanks> thanks, Set<UUID> mine, boolean mayWork)
        implements Page {

    @Override
    public String title() {
        return TOGETHER_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(id()));
    }

    private UUID id() {
        return design.partnership().id();
    }

    public String act(String act) {
        return TogetherPaths.act(id(), act);
    }

    /** The change, group or product that it is, by the name it has there. */
    public Optional<Thing> thing(Made m) {
        return m.of().flatMap(
                        l -> things.stream().filter(t -> t.link().equals(l)).findFirst());
    }

    public String kind(Thing t) {
        return MADE_OF.say(t.link().kind().words());
    }

    public String href(Thing t) {
        String within = switch (t.link().kind()) {
            case CHANGE -> "/changes/";
            case GROUP -> "/groups/";
            case PRODUCT -> "/products/";
        };
        return Paths.of(id()) + within + t.link().id();
    }

    public String madeOn(Made m) {
        return MADE_ON.say(Dates.day(m.madeOn()));
    }

    public String cameIn(Made m) {
        return m.without().isEmpty()
                ? CAME_FIRST.say(m.cameIn().words())
                : CAME_LATER.say(
                        m.cameIn().words(),
                        m.without().stream().map(Stage::words).collect(Collectors.joining(", ")));
    }

    public Content heard(Made.Heard h) {
        return Html.join(
                PerspectiveMark.of(h.side().mark(), h.side().words()),
                Html.text(" " + HEARD_SIDE.say(h.side().words(), h.people())));
    }

    public Optional<String> notHeard(Made m) {
        String not = Arrays.stream(Side.values())
                .filter(side -> m.heard().stream().noneMatch(h -> h.side() == side))
                .map(Side::words)
                .collect(Collectors.joining(", "));
        return not.isEmpty() ? Optional.empty() : Optional.of(HEARD_NOT.say(not));
    }

    /** Those that everybody reads. */
    public List<Thanks> thanks(Made m) {
        return thanks.stream()
                .filter(t -> t.isPublic() && t.made().equals(m.id()))
                .toList();
    }

    public String agreed(Thanks t) {
        return t.state() instanceof Thanks.Agreed(var on) ? THANKS_FROM.say(Dates.day(on)) : "";
    }

    /** Thanks to whoever reads this, waiting or public. */
    public List<Thanks> forYou() {
        return thanks.stream()
                .filter(t -> mine.contains(t.place()) && t.said().isPresent())
                .toList();
    }

    public String forYou(Thanks t) {
        return (t.isPublic() ? FOR_YOU_PUBLIC : FOR_YOU_ASKED).say(what(t));
    }

    private String what(Thanks t) {
        return made.stream()
                .filter(m -> m.id().equals(t.made()))
                .map(Made::title)
                .findFirst()
                .orElse("");
    }

    /** For whoever leads or facilitates: all but what is for themselves. */
    public List<Thanks> written() {
        return mayWork ? thanks.stream().filter(t -> !mine.contains(t.place())).toList() : List.of();
    }

    public String href(Thanks t) {
        return TogetherPaths.of(t);
    }

    public String to(Thanks t) {
        return t.said().map(Thanks.Said::called).orElseGet(() -> Seats.title(design, t.place()));
    }

    public String state(Thanks t) {
        return switch (t.state()) {
            case Thanks.Asked() -> WAITING_ASKED.say(Dates.day(t.askedOn()));
            case Thanks.Agreed(var on) -> WAITING_PUBLIC.say(Dates.day(on));
            case Thanks.TakenBack(var on) -> WAITING_TAKEN_BACK.say(Dates.day(on));
        };
    }
}
