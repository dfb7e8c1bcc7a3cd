package org.throughline.govuk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person has still to put right on a page: one sentence for each field that says how, in the order of the page. */
public record Slips(List<Slip> all) {

    /** One of them: the field, the input that the summary leads to, and the sentence. */
    public record Slip(String field, String input, String says, Set<DateInput.Part> parts) {}

    public Slips {
        all = List.copyOf(all);
    }

    public static Slips none() {
        return new Slips(List.of());
    }

    public Slips and(String field, String says) {
        return and(new Slip(field, field, says, Set.of()));
    }

    /** About a date of three inputs; without parts the whole date is meant. */
    public Slips andDate(String field, String says, DateInput.Part... wrong) {
        var parts = EnumSet.noneOf(DateInput.Part.class);
        parts.addAll(List.of(wrong));
        var first = parts.isEmpty() ? DateInput.Part.DAY : parts.iterator().next();
        return and(new Slip(field, field + "-" + first.key(), says, Set.copyOf(parts)));
    }

    private Slips and(Slip slip) {
        List<Slip> more = new ArrayList<>(all);
        more.add(slip);
        return new Slips(more);
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public Optional<Slip> find(String field) {
        return all.stream().filter(slip -> slip.field().equals(field)).findFirst();
    }

    public @Nullable String at(String field) {
        return find(field).map(Slip::says).orElse(null);
    }
}
