package org.throughline.partnership.groups.pages;

import static org.throughline.partnership.GroupWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Design;
import org.throughline.partnership.groups.Protocol;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.pages.Paths;

/** The groups of a partnership: at work, ideas, over. Which are stalled, only whoever leads or facilitates sees. */
public record GroupsPage(Design design, List<Whole> groups, boolean mayWork, boolean mayBegin, LocalDate today)
        implements Page {

    @Override
    public String title() {
        return GROUPS_TITLE.say(design.partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(design.partnership().id()));
    }

    public String begin() {
        return Paths.of(design.partnership().id()) + "/begin-group";
    }

    public List<Whole> atWork() {
        return groups.stream().filter(w -> w.group().isAtWork()).toList();
    }

    public List<Whole> ideas() {
        return groups.stream().filter(w -> w.group().isIdea()).toList();
    }

    public List<Whole> over() {
        return groups.stream().filter(w -> w.group().isOver()).toList().reversed();
    }

    public List<Whole> stalled() {
        return mayWork ? groups.stream().filter(w -> w.stalledOn(today)).toList() : List.of();
    }

    public String href(Whole w) {
        return GroupPaths.of(w.group());
    }

    public String state(Whole w) {
        return w.group()
                .ended()
                .map(e -> GROUPS_ENDED.say(e.how().words(), Dates.day(e.on())))
                .or(() -> w.group()
                        .charter()
                        .map(c -> GROUPS_ENDS.say(
                                Dates.day(c.endsOn()), w.membersOn(today).size())))
                .orElseGet(() -> GROUPS_IDEA_FROM.say(
                        Seats.title(design, w.group().place()),
                        Dates.day(w.group().begunOn())));
    }

    public Optional<String> unfinished(Whole w) {
        return w.unfinishedUntil().map(on -> GroupPage.unfinished(on, today));
    }

    public String since(Whole w) {
        return STALLED.say(w.lastWritten().map(Dates::day).orElse(""));
    }

    public Optional<String> made(Whole w) {
        return w.protocols().isEmpty()
                ? Optional.empty()
                : Optional.of(GROUPS_MADE.say(
                        w.protocols().stream().map(Protocol::title).distinct().collect(Collectors.joining("; "))));
    }
}
