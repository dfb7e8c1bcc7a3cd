package org.throughline.child;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;

/** The language of words where nobody said it: the speaker's own if the script fits, or else what the script tells. */
final class Language {
    private Language() {}

    static String of(String words, String speakers) {
        String script = script(words);
        if (script.equals(likelyScript(speakers))) {
            return speakers;
        }
        return script.equals("Latn") ? "en" : "und-" + script;
    }

    private static String likelyScript(String language) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getScript();
    }

    /** The script of the first letter that has one. */
    private static String script(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .map(UScript::getScript)
                .filter(code -> code > UScript.INHERITED)
                .mapToObj(UScript::getShortName)
                .findFirst()
                .orElse("Latn");
    }
}
