package org.throughline.directory.pages;

import static org.throughline.directory.DirectoryWords.BEFORE_BIRTH;
import static org.throughline.directory.DirectoryWords.BORN_IN_FUTURE;
import static org.throughline.directory.DirectoryWords.BORN_TOO_LONG_AGO;
import static org.throughline.directory.DirectoryWords.END_BEFORE_START;
import static org.throughline.directory.DirectoryWords.NOT_A_DAY;
import static org.throughline.directory.DirectoryWords.TOO_LONG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.throughline.pages.Dates;
import org.throughline.pages.Form;
import org.throughline.people.Agency;
import org.throughline.people.AgencyId;
import org.throughline.people.Area;
import org.throughline.people.AreaId;
import org.throughline.people.People;
import org.throughline.people.Person;
import org.throughline.people.Sector;
import org.throughline.words.WordKey;

/** How the forms of set-up are read: lines of a sensible length, choices out of what was offered, days that can be. */
final class Entry {
    static final int LONGEST = 200;
    private static final int OLDEST = 26;

    private Entry() {}

    static String line(Form form, String field, WordKey whenMissing) {
        return fits(form, field, form.text(field, whenMissing));
    }

    static Optional<String> maybe(Form form, String field) {
        return form.some(field).map(text -> fits(form, field, text));
    }

    private static String fits(Form form, String field, String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            form.wrong(field, TOO_LONG.say(LONGEST));
        }
        return text;
    }

    /** One of the things that the form offered. */
    static <T> Optional<T> pick(
            Form form, String field, List<T> offered, Function<T, String> value, WordKey whenMissing) {
        String sent = form.typed().text(field);
        Optional<T> picked =
                offered.stream().filter(t -> value.apply(t).equals(sent)).findFirst();
        if (picked.isEmpty()) {
            form.wrong(field, whenMissing.say());
        }
        return picked;
    }

    /** An area that is there, whether or not the list that the form offered reached as far. */
    static Optional<Area> area(Form form, String field, People people, WordKey whenMissing) {
        Optional<Area> area = area(form.typed().text(field), people);
        if (area.isEmpty()) {
            form.wrong(field, whenMissing.say());
        }
        return area;
    }

    static Optional<Area> area(String sent, People people) {
        return SetUpDoor.uuid(sent).map(AreaId::new).flatMap(people::area);
    }

    /** The same of an agency. */
    static Optional<Agency> agency(Form form, String field, People people, WordKey whenMissing) {
        return agency(form, field, people, _ -> true, whenMissing);
    }

    /** The same of a council. */
    static Optional<Agency> council(Form form, String field, People people, WordKey whenMissing) {
        return agency(form, field, people, a -> a.sector() == Sector.COUNCIL, whenMissing);
    }

    private static Optional<Agency> agency(
            Form form, String field, People people, Predicate<Agency> fits, WordKey whenMissing) {
        Optional<Agency> agency = agency(form.typed().text(field), people).filter(fits);
        if (agency.isEmpty()) {
            form.wrong(field, whenMissing.say());
        }
        return agency;
    }

    static Optional<Agency> agency(String sent, People people) {
        return SetUpDoor.uuid(sent).map(AgencyId::new).flatMap(people::agency);
    }

    /** A child's or young person's date of birth: a day of the last 26 years. */
    static Optional<LocalDate> born(Form form, String field, WordKey whenMissing, LocalDate today) {
        Optional<LocalDate> born = form.date(field, whenMissing);
        if (born.isPresent() && born.get().isAfter(today)) {
            form.wrongDate(field, BORN_IN_FUTURE.say());
        } else if (born.isPresent() && born.get().isBefore(today.minusYears(OLDEST))) {
            form.wrongDate(field, BORN_TOO_LONG_AGO.say(OLDEST));
        }
        return born;
    }

    /** From when something about a child holds: not before the child was born. */
    static Optional<LocalDate> from(Form form, String field, Person child, WordKey whenMissing) {
        Optional<LocalDate> from = form.date(field, whenMissing);
        notBeforeBirth(form, field, from, child);
        return from;
    }

    static void notBeforeBirth(Form form, String field, Optional<LocalDate> day, Person child) {
        if (day.isPresent() && child.born().map(b -> day.get().isBefore(b)).orElse(false)) {
            form.wrongDate(
                    field,
                    BEFORE_BIRTH.say(child.callName(), Dates.day(child.born().orElseThrow())));
        }
    }

    /** Until when something holds, if it has an end: not before it began. */
    static Optional<LocalDate> until(Form form, String field, Optional<LocalDate> from) {
        Optional<LocalDate> until = form.optionalDate(field, NOT_A_DAY);
        if (until.isPresent() && from.map(f -> until.get().isBefore(f)).orElse(false)) {
            form.wrongDate(field, END_BEFORE_START.say(Dates.day(from.orElseThrow())));
        }
        return until;
    }
}
