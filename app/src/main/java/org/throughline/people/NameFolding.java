package org.throughline.people;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Names as they are looked for: the words of a name in plain letters a to z, whatever script and marks they were
 * written with (ICU's Any-Latin), and how each word sounds, so that spellings of one name come together: Mohammed and
 * Muhammad, and the same name in Urdu script, where short vowels are not written. Linear in the length of the name.
 */
public final class NameFolding {
    /** Raised whenever a word or a sound comes out otherwise: what was made by an older edition is made again. */
    public static final int EDITION = 1;

    /** Names have few words; more are somebody's mistake and are left out. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_WORD = 40;

    private static final Transliterator TO_PLAIN_LETTERS =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private NameFolding() {}

    /**
     * One word of a name.
     *
     * @param word a to z and 0 to 9 only, never empty
     * @param sound consonants, and whether it begins with a vowel; may be empty
     */
    public record Folded(String word, String sound) {}

    /** The words of a name, each once. Empty when there is no letter in it. */
    public static List<Folded> of(String name) {
        String plain = name.chars().allMatch(c -> c < 128)
                ? name.toLowerCase(Locale.ROOT)
                : TO_PLAIN_LETTERS.transliterate(name);
        return Stream.of(plain.replaceAll("['`’ʿʾʼ]", "").split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> new Folded(word, sound(word)))
                .toList();
    }

    /**
     * How a word sounds. Vowels count only at its beginning, all alike; doubled letters once; h only where it is heard
     * by itself. Letters that the spellings of one name exchange are one: c, k and q; s and z; ph and f; sh and s; w
     * inside a word is a vowel, as in the letter waw and in Polish endings.
     */
    static String sound(String word) {
        StringBuilder sound = new StringBuilder();
        String spelt = word.replace("ph", "f")
                .replace("sch", "s")
                .replace("sz", "s")
                .replace("cz", "c")
                .replace("tch", "c")
                .replace("ck", "k")
                .replace("x", "ks");
        for (int i = 0; i < spelt.length(); i++) {
            char heard = heard(spelt, i);
            if (heard != 0 && (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard)) {
                sound.append(heard);
            }
        }
        return sound.toString();
    }

    /** What is heard at this place, or 0 for nothing. */
    private static char heard(String word, int at) {
        char letter = word.charAt(at);
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u' -> at == 0 ? 'a' : 0;
            case 'y', 'w' -> at == 0 ? letter : 0;
            case 'h' -> at == 0 || heardH(word.charAt(at - 1), next) ? 'h' : 0;
            case 'c' -> next == 'h' ? 'c' : "eiy".indexOf(next) >= 0 ? 's' : 'k';
            case 'q' -> 'k';
            case 'z' -> 's';
            case 'j' -> 'j';
            default -> letter;
        };
    }

    /** Between vowels, and after m as in scripts that do not write the vowel there (محمد); not in Kahn or Sarah. */
    private static boolean heardH(char before, char next) {
        return (vowel(before) && vowel(next)) || (before == 'm' && next != ' ');
    }

    private static boolean vowel(char letter) {
        return "aeiouyw".indexOf(letter) >= 0;
    }

    /** Everything a child may be looked for by: names, what they are called, and other names. */
    public static List<Folded> all(Person person, List<OtherName> others) {
        List<Folded> all = new ArrayList<>(of(person.givenNames()));
        all.addAll(of(person.familyName()));
        person.knownAs().ifPresent(name -> all.addAll(of(name)));
        others.forEach(other -> all.addAll(of(other.name())));
        return all.stream().distinct().toList();
    }
}
