package org.throughline.linkage.publications;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The language of a title by its small words: enough to see that one title translates another, and no more. */
enum Language {
    ENGLISH("the", "of", "and", "with", "for", "from", "by", "versus", "among", "between", "its", "their", "after", "using"),
    GERMAN("der", "die", "das", "und", "bei", "mit", "von", "zur", "zum", "eine", "einer", "eines", "des", "im", "nach"),
    FRENCH("le", "les", "la", "des", "du", "et", "chez", "dans", "une", "par", "sur", "au", "aux", "pour"),
    SPANISH("el", "los", "las", "y", "del", "en", "con", "una", "un", "por", "para", "la", "sobre"),
    PORTUGUESE("o", "os", "da", "do", "dos", "em", "com", "uma", "um", "na", "no", "para", "e", "das"),
    ITALIAN("il", "gli", "di", "della", "nel", "nella", "con", "del", "dei", "delle", "per", "un", "e"),
    OTHER;

    private final Set<String> small;

    Language(String... small) {
        this.small = Set.of(small);
    }

    static Language of(List<String> words) {
        Map<Language, Integer> found = new EnumMap<>(Language.class);
        for (String word : words) {
            for (Language language : values()) {
                if (language.small.contains(word)) {
                    found.merge(language, 1, Integer::sum);
                }
            }
        }
        return found.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(OTHER);
    }

    boolean small(String word) {
        return small.contains(word);
    }
}
