package org.throughline.pages;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks in a drawn page each word of a glossary where it first stands in running text. It marks nothing in what somebody said, in a
 * form (a link would lose what is typed), in a link, a heading, a table or a drawing. One pass, in time that grows with the page.
 */
final class Explained {
    private static final Set<String> RUNNING_TEXT = Set.of("p", "li", "dd");
    private static final Set<String> LEFT_ALONE = Set.of(
            "a",
            "button",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "label",
            "legend",
            "summary",
            "svg",
            "script",
            "style",
            "textarea",
            "select",
            "pre",
            "code",
            "blockquote",
            "q",
            "table",
            "nav",
            "dt");
    private static final Set<String> SAID_OR_MARKED = Set.of("tl-said", "visually-hidden", "tl-term");
    private static final Set<String> NO_END =
            Set.of("br", "hr", "img", "input", "meta", "link", "wbr", "col", "source");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+)>");

    /** The name of a scheme stays whole. */
    private static final String NOT_IN_A_NAME = "(?<!Works in )";

    /** An element that has begun: whether its text is left alone, and whether it is running text. */
    private record Open(boolean alone, boolean running) {}

    private final Map<String, Term> left = new HashMap<>();
    private final Pattern words;
    private final Function<Term, String> drawn;
    private final StringBuilder out;
    private final Deque<Open> open = new ArrayDeque<>();
    private int alone;
    private int running;

    private Explained(String html, List<Term> terms, Function<Term, String> drawn) {
        List<Term> wanted = terms.stream()
                .filter(t -> !html.contains("data-term=\"" + t.key() + "\""))
                .sorted(Comparator.comparingInt((Term t) -> t.word().length()).reversed())
                .toList();
        wanted.forEach(t -> left.putIfAbsent(t.key(), t));
        this.words = Pattern.compile(NOT_IN_A_NAME + "(?<![\\p{L}\\p{N}&#-])("
                + wanted.stream()
                        .map(t -> (t.inCapitals() ? "" : "(?iu)") + Pattern.quote(t.word()) + "(?-iu)")
                        .collect(Collectors.joining("|"))
                + ")s?(?![\\p{L}\\p{N}-])");
        this.drawn = drawn;
        this.out = new StringBuilder(html.length() + 2_048);
    }

    /** The page with its words marked; the page itself where there is none to mark. */
    static String in(String html, List<Term> terms, Function<Term, String> drawn) {
        Explained explained = new Explained(html, terms, drawn);
        return explained.left.isEmpty() ? html : explained.mark(html);
    }

    private String mark(String html) {
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find(at)) {
            text(html.substring(at, tag.start()));
            out.append(tag.group());
            step(!tag.group(1).isEmpty(), tag.group(2).toLowerCase(java.util.Locale.ROOT), tag.group(3));
            at = tag.end();
        }
        return out.append(html, at, html.length()).toString();
    }

    private void step(boolean ends, String name, String rest) {
        if (NO_END.contains(name) || rest.endsWith("/")) {
            return;
        }
        if (!ends) {
            Open opened = new Open(
                    LEFT_ALONE.contains(name) || SAID_OR_MARKED.stream().anyMatch(rest::contains),
                    RUNNING_TEXT.contains(name) || rest.contains("govuk-inset-text"));
            open.push(opened);
            alone += opened.alone() ? 1 : 0;
            running += opened.running() ? 1 : 0;
        } else if (!open.isEmpty()) {
            Open opened = open.pop();
            alone -= opened.alone() ? 1 : 0;
            running -= opened.running() ? 1 : 0;
        }
    }

    private void text(String text) {
        if (running <= 0 || alone > 0 || left.isEmpty() || text.isBlank()) {
            out.append(text);
            return;
        }
        Matcher word = words.matcher(text);
        int at = 0;
        while (word.find()) {
            Term term = left.remove(Term.key(word.group(1)));
            if (term != null) {
                out.append(text, at, word.start()).append(drawn.apply(term.as(word.group())));
                at = word.end();
            }
        }
        out.append(text, at, text.length());
    }
}
