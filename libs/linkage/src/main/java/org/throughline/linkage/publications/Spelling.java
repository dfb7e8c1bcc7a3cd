package org.throughline.linkage.publications;

/** Whether two words are one word, spelt or spoilt differently. */
final class Spelling {

    /** A shorter word may well be another one: "able" and "table". */
    private static final int LETTERS_THAT_TELL = 5;

    private Spelling() {}

    /**
     * Equal, or one slip apart for four to seven letters, two for eight or more (Levenshtein, with '?' standing for any letter), or
     * with two neighbouring letters in each other's place. The first letter must agree, but for such a pair or a letter lost at the
     * beginning, and digits never differ: 2011 is not 2012.
     */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 4 || hasDigit(a) || hasDigit(b)) {
            return shorter >= 2 && a.length() == b.length() && lostLetters(a, b);
        }
        if (turned(a, b)) {
            return true;
        }
        if (a.charAt(0) != b.charAt(0) && a.charAt(0) != '?' && b.charAt(0) != '?') {
            return lostItsFirst(a, b) || lostItsFirst(b, a);
        }
        return distance(a, b, shorter < 8 ? 1 : 2) <= (shorter < 8 ? 1 : 2);
    }

    /** "rcime" for "crime". */
    private static boolean turned(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.regionMatches(at + 2, b, at + 2, a.length() - at - 2);
    }

    /** "ncome" for "income"; "typical" is not "atypical". */
    private static boolean lostItsFirst(String shorter, String longer) {
        return shorter.length() >= LETTERS_THAT_TELL
                && longer.length() == shorter.length() + 1
                && longer.charAt(0) != 'a'
                && longer.endsWith(shorter);
    }

    private static boolean lostLetters(String a, String b) {
        boolean any = false;
        for (int i = 0; i < a.length(); i++) {
            char one = a.charAt(i);
            char other = b.charAt(i);
            if (one == '?' || other == '?') {
                any = true;
            } else if (one != other) {
                return false;
            }
        }
        return any;
    }

    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Levenshtein distance where '?' costs nothing against any letter; gives limit + 1 as soon as it is above the limit. */
    static int distance(String a, String b, int limit) {
        int length = b.length();
        if (Math.abs(a.length() - length) > limit) {
            return limit + 1;
        }
        int[] before = new int[length + 1];
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            char one = a.charAt(i - 1);
            for (int j = 1; j <= length; j++) {
                char other = b.charAt(j - 1);
                int change = one == other || one == '?' || other == '?' ? 0 : 1;
                row[j] = Math.min(before[j - 1] + change, Math.min(before[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        return before[length];
    }
}
