package org.throughline.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One answer to one question: how far it is so, or that the person could not know, or that nobody asked. All six are findings. */
public enum Given {
    NOT_AT_ALL('0'),
    A_LITTLE('1'),
    MOSTLY('2'),
    FULLY('3'),
    NOT_IN_A_POSITION('k'),
    NOT_ASKED('a');

    /** The four that lie on the scale, lowest first. */
    public static final List<Given> SCALE = List.of(NOT_AT_ALL, A_LITTLE, MOSTLY, FULLY);

    private final char sign;

    Given(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    public boolean onScale() {
        return SCALE.contains(this);
    }

    /** From 0, not at all, to 3, fully. Only for answers on the scale. */
    public int steps() {
        if (!onScale()) {
            throw new IllegalStateException("Expected an answer on the scale, found " + this);
        }
        return ordinal();
    }

    public String words(Wording wording) {
        String key = wording.easyRead() ? "EASY_" : "GIVEN_";
        return PartnershipWords.valueOf(key + name()).say();
    }

    /** By its sign, as it is stored and as it is typed from paper. */
    public static Optional<Given> of(char sign) {
        return Arrays.stream(values())
                .filter(g -> g.sign == Character.toLowerCase(sign))
                .findFirst();
    }
}
