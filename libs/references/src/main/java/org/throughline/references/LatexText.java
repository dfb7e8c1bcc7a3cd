package org.throughline.references;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;

/**
 * LaTeX in a bibliography as plain text, and back. Accents and named letters are read by JBibTeX, one by one: its parser of
 * whole texts refuses many that people write.
 */
final class LatexText {
    private static final Pattern COMMAND = Pattern.compile(
            "\\\\[^A-Za-z\\s{}]\\s?(?:\\{\\\\?[^{}\\\\]{0,10}\\}|\\\\?[A-Za-z])|\\\\[A-Za-z]{1,20}(?:\\{[^{}]{0,10}\\}|(?![A-Za-z])\\s?)");

    /** A blank that must not break a line; {@code \\~n} is a letter. */
    private static final Pattern BLANK = Pattern.compile("(?<!\\\\)~");

    /** {@code \\c c} for {@code \\c{c}}: an accent named by a letter, with its letter after a blank. */
    private static final Pattern LETTERED = Pattern.compile("\\\\([cvHkrudbt])\\s+([A-Za-z])(?![A-Za-z])");

    /** Cedilla, caron, two strokes, tail, ring, bow, point and stroke below: JBibTeX knows not all of them. */
    private static final String MARK_NAMES = "cvHkrudb";

    private static final String MARKS = "\u0327\u030C\u030B\u0328\u030A\u0306\u0323\u0331";
    private static final Pattern WITH_A_MARK = Pattern.compile("\\\\([cvHkrudb])\\s?\\{([A-Za-z])\\}");

    /** {@code \\'\\i} and {@code \\'{\\i}}: a letter without its dot, which then gets an accent. */
    private static final Pattern DOTLESS =
            Pattern.compile("(\\\\[^A-Za-z\\s{}]\\s?\\{?)\\\\([ij])(?![A-Za-z])\\s?(?:\\{\\})?");

    /** What each sign is written as; the braces that LaTeX itself uses are gone before these come back. */
    private static final String[][] SIGNS = {
        {"\\textbackslash{}", "\uE002", "\\"},
        {"\\textbraceleft{}", "\uE000", "{"},
        {"\\textbraceright{}", "\uE001", "}"},
        {"\\textasciitilde{}", "\uE003", "~"},
        {"\\textasciicircum{}", "\uE004", "^"},
        {"\\{", "\uE000", "{"},
        {"\\}", "\uE001", "}"},
        {"\\&", "&", "&"},
        {"\\%", "%", "%"},
        {"\\$", "$", "$"},
        {"\\#", "#", "#"},
        {"\\_", "_", "_"},
    };

    private LatexText() {}

    static String plain(String latex) {
        if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0 && latex.indexOf('~') < 0) {
            return latex;
        }
        String text = latex;
        for (String[] sign : SIGNS) {
            text = text.replace(sign[0], sign[1]);
        }
        text = COMMAND.matcher(BLANK.matcher(bracketed(text)).replaceAll(" "))
                .replaceAll(found -> Matcher.quoteReplacement(letter(found.group())));
        text = text.replaceAll("[{}]", "");
        for (String[] sign : SIGNS) {
            text = text.replace(sign[1], sign[2]);
        }
        return text.strip();
    }

    private static String bracketed(String text) {
        return DOTLESS.matcher(LETTERED.matcher(text).replaceAll("\\\\$1{$2}")).replaceAll("$1$2");
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> out.append('\\').append(letter);
                default -> out.append(letter);
            }
        }
        return out.toString();
    }

    /** An accented or named letter; a command that is none stays as it is written. */
    private static String letter(String command) {
        if (command.strip().equals("\\i")) {
            return "\u0131";
        }
        Matcher lettered = WITH_A_MARK.matcher(command.strip());
        if (lettered.matches()) {
            return Normalizer.normalize(
                    lettered.group(2) + MARKS.charAt(MARK_NAMES.indexOf(lettered.group(1))), Normalizer.Form.NFC);
        }
        try {
            String printed = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(command)));
            return printed.isBlank() ? command : printed;
        } catch (ParseException | RuntimeException e) {
            return command;
        }
    }
}
