package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtedateInputGenerated;
import org.throughline.govuk.templates.JtedateInputGroupGenerated;

/** A date that somebody remembers, typed in parts as they know it. What was typed stays, right or wrong. */
public record DateInput(
        Field field,
        Typed typed,
        List<Part> parts,
        Set<Part> wrong,
        boolean prefixed,
        @Nullable String autocomplete) implements Component {

    /** Day, month and year, in this order. */
    public enum Part {
        DAY("Day", 2),
        MONTH("Month", 2),
        YEAR("Year", 4);

        private final String words;
        private final int width;

        Part(String words, int width) {
            this.words = words;
            this.width = width;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String words() {
            return words;
        }
    }

    /** What somebody typed, unread. */
    public record Typed(
            @Nullable String day,
            @Nullable String month,
            @Nullable String year) {
        public static final Typed NOTHING = new Typed(null, null, null);

        public @Nullable String at(Part part) {
            return switch (part) {
                case DAY -> day;
                case MONTH -> month;
                case YEAR -> year;
            };
        }
    }

    public DateInput {
        parts = List.copyOf(parts);
        wrong = Set.copyOf(wrong);
    }

    /** Sends {@code name-day}, {@code name-month} and {@code name-year}. */
    public static DateInput of(Field field) {
        return new DateInput(field, Typed.NOTHING, List.of(Part.values()), Set.of(), true, null);
    }

    public DateInput typed(Typed words) {
        return new DateInput(field, words, parts, wrong, prefixed, autocomplete);
    }

    /** Lets the browser fill in the person's own date of birth. */
    public DateInput birthday() {
        return new DateInput(field, typed, parts, wrong, prefixed, "bday");
    }

    /** Takes the sentence about this date and marks the parts it is about. */
    public DateInput slips(Slips slips) {
        return slips.find(field.id())
                .map(slip -> wrong(slip.says(), slip.parts()))
                .orElse(this);
    }

    public DateInput wrong(String says, Set<Part> which) {
        return new DateInput(field.error(says), typed, parts, which, prefixed, autocomplete);
    }

    public String partId(Part part) {
        return field.id() + "-" + part.key();
    }

    public String partName(Part part) {
        return prefixed ? field.name() + "-" + part.key() : part.key();
    }

    public String partCss(Part part) {
        boolean red = wrong.contains(part) || (field.wrong() && wrong.isEmpty());
        return (red ? " govuk-input--error" : "") + " govuk-input--width-" + part.width;
    }

    public @Nullable String partAutocomplete(Part part) {
        return autocomplete == null ? null : autocomplete + "-" + part.key();
    }

    /** The inputs without their question, which the fieldset around them asks. */
    public Content group() {
        return new Group(this);
    }

    /** The inputs alone. */
    public record Group(DateInput date) implements Component {
        @Override
        public void render(HtmlTemplateOutput page) {
            JtedateInputGroupGenerated.render(page, null, date);
        }
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtedateInputGenerated.render(page, null, this);
    }
}
