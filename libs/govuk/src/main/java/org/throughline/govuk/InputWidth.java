package org.throughline.govuk;

/** How wide an input stands: as wide as the answer is long, so that its size is a hint. */
public enum InputWidth {
    FULL(0),
    TWO(2),
    THREE(3),
    FOUR(4),
    FIVE(5),
    TEN(10),
    TWENTY(20),
    THIRTY(30);

    private final int characters;

    InputWidth(int characters) {
        this.characters = characters;
    }

    public String css() {
        return this == FULL ? "" : " govuk-input--width-" + characters;
    }
}
