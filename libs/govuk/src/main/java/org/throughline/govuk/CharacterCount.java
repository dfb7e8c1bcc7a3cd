package org.throughline.govuk;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.templates.JtecharacterCountGenerated;

/** Words with an upper limit, which is said beforehand and counted while typing. */
public record CharacterCount(Textarea textarea, Limit limit) implements Component {

    /** What is counted. A person sees one character where a computer may see several: a family of four is one picture. */
    public enum Unit {
        CODE_UNITS(null),
        CHARACTERS("characters"),
        WORDS("words");

        private final @Nullable String key;

        Unit(@Nullable String key) {
            this.key = key;
        }

        public @Nullable String key() {
            return key;
        }
    }

    /** At most so many; the count shows itself from a share of it in percent. */
    public record Limit(int most, Unit unit, @Nullable Integer shownFrom, String says) {
        public static Limit characters(int most) {
            return new Limit(most, Unit.CHARACTERS, null, "You can enter up to " + most + " characters");
        }

        public static Limit words(int most) {
            return new Limit(most, Unit.WORDS, null, "You can enter up to " + most + " words");
        }

        public Limit shownFrom(@Nullable Integer percent) {
            return new Limit(most, unit, percent, says);
        }
    }

    public static CharacterCount of(Textarea textarea, Limit limit) {
        return new CharacterCount(textarea, limit);
    }

    public Field field() {
        return textarea.field();
    }

    public String infoId() {
        return field().id() + "-info";
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtecharacterCountGenerated.render(page, null, this);
    }
}
