package org.throughline.partnership.courses.pages;

import static org.throughline.partnership.courses.CourseWords.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.govuk.Link;
import org.throughline.govuk.SummaryList;
import org.throughline.govuk.Table;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.partnership.Side;
import org.throughline.partnership.courses.Course;
import org.throughline.partnership.courses.Courses;
import org.throughline.partnership.courses.Later;
import org.throughline.partnership.courses.Mix;
import org.throughline.partnership.courses.Places;
import org.throughline.partnership.pages.Paths;

/**
 * One course: what it set itself, who came beside that, and what they changed.
 *
 * @param places  as far as this viewer may read them
 * @param mayTell those of which this viewer can say what changed
 * @param pack    the title of the training pack that it uses
 */
public record CoursePage(
        Courses.Whole whole,
        List<Places> places,
        List<Places> mayTell,
        Optional<String> pack,
        boolean mayTake,
        boolean mayWork,
        LocalDate today)
        implements Page {

    @Override
    public String title() {
        return course().title();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(CoursePaths.all(course().partnership()));
    }

    private Course course() {
        return whole.course();
    }

    private Mix mix() {
        return whole.mix();
    }

    static String state(Courses.Whole w, LocalDate today) {
        Course c = w.course();
        if (c.isCalledOff()) {
            return STATE_CALLED_OFF.say(Dates.day(c.calledOffOn().orElseThrow()));
        }
        if (c.on().isAfter(today) || (c.on().equals(today) && !w.mix().counted())) {
            return STATE_LEFT.say(Math.max(0, w.left()), c.places());
        }
        if (!w.mix().counted()) {
            return STATE_NOT_COUNTED.say();
        }
        if (w.mix().onlyOneAgency()) {
            return STATE_ONE_AGENCY.say(w.mix().came());
        }
        return STATE_CAME.say(w.mix().came(), w.mix().agencies(), w.mix().families());
    }

    public String state() {
        return state(whole, today);
    }

    public SummaryList facts() {
        SummaryList facts = SummaryList.of()
                .row(FACT_ABOUT.say(), course().about())
                .row(FACT_WHEN.say(), Dates.day(course().on()) + ", " + course().place())
                .row(
                        FACT_FOR.say(),
                        course().aims().keySet().stream().map(Side::words).collect(Collectors.joining(", ")));
        return pack.isPresent()
                ? facts.row(
                        FACT_PACK.say(),
                        Link.to(
                                Paths.of(course().partnership()) + "/products/"
                                        + course().product().orElseThrow(),
                                pack.get()))
                : facts;
    }

    public String setBeforehand() {
        return SET_BEFOREHAND.say(Dates.day(course().offeredOn()), course().fewestAgencies());
    }

    public Table table() {
        Table table = Table.of(
                MIX_CAPTION.say(),
                Table.Column.of(MIX_SIDE.say()),
                Table.Column.numeric(MIX_AIM.say()),
                Table.Column.numeric(MIX_TAKEN.say()),
                Table.Column.numeric(MIX_CAME.say()));
        for (Mix.BySide s : mix().bySide()) {
            table = table.row(
                    s.side().words(),
                    s.aim() == 0 ? "–" : Integer.toString(s.aim()),
                    Integer.toString(s.taken()),
                    mix().counted() ? Integer.toString(s.came()) : "–");
        }
        return table;
    }

    /** What the figures say, plainly; nothing before somebody counted. */
    public List<String> plainly() {
        if (!mix().counted()) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        if (mix().came() == 0) {
            return List.of(SAID_NOBODY.say());
        }
        if (mix().onlyOneAgency()) {
            said.add((mix().families() > 0 ? SAID_FAMILIES_ONLY : SAID_ONE_AGENCY).say());
        } else if (mix().agencies() < course().fewestAgencies()) {
            said.add(SAID_FEWER.say(mix().agencies(), course().fewestAgencies()));
        }
        if (mix().families() == 0) {
            said.add(SAID_NO_FAMILY.say());
        }
        String missed = mix().bySide().stream()
                .filter(s -> !s.reached())
                .map(s -> SAID_SHORT.say(s.side().words(), s.came(), s.aim()))
                .collect(Collectors.joining("; "));
        if (!missed.isEmpty()) {
            said.add(SAID_MISSED.say(missed));
        }
        return mix().asSet(course()) ? List.of(SAID_AS_SET.say(mix().agencies())) : said;
    }

    public boolean asked() {
        return !course().isCalledOff() && !today.isBefore(course().askedFrom());
    }

    public String laterCounts() {
        return LATER_COUNTS.say(
                whole.asked(),
                whole.later().size(),
                count(Later.Changed.CHANGED),
                count(Later.Changed.TRIED),
                count(Later.Changed.NOTHING));
    }

    private long count(Later.Changed changed) {
        return whole.later().stream().filter(l -> l.changed() == changed).count();
    }

    public String laterFrom() {
        return LATER_FROM.say(Dates.day(course().askedFrom()));
    }

    public String who(Places p) {
        return PLACES_LINE.say(
                p.agency().orElseGet(PLACES_FAMILY::say),
                p.side().words(),
                p.people(),
                p.came().map(PLACES_CAME::say).orElse(""));
    }

    public boolean mayGiveBack(Places p) {
        return p.came().isEmpty() && !course().isCalledOff();
    }

    public boolean mayStillTake() {
        return mayTake && !course().isCalledOff() && (mayWork || (!course().on().isBefore(today) && whole.left() > 0));
    }

    public boolean mayCount() {
        return mayWork && course().heldBy(today) && !places.isEmpty();
    }

    public boolean mayCallOff() {
        return mayWork && !course().isCalledOff() && !course().on().isBefore(today);
    }

    public String act(String act) {
        return CoursePaths.act(course(), act);
    }

    public String act(String act, Places p) {
        return CoursePaths.act(course(), act, p);
    }
}
