package org.throughline.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all inputs share: name, question, hint and what is still to be put right. The ids of hint and error are made here and
 * nowhere else, so a description can never point at nothing.
 */
public record Field(
        String name,
        String id,
        Question question,
        @Nullable String hint,
        @Nullable String error) {

    public Field {
        if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("Expected an id without spaces, found '" + id + "'");
        }
    }

    public static Field of(String name, String question) {
        return new Field(name, name, Question.of(question), null, null);
    }

    public static Field of(String name, Question question) {
        return new Field(name, name, question, null, null);
    }

    public Field id(String other) {
        return new Field(name, other, question, hint, error);
    }

    public Field hint(@Nullable String words) {
        return new Field(name, id, question, words, error);
    }

    public Field error(@Nullable String says) {
        return new Field(name, id, question, hint, says);
    }

    /** Takes what there is to put right about this field, if anything. */
    public Field slips(Slips slips) {
        return error(slips.at(id));
    }

    public Field size(TextSize size) {
        return new Field(name, id, question.size(size), hint, error);
    }

    /** Words that are heard and not seen: what this field of many that ask the same is about. */
    public Field about(String hiddenWords) {
        return new Field(name, id, question.about(hiddenWords), hint, error);
    }

    public Field asHeading() {
        return new Field(name, id, question.asHeading(), hint, error);
    }

    public boolean wrong() {
        return error != null;
    }

    public String groupCss() {
        return wrong() ? " govuk-form-group--error" : "";
    }

    public Label label() {
        return new Label(question, id);
    }

    public String hintId() {
        return id + "-hint";
    }

    public String errorId() {
        return id + "-error";
    }

    /** Hint and error, as far as there are any. */
    public Content notes() {
        List<Content> notes = new ArrayList<>();
        if (hint != null) {
            notes.add(new Hint(hintId(), hint));
        }
        if (error != null) {
            notes.add(new ErrorMessage(errorId(), error));
        }
        return Html.join("\n", notes);
    }

    /** The ids of what {@link #notes()} writes, after those of the caller; null when there are none. */
    public @Nullable String describedBy(String... before) {
        List<String> ids = new ArrayList<>(List.of(before));
        if (hint != null) {
            ids.add(hintId());
        }
        if (error != null) {
            ids.add(errorId());
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The group of several inputs under this question. */
    public Fieldset fieldset(@Nullable String role, Content inputs) {
        return new Fieldset(question, describedBy(), role, Html.join(notes(), Html.text("\n"), inputs));
    }
}
