package org.throughline.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.govuk.DateInput;

/** What somebody typed into a form, exactly as typed, so that it can be shown again. */
public record Typed(Map<String, List<String>> fields) {
    public static final Typed NOTHING = new Typed(Map.of());

    public String text(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** What was typed in the three parts of a date. */
    public DateInput.Typed date(String field) {
        return new DateInput.Typed(text(field + "-day"), text(field + "-month"), text(field + "-year"));
    }

    public Optional<String> some(String field) {
        String text = text(field).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
