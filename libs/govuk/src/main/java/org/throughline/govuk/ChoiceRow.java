package org.throughline.govuk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A choice where it stands: with the ids that its input, hint and revealed question share. */
public record ChoiceRow(
        @Nullable Choice choice,
        String words,
        String id,
        boolean chosen,
        @Nullable String about) {

    static List<ChoiceRow> of(
            String id, List<? extends Option> options, Predicate<String> chosen, @Nullable String describedBy) {
        List<ChoiceRow> rows = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            // The first has no number, so that the error summary can lead to it by the field's own id.
            String rowId = i == 0 ? id : id + "-" + (i + 1);
            rows.add(
                    switch (options.get(i)) {
                        case Option.Divider divider -> new ChoiceRow(null, divider.words(), rowId, false, null);
                        case Choice choice ->
                            new ChoiceRow(choice, "", rowId, chosen.test(choice.value()), describedBy);
                    });
        }
        return rows;
    }

    public String hintId() {
        return id + "-item-hint";
    }

    public String revealedId() {
        return "conditional-" + id;
    }

    public @Nullable String controls() {
        return choice == null || choice.reveals() == null ? null : revealedId();
    }

    public @Nullable String describedBy() {
        String own = choice == null || choice.hint() == null ? null : hintId();
        if (about == null || own == null) {
            return about == null ? own : about;
        }
        return about + " " + own;
    }
}
