package org.throughline.linkage.publications;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it is compared: without mark-up, case, accents and punctuation. A letter that an export lost and wrote as a question
 * mark inside a word stays as '?', which {@link Spelling} takes for any letter.
 */
final class Folding {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9:]{0,12}(\\s[^<>]{0,80})?/?>");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,'\u2019](?=\\d{3}(?!\\d))");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "-"),
            Map.entry("mdash", "-"),
            Map.entry("shy", ""),
            Map.entry("szlig", "ss"),
            Map.entry("aelig", "ae"),
            Map.entry("oslash", "o"));
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('α', "alpha"),
            Map.entry('β', "beta"),
            Map.entry('γ', "gamma"),
            Map.entry('δ', "delta"),
            Map.entry('ε', "epsilon"),
            Map.entry('κ', "kappa"),
            Map.entry('λ', "lambda"),
            Map.entry('μ', "mu"),
            Map.entry('σ', "sigma"),
            Map.entry('ω', "omega"));

    private Folding() {}

    /** Without mark-up and entities, with accents repaired where two encodings were mixed up; case and punctuation stay. */
    static String unmarked(String raw) {
        String text = raw;
        for (int round = 0; round < 2 && text.indexOf('&') >= 0; round++) {
            text = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1))));
        }
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(text).replaceAll("");
        }
        return text.indexOf('Ã') >= 0 || text.indexOf('Â') >= 0 ? repaired(text) : text;
    }

    private static String character(String name) {
        if (name.charAt(0) == '#') {
            boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            try {
                int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
                return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
            } catch (NumberFormatException e) {
                return " ";
            }
        }
        String known = ENTITIES.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        // eacute, uuml, ntilde: the letter is what we keep of it
        return name.length() > 4 && name.matches("[a-zA-Z](acute|grave|circ|uml|tilde|cedil|ring|caron)")
                ? name.substring(0, 1)
                : name;
    }

    /** UTF-8 that was read as Latin-1, when it reads as UTF-8 throughout. */
    private static String repaired(String text) {
        if (text.chars().anyMatch(c -> c > 0xFF)) {
            return text;
        }
        String again = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return again.indexOf('\uFFFD') >= 0 ? text : again;
    }

    /** The words, in lower case, without accents and punctuation. */
    static List<String> words(String raw) {
        String text = unmarked(raw);
        if (text.indexOf(',') >= 0 || text.indexOf('\'') >= 0) {
            text = THOUSANDS.matcher(text).replaceAll("");
        }
        text = plain(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c == '?' && stoodForLetter(text, i)) {
                word.append(c);
            } else if (c != '\'' && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** A letter follows, and what stands before is not the end of a sentence and its space. */
    private static boolean stoodForLetter(String text, int at) {
        return at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && (at == 0
                        || text.charAt(at - 1) == ' '
                        || text.charAt(at - 1) == '?'
                        || Character.isLetter(text.charAt(at - 1)));
    }

    /** Lower case without accents; punctuation stays, apostrophes and lost letters are made one. */
    static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean ascii = true;
        for (int i = 0; i < lower.length() && ascii; i++) {
            ascii = lower.charAt(i) < 0x80;
        }
        if (ascii) {
            return lower;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == '\uFFFD') {
                folded.append('?');
            } else if (c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u00B4' || c == '\u02B9') {
                folded.append('\'');
            } else if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00AD') {
                continue;
            } else {
                folded.append(letters(apart, i));
            }
        }
        return folded.toString();
    }

    /** A Greek letter alone is called by its name, one inside a word is a letter of that word. */
    private static String letters(String text, int at) {
        char c = text.charAt(at);
        boolean inWord = OtherAlphabet.has(c) && (OtherAlphabet.isCyrillic(c) || greekBeside(text, at));
        return inWord ? OtherAlphabet.latin(c) : LETTERS.getOrDefault(c, OtherAlphabet.latin(c));
    }

    private static boolean greekBeside(String text, int at) {
        return at > 0 && OtherAlphabet.has(text.charAt(at - 1))
                || at + 1 < text.length()
                        && (OtherAlphabet.has(text.charAt(at + 1))
                                || Character.getType(text.charAt(at + 1)) == Character.NON_SPACING_MARK);
    }
}
