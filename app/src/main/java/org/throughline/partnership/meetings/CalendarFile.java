package org.throughline.partnership.meetings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.throughline.pages.Dates;
import org.throughline.partnership.MeetingWords;

/**
 * Meetings for a calendar: a neutral title, time, place and a link. Calendars are shared, synchronised and shown on lock
 * screens, so nothing of what a meeting is about stands in them.
 */
public final class CalendarFile {
    private CalendarFile() {}

    /**
     * The calendar (RFC 5545) with these meetings.
     *
     * @param address of the installation, without a slash at its end
     * @param path    of a meeting's page
     * @param now     when the file is made
     */
    public static String of(
            List<Meeting> meetings, String address, java.util.function.Function<Meeting, String> path, Instant now) {
        return of(
                "Meetings",
                meetings.stream()
                        .map(m -> new Entry(
                                m.id(),
                                m.on().atTime(m.begins()),
                                m.on().atTime(m.begins()).plusMinutes(m.minutes()),
                                MeetingWords.CALENDAR_TITLE.say(),
                                m.venue(),
                                URI.create(address + path.apply(m)),
                                m.isCalledOff(),
                                m.changes()))
                        .toList(),
                now);
    }

    /**
     * One line of a calendar, without content.
     *
     * @param from    in London
     * @param changes how often it changed, so that a calendar takes the newest
     */
    public record Entry(
            UUID id,
            LocalDateTime from,
            LocalDateTime until,
            String title,
            String where,
            URI link,
            boolean calledOff,
            int changes) {}

    /** The calendar (RFC 5545) with these entries. */
    public static String of(String product, List<Entry> entries, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Throughline//" + product + "//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        entries.forEach(e -> calendar.add(event(e, now)));
        return folded(calendar);
    }

    /** Lines of at most 75 octets, as calendars want them. */
    private static String folded(Calendar calendar) {
        StringWriter file = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static VEvent event(Entry e, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(e.id() + "@throughline"));
        event.add(new DtStamp(now));
        event.add(new Sequence(e.changes()));
        event.add(new DtStart<>(e.from().atZone(Dates.LONDON).toInstant()));
        event.add(new DtEnd<>(e.until().atZone(Dates.LONDON).toInstant()));
        event.add(new Summary(e.title()));
        event.add(new Location(e.where()));
        event.add(new Url(e.link()));
        event.add(new Status(e.calledOff() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return event;
    }
}
