package org.throughline.partnership.pages;

import static org.throughline.partnership.PartnershipWords.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.DateInput;
import org.throughline.govuk.Field;
import org.throughline.govuk.Select;
import org.throughline.govuk.Slips;
import org.throughline.govuk.TextInput;
import org.throughline.govuk.Textarea;
import org.throughline.pages.Form;
import org.throughline.pages.Reply;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Place;
import org.throughline.words.WordKey;

/** Questions as these pages ask them, and what was typed into them. */
public final class Entry {
    /** Longer words than these belong into a paper of their own. */
    private static final int MOST_WORDS = 10_000;

    private Entry() {}

    public static TextInput line(String name, WordKey asks, @Nullable WordKey hint, Form form) {
        return TextInput.of(field(name, asks, hint, form.slips()))
                .value(form.typed().text(name));
    }

    public static Textarea words(String name, WordKey asks, @Nullable WordKey hint, Form form) {
        return Textarea.of(field(name, asks, hint, form.slips()))
                .value(form.typed().text(name))
                .rows(4);
    }

    public static DateInput day(String name, WordKey asks, @Nullable WordKey hint, Form form) {
        return DateInput.of(Field.of(name, asks.say()).hint(hint == null ? null : hint.say()))
                .typed(form.typed().date(name))
                .slips(form.slips());
    }

    public static <T> Select pick(
            String name,
            WordKey asks,
            @Nullable WordKey hint,
            List<T> from,
            Function<T, String> value,
            Function<T, String> words,
            Form form) {
        return Select.of(
                        field(name, asks, hint, form.slips()),
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(Select.Choice.of("", CHOOSE.say())),
                                        from.stream().map(t -> Select.Choice.of(value.apply(t), words.apply(t))))
                                .toList())
                .chosen(form.typed().text(name));
    }

    /** A choice among the seats that somebody speaks for; the only one stands chosen, so that nobody picks from a list of one. */
    public static Select seat(String name, WordKey asks, @Nullable WordKey hint, List<Place> seats, Form form) {
        Select asked = pick(name, asks, hint, seats, p -> p.id().toString(), Place::title, form);
        return seats.size() == 1 && form.some(name).isEmpty()
                ? asked.chosen(seats.getFirst().id().toString())
                : asked;
    }

    public static Field field(String name, WordKey asks, @Nullable WordKey hint, Slips slips) {
        return Field.of(name, asks.say()).hint(hint == null ? null : hint.say()).slips(slips);
    }

    public static String text(Form form, String name, WordKey whenMissing) {
        String typed = form.text(name, whenMissing);
        optional(form, name);
        return typed;
    }

    /** The same of a form that stands on the page several times; what is wrong is noted at this one's own input. */
    public static String text(Form form, String name, String input, WordKey whenMissing) {
        String typed = form.text(name, input, whenMissing);
        return notTooLong(form, typed, input);
    }

    /** Words that may be left out, but not too long. */
    public static String optional(Form form, String name) {
        return notTooLong(form, form.typed().text(name), name);
    }

    private static String notTooLong(Form form, String typed, String input) {
        if (typed.length() > MOST_WORDS) {
            form.wrong(input, SLIP_TOO_LONG.say());
        }
        return typed;
    }

    public static int whole(Form form, String name, int least, int most, WordKey whenWrong) {
        try {
            int n = Integer.parseInt(form.typed().text(name).strip());
            if (n >= least && n <= most) {
                return n;
            }
        } catch (NumberFormatException notANumber) {
            // said below, at the field
        }
        form.wrong(name, whenWrong.say());
        return least;
    }

    /** A number as people write it: 12, 3.5, 1,200. */
    public static Optional<BigDecimal> amount(Form form, String name, WordKey whenWrong) {
        Optional<BigDecimal> read = form.some(name)
                .map(typed -> typed.replace(",", ""))
                .filter(typed -> typed.matches("-?\\d{1,12}(\\.\\d{1,4})?"))
                .map(BigDecimal::new);
        if (read.isEmpty()) {
            form.wrong(name, whenWrong.say());
        }
        return read;
    }

    /** The one of these whose value was chosen. */
    public static <T> Optional<T> chosen(
            Form form, String name, List<T> from, Function<T, String> value, WordKey whenMissing) {
        String typed = form.typed().text(name);
        Optional<T> found =
                from.stream().filter(t -> value.apply(t).equals(typed)).findFirst();
        if (found.isEmpty()) {
            form.wrong(name, whenMissing.say());
        }
        return found;
    }

    /** Notes at a field why a rule refused; false when there was nothing that this viewer may act on. */
    public static <T> boolean refused(Answer<T> answer, Form form, String field) {
        if (answer instanceof Answer.Refused<T>(WordKey why)) {
            form.wrong(field, why.say());
            return true;
        }
        return false;
    }

    /** Where an answer leads: on to the page that shows what came of it. Refused and not there alike, there is no page. */
    public static Reply then(Answer<UUID> answer, String to) {
        return answer instanceof Answer.Done<UUID> ? new Reply.Go(to) : new Reply.NotThere();
    }
}
