package org.throughline.govuk;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.govuk.templates.JtehiddenTextGenerated;
import org.throughline.govuk.templates.JtenameGenerated;
import org.throughline.govuk.templates.JteparagraphsGenerated;
import org.throughline.govuk.templates.JtetextGenerated;

/** Small makers of content out of plain text, so that text meets markup in one place only, escaped. */
public final class Html {

    private Html() {}

    /** Plain text as content. Whatever stands in it is shown, never interpreted. */
    public static Content text(String words) {
        return new Text(words);
    }

    /** Text that is heard and not seen. */
    public static Content hidden(String words) {
        return new Hidden(words);
    }

    /** The name of a person or place: it keeps its own direction, and breaks where it is longer than a phone is wide. */
    public static Content name(String name) {
        return new Name(name);
    }

    /** Words as their author typed them: a blank line parts paragraphs, a single one breaks the line. */
    public static Content paragraphs(String words) {
        return new Paragraphs(words);
    }

    /** Several pieces, one after the other. */
    public static Content join(Content... pieces) {
        return new Joined(List.of(pieces), "");
    }

    /** Several pieces with plain text between them. */
    public static Content join(String between, List<? extends Content> pieces) {
        return new Joined(List.copyOf(pieces), between);
    }

    record Text(String words) implements Component {
        @Override
        public void render(HtmlTemplateOutput page) {
            JtetextGenerated.render(page, null, words);
        }
    }

    record Hidden(String words) implements Component {
        @Override
        public void render(HtmlTemplateOutput page) {
            JtehiddenTextGenerated.render(page, null, words);
        }
    }

    /** Public only because its template stands in another package. */
    public record Name(String words) implements Component {
        private static final Pattern WORD_OR_SPACE = Pattern.compile("\\S+|\\s+");
        private static final Pattern STRETCH = Pattern.compile("\\X{1,10}");
        private static final int NARROW_COLUMN = 14;

        /** The name cut where a line may break: only inside words too long for a narrow column. */
        public List<String> stretches() {
            return WORD_OR_SPACE
                    .matcher(words)
                    .results()
                    .map(MatchResult::group)
                    .flatMap(word -> word.length() > NARROW_COLUMN
                            ? STRETCH.matcher(word).results().map(MatchResult::group)
                            : Stream.of(word))
                    .toList();
        }

        @Override
        public void render(HtmlTemplateOutput page) {
            JtenameGenerated.render(page, null, this);
        }
    }

    /** Public only because its template stands in another package. */
    public record Paragraphs(String words) implements Component {
        /** The paragraphs, each as its lines. */
        public List<List<String>> all() {
            return Pattern.compile("\\R\\s*\\R")
                    .splitAsStream(words.strip())
                    .map(paragraph -> paragraph.lines().toList())
                    .toList();
        }

        @Override
        public void render(HtmlTemplateOutput page) {
            JteparagraphsGenerated.render(page, null, this);
        }
    }

    record Joined(List<Content> pieces, String between) implements Component {
        @Override
        public void render(HtmlTemplateOutput page) {
            for (int i = 0; i < pieces.size(); i++) {
                if (i > 0 && !between.isEmpty()) {
                    text(between).writeTo(page);
                }
                pieces.get(i).writeTo(page);
            }
        }
    }
}
