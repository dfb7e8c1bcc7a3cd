package org.throughline.synthesis.bias;

import java.util.Optional;
import java.util.stream.Stream;

/** How a result stands in one domain, or overall. RoB 2 and ROBINS-I have words of their own, which are never mixed. */
public enum Judgement {
    LOW("Low", "+"),
    SOME_CONCERNS("Some concerns", "!"),
    HIGH("High", "×"),
    MODERATE("Moderate", "!"),
    SERIOUS("Serious", "×"),
    CRITICAL("Critical", "××"),
    NO_INFORMATION("No information", "?");

    private final String called;
    private final String mark;

    Judgement(String called, String mark) {
        this.called = called;
        this.mark = mark;
    }

    /** The tool's word, by which it is kept. */
    public String called() {
        return called;
    }

    /** The letter in its shape. */
    public String mark() {
        return mark;
    }

    static Optional<Judgement> read(String called) {
        return Stream.of(values()).filter(j -> j.called.equals(called)).findFirst();
    }
}
