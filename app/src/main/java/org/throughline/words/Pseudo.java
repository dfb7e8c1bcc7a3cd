package org.throughline.words;

/** Accents every letter and lengthens the sentence, as a language longer than English would. */
final class Pseudo {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçđéƒĝħîĵķļɱñöþɋřšţûṽŵẋýžÅƁÇĐÉƑĜĦÎĴĶĻṀÑÖÞɊŘŠŢÛṼŴẊÝŽ";

    private Pseudo() {}

    static String of(String sentence) {
        StringBuilder out = new StringBuilder(sentence.length() + 8).append('[');
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            int at = PLAIN.indexOf(c);
            out.append(at < 0 ? c : ACCENTED.charAt(at));
        }
        return out.append(" ~".repeat(Math.max(1, sentence.length() / 20)))
                .append(']')
                .toString();
    }
}
