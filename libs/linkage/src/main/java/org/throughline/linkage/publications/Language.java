package org.throughline.linkage.publications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The language of a title by its small words: enough to see that one title translates another, and no more. */
enum Language {
    ENGLISH(
            "the", "of", "and", "with", "for", "from", "by", "versus", "among", "between", "its", "their", "after",
            "using"),
    GERMAN(
            "der", "die", "das", "und", "bei", "mit", "von", "zur", "zum", "eine", "einer", "eines", "des", "im",
            "nach"),
    FRENCH("le", "les", "la", "des", "du", "et", "chez", "dans", "une", "par", "sur", "au", "aux", "pour"),
    SPANISH("el", "los", "las", "y", "del", "en", "con", "una", "un", "por", "para", "la", "sobre"),
    PORTUGUESE("o", "os", "da", "do", "dos", "em", "com", "uma", "um", "na", "no", "para", "e", "das"),
    SWEDISH("och", "av", "att", "hos", "i", "pa", "for", "som", "vid", "bland", "fran", "ett"),
    DANISH("og", "af", "at", "hos", "i", "pa", "for", "til", "som", "ved", "blandt", "fra", "et"),
    DUTCH("het", "een", "van", "voor", "bij", "met", "naar", "op", "aan", "tussen", "zijn"),
    POLISH("w", "z", "i", "na", "do", "dla", "oraz", "przez", "od", "po"),
    ITALIAN("il", "gli", "di", "della", "nel", "nella", "con", "del", "dei", "delle", "per", "un", "e"),
    RUSSIAN("v", "vo", "i", "na", "so", "dlia", "ot", "iz", "pri", "mezhdu", "posle", "kak", "po"),
    OTHER;

    private final Set<String> small;

    Language(String... small) {
        this.small = Set.of(small);
    }

    private static final Map<String, List<Language>> BY_WORD = new HashMap<>();

    static {
        for (Language language : values()) {
            language.small.forEach(word ->
                    BY_WORD.computeIfAbsent(word, unused -> new ArrayList<>()).add(language));
        }
    }

    static Language of(List<String> words) {
        int[] found = new int[OTHER.ordinal() + 1];
        for (String word : words) {
            for (Language language : BY_WORD.getOrDefault(word, List.of())) {
                found[language.ordinal()]++;
            }
        }
        Language most = OTHER;
        for (Language language : values()) {
            if (found[language.ordinal()] > found[most.ordinal()]) {
                most = language;
            }
        }
        return most;
    }
}
