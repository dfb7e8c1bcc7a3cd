package org.throughline.linkage.publications;

import java.util.HashMap;
import java.util.Map;

/**
 * Cyrillic and Greek letters in Latin ones, about as libraries and bibliographic databases write them (without accents): one database
 * prints a title or a name as it stands, the next romanises it. Other romanisations differ by a letter or two, as spellings do.
 */
final class OtherAlphabet {

    private static final String CYRILLIC =
            "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch "
                    + "ш sh щ shch ъ - ы y ь - э e ю iu я ia і i є ie ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѕ z ѣ e ѳ f ѵ i";
    private static final String GREEK =
            "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch "
                    + "ψ ps ω o";

    private static final Map<Character, String> LETTERS = new HashMap<>();

    static {
        String[] pairs = (CYRILLIC + " " + GREEK).split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            LETTERS.put(pairs[i].charAt(0), pairs[i + 1].replace("-", ""));
        }
    }

    private OtherAlphabet() {}

    /** Whether a small letter, apart from its accents, may be of one of these alphabets. */
    static boolean has(char letter) {
        return letter >= 'α' && letter <= 'ω' || isCyrillic(letter);
    }

    static boolean isCyrillic(char letter) {
        return letter >= '\u0400' && letter <= '\u04FF';
    }

    /** The small letter in Latin ones; itself when it is none of these. */
    static String latin(char letter) {
        return LETTERS.getOrDefault(letter, String.valueOf(letter));
    }
}
