package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import org.throughline.journey.AdviceLetter;

/** What each letter of regulation 6(1) is, in plain words. */
final class Letters {
    private Letters() {}

    static String say(AdviceLetter letter) {
        return switch (letter) {
            case B -> LETTER_B.say();
            case C -> LETTER_C.say();
            case D -> LETTER_D.say();
            case E -> LETTER_E.say();
            case F -> LETTER_F.say();
            case G -> LETTER_G.say();
            case H -> LETTER_H.say();
        };
    }

    /** For a narrow list to choose from. */
    static String inShort(AdviceLetter letter) {
        return switch (letter) {
            case B -> SHORT_B.say();
            case C -> SHORT_C.say();
            case D -> SHORT_D.say();
            case E -> SHORT_E.say();
            case F -> SHORT_F.say();
            case G -> SHORT_G.say();
            case H -> SHORT_H.say();
        };
    }
}
