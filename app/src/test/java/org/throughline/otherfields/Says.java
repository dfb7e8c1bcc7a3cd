package org.throughline.otherfields;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.otherfields.Work.Person;

/** Names and titles as one or another database writes them. */
final class Says {
    private static final List<String> SMALL =
            List.of("a", "an", "the", "of", "and", "in", "on", "to", "for", "with", "by", "who");

    private Says() {}

    static String initials(Person person, String after) {
        return Stream.of(person.given().split("[ -]"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + after)
                .collect(Collectors.joining());
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ı', 'i')
                .replace("ø", "o");
    }

    static String headline(String title) {
        return Stream.of(title.split(" "))
                .map(word -> SMALL.contains(word) ? word : Lexicon.capital(word))
                .collect(Collectors.joining(" "));
    }

    static String straight(String title) {
        return title.replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('–', '-');
    }

    static String latex(String text) {
        return text.replace("&", "\\&")
                .replace("á", "{\\'a}")
                .replace("é", "{\\'e}")
                .replace("í", "{\\'\\i}")
                .replace("ó", "{\\'o}")
                .replace("ú", "{\\'u}")
                .replace("ü", "{\\\"u}")
                .replace("ö", "{\\\"o}")
                .replace("ä", "{\\\"a}")
                .replace("ñ", "{\\~n}")
                .replace("ç", "{\\c c}")
                .replace("ã", "{\\~a}")
                .replace("Å", "{\\AA}")
                .replace("è", "{\\`e}");
    }

    static String shortened(String first, String last) {
        int same = 0;
        while (first.length() == last.length() && same < last.length() - 1 && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return first + "-" + last.substring(same);
    }

    static String pages(Work work) {
        return work.get(Part.FIRST) + (work.has(Part.LAST) ? "-" + work.get(Part.LAST) : "");
    }
}
