package org.throughline.web.madeup;

import java.util.SplittableRandom;
import org.throughline.people.Identifier;

/** Numbers whose check fits, drawn until one does. They belong to nobody: NHS numbers begin with 999, as test numbers do. */
final class Numbers {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private Numbers() {}

    static String upn(SplittableRandom random) {
        String digits = digits(12, random);
        for (int i = 0; i < LETTERS.length(); i++) {
            String upn = LETTERS.charAt(i) + digits;
            if (Identifier.trouble(Identifier.Kind.UPN, upn).isEmpty()) {
                return upn;
            }
        }
        throw new IllegalStateException("Expected a check letter for " + digits);
    }

    static String nhs(SplittableRandom random) {
        while (true) {
            String number = "999" + digits(7, random);
            if (Identifier.trouble(Identifier.Kind.NHS_NUMBER, number).isEmpty()) {
                return number;
            }
        }
    }

    private static String digits(int many, SplittableRandom random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < many; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
