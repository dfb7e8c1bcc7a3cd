package org.throughline.otherfields;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A made-up publication as it truly is. Two with different numbers are different publications, however alike they look. */
public record Work(int number, Kind kind, Map<Part, String> parts, List<Person> people) {

    /** What kind of publication. */
    public enum Kind {
        ARTICLE,
        CONFERENCE_ABSTRACT,
        CONFERENCE_PAPER,
        BOOK,
        CHAPTER,
        THESIS,
        REPORT,
        TRIAL
    }

    /** Who wrote it. */
    public record Person(String given, String family) {}

    public Work {
        parts = Map.copyOf(parts);
        people = List.copyOf(people);
    }

    String get(Part part) {
        return parts.getOrDefault(part, "");
    }

    boolean has(Part part) {
        return !get(part).isEmpty();
    }

    String year() {
        return get(Part.YEAR);
    }

    /** The whole title. */
    String whole() {
        return has(Part.SUBTITLE)
                ? get(Part.TITLE) + (get(Part.TITLE).endsWith("?") ? " " : ": ") + get(Part.SUBTITLE)
                : get(Part.TITLE);
    }

    Work with(Part part, String value) {
        Map<Part, String> changed = new EnumMap<>(Part.class);
        changed.putAll(parts);
        if (value.isEmpty()) {
            changed.remove(part);
        } else {
            changed.put(part, value);
        }
        return new Work(number, kind, changed, people);
    }

    Work without(Part... gone) {
        Work left = this;
        for (Part part : gone) {
            left = left.with(part, "");
        }
        return left;
    }

    Work by(List<Person> others) {
        return new Work(number, kind, parts, others);
    }

    Work as(Kind other) {
        return new Work(number, other, parts, people);
    }

    Work numbered(int other) {
        return new Work(other, kind, parts, people);
    }
}
