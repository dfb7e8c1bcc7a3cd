package org.throughline.evidence;

import java.util.Optional;
import java.util.stream.Stream;

/** The pictures that can stand beside a line of Easy Read: the OpenMoji symbols that the program brings along. */
public enum Picture {
    PEOPLE("1F465"),
    HANDSHAKE("1F91D"),
    TALKING("1F5E3"),
    SPEECH("1F4AC"),
    HELLO("1F44B"),
    STOP("270B"),
    HAPPY("1F60A"),
    LOOKING("1F440"),
    SEARCHING("1F50E"),
    READING("1F4C4"),
    LIST("1F4CB"),
    POST("1F4EC"),
    CLOCK("23F0"),
    SCHOOL("1F3EB"),
    LEARNING("1F393"),
    GOAL("1F3AF"),
    STAR("2B50"),
    PUZZLE("1F9E9"),
    THREAD("1F9F5"),
    HELP("1F6DF"),
    KEY("1F511"),
    CROSSING("1F500"),
    STEPS("1F463"),
    PIN("1F4CC"),
    SCALES("2696");

    private final String number;

    Picture(String number) {
        this.number = number;
    }

    /** Its OpenMoji number, by which it is kept and found. */
    public String number() {
        return number;
    }

    public String words() {
        return BankWords.valueOf("PICTURE_" + name()).say();
    }

    public static Optional<Picture> of(String number) {
        return Stream.of(values()).filter(p -> p.number.equals(number)).findFirst();
    }
}
