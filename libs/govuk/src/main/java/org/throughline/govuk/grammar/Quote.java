package org.throughline.govuk.grammar;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.throughline.govuk.Component;
import org.throughline.govuk.Html;
import org.throughline.govuk.templates.grammar.JtequoteGenerated;

/** Original words, behind the rule of their perspective. They are never cut short without a way to read them all. */
public record Quote(
        Voice voice,
        Content words,
        @Nullable String beginning,
        @Nullable String language,
        @Nullable Content foot) implements Component {

    public static Quote of(Voice voice, String words) {
        return new Quote(voice, Html.paragraphs(words), null, null, null);
    }

    /** A picture or a sound, with what stands for it in words. */
    public static Quote of(Voice voice, Content told) {
        return new Quote(voice, told, null, null, null);
    }

    /** Long words folded after about so many characters, at a word's end; one key opens all of them. */
    public static Quote folded(Voice voice, String words, int characters) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= characters) {
            return of(voice, words);
        }
        int cut = line.lastIndexOf(' ', line.offsetByCodePoints(0, characters));
        var beginning = line.substring(0, cut > 0 ? cut : line.offsetByCodePoints(0, characters));
        return new Quote(voice, Html.paragraphs(words), beginning + " …", null, null);
    }

    /** The language of the words as a code: "ur". Screen readers change their voice by it. */
    public Quote language(@Nullable String code) {
        return new Quote(voice, words, beginning, code, foot);
    }

    /** What stands under the words: who can see them, a translation, what may be done. */
    public Quote foot(Content under) {
        return new Quote(voice, words, beginning, language, under);
    }

    @Override
    public void render(HtmlTemplateOutput page) {
        JtequoteGenerated.render(page, null, this);
    }
}
