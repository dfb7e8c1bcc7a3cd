package org.throughline.directory.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.throughline.pages.Form;

/** A form being filled in by a test, as a browser would send it. */
final class Forms {
    private final Map<String, String[]> fields = new HashMap<>();

    static Forms form() {
        return new Forms().with(Form.ONCE, UUID.randomUUID().toString());
    }

    Forms with(String field, Object... values) {
        String[] sent = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            sent[i] = values[i].toString();
        }
        fields.put(field, sent);
        return this;
    }

    Forms date(String field, LocalDate day) {
        return with(field + "-day", day.getDayOfMonth())
                .with(field + "-month", day.getMonthValue())
                .with(field + "-year", day.getYear());
    }

    Form sent() {
        return Form.of(fields);
    }
}
