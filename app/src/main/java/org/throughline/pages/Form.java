package org.throughline.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.govuk.Slips;
import org.throughline.words.WordKey;

/**
 * A form being read: gives domain values, or notes at the field what to put right. Nothing typed is lost: the same
 * text goes back on the page with the problems.
 */
public final class Form {
    /** The hidden field that makes ten sendings of one form one effect. */
    public static final String ONCE = "once";

    private final Typed typed;
    private Slips slips = Slips.none();

    private Form(Typed typed) {
        this.typed = typed;
    }

    /** @param parameters the request's parameters as they came */
    public static Form of(Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        return new Form(new Typed(fields));
    }

    public Typed typed() {
        return typed;
    }

    /** What was typed, stripped at the ends; empty if nothing. */
    public Optional<String> some(String field) {
        return typed.some(field);
    }

    /** Needed text; up to a length that is said in the message when passed. */
    public String text(String field, WordKey whenMissing) {
        return some(field).orElseGet(() -> {
            wrong(field, whenMissing.say());
            return "";
        });
    }

    /** Needed text of a form that stands on the page several times; what is wrong is noted at this one's own input. */
    public String text(String field, String input, WordKey whenMissing) {
        return some(field).orElseGet(() -> {
            wrong(input, whenMissing.say());
            return "";
        });
    }

    /** One of an enum's constants. */
    public <E extends Enum<E>> Optional<E> one(String field, Class<E> of, WordKey whenMissing) {
        Optional<E> found = Ids.one(of, typed.text(field));
        if (found.isEmpty()) {
            wrong(field, whenMissing.say());
        }
        return found;
    }

    /** A date in three fields (day, month, year); months may be names. */
    public Optional<LocalDate> date(String field, WordKey whenMissing) {
        Optional<LocalDate> date = optionalDate(field, whenMissing);
        if (date.isEmpty() && slips.find(field).isEmpty()) {
            wrongDate(field, whenMissing.say());
        }
        return date;
    }

    /** A date that may be left out; but if anything was typed it must be a real day. */
    public Optional<LocalDate> optionalDate(String field, WordKey whenNotADay) {
        String day = typed.text(field + "-day").strip();
        String month = typed.text(field + "-month").strip();
        String year = typed.text(field + "-year").strip();
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = TypedDate.read(day, month, year);
        if (date.isEmpty()) {
            wrongDate(field, whenNotADay.say());
        }
        return date;
    }

    /** Notes a problem at a field. */
    public void wrong(String field, String message) {
        slips = slips.and(field, message);
    }

    /** Notes a problem at a date of three fields. */
    public void wrongDate(String field, String message) {
        slips = slips.andDate(field, message);
    }

    public boolean ok() {
        return !slips.any();
    }

    public Slips slips() {
        return slips;
    }

    /** The key of this sending. A form without one was not drawn by us: it counts as sent once. */
    public UUID once() {
        return Ids.read(typed.text(ONCE)).orElseGet(UUID::randomUUID);
    }
}
