package org.throughline.partnership.meetings;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Throughline//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        meetings.forEach(m -> calendar.add(event(m, URI.create(address + path.apply(m)), now)));
        return calendar.toString();
    }

    private static VEvent event(Meeting m, URI link, Instant now) {
        Instant from = m.on().atTime(m.begins()).atZone(Dates.LONDON).toInstant();
        VEvent event = new VEvent(false);
        event.add(new Uid(m.id() + "@throughline"));
        event.add(new DtStamp(now));
        event.add(new Sequence(m.changes()));
        event.add(new DtStart<>(from));
        event.add(new DtEnd<>(from.plus(Duration.ofMinutes(m.minutes()))));
        event.add(new Summary(MeetingWords.CALENDAR_TITLE.say()));
        event.add(new Location(m.venue()));
        event.add(new Url(link));
        event.add(new Status(m.isCalledOff() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return event;
    }
}
