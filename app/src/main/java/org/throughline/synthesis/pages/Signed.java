package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReadingWords.*;

import java.util.Optional;
import org.throughline.synthesis.Mark;

/** Somebody's sign beside what they said: a shape with its colour where they have one, and always their name and voice. */
public record Signed(Optional<Mark> mark, String name, String voice) {

    public String words() {
        return voice.isBlank() ? SIGNED_NOT.say(name) : SIGNED.say(name, voice);
    }
}
