package org.throughline.partnership.newcomers.pages;

import static org.throughline.partnership.newcomers.NewcomerWords.*;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Action;
import org.throughline.partnership.Place;
import org.throughline.partnership.groups.Group;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Promises;
import org.throughline.partnership.meetings.pages.Seats;
import org.throughline.partnership.newcomers.WholeTable;
import org.throughline.partnership.pages.Paths;

/** A table for whoever comes new to it, on one page. */
public record WholeTablePage(WholeTable table) implements Page {

    @Override
    public String title() {
        return CATCH_TITLE.say(table.design().partnership().name());
    }

    @Override
    public Optional<String> back() {
        return Optional.of(at());
    }

    public String at() {
        return Paths.of(table.design().partnership().id());
    }

    public String lead() {
        return CATCH_LEAD.say(table.minutes());
    }

    public <T> List<T> first(List<T> all) {
        return all.stream().limit(WholeTable.MOST).toList();
    }

    /** How many of these are not on the page; nothing where all are. */
    public Optional<String> more(List<?> all) {
        int more = all.size() - WholeTable.MOST;
        return more > 0 ? Optional.of(MORE.say(more)) : Optional.empty();
    }

    public String href(Decision d) {
        return at() + "/decisions/" + d.id();
    }

    public String chosen(Decision d) {
        return CHOSEN.say(
                Dates.day(d.taken().orElseThrow().on()),
                d.chosen().map(Decision.Option::words).orElse(""));
    }

    public String reasons(Decision d) {
        return d.taken().orElseThrow().reasons();
    }

    public String href(Action a) {
        return Paths.action(a.partnership(), a.id());
    }

    public String whose(Action a) {
        return WHOSE_NEXT.say(
                Seats.title(table.design(), a.owner()),
                Dates.day(a.stillToCome().getFirst().on()));
    }

    public String whose(Promises.Owed o) {
        return (o.lateOn(table.today()) ? WHOSE_LATE : WHOSE_BY).say(o.owner().title(), Dates.day(o.dueOn()));
    }

    public String href(Group g) {
        return at() + "/groups/" + g.id();
    }

    public Content marked(Place p) {
        return Seats.marked(table.design(), p.id());
    }

    public String who(Place p) {
        return WHO.say(p.publicHolder(), p.answersFor());
    }
}
