package org.throughline.govuk.grammar;

import java.util.Locale;

/** From where somebody sees a child. Each has a colour, a shape and a name, and is never shown by one of them alone. */
public enum Perspective {
    CHILD("M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16z"),
    FAMILY("M7 2h6a5 5 0 0 1 5 5v6a5 5 0 0 1-5 5H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5z"),
    SCHOOL("M2.5 2.5h15v15h-15z"),
    HEALTH("M7 2h6v5h5v6h-5v5H7v-5H2V7h5z"),
    CARE("M10 .5 19.5 10 10 19.5.5 10z"),
    COUNCIL("M3 1h2.5v1.5H18l-3.5 4.25L18 11H5.5v8H3z"),
    OTHERS("M10 2l9 16H1z");

    private final String shape;

    Perspective(String shape) {
        this.shape = shape;
    }

    /** The outline as an SVG path in a square of 20. */
    public String shape() {
        return shape;
    }

    /** The word in class names and anchors. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
