package org.throughline.synthesis.pages;

import static org.throughline.synthesis.ReadingWords.*;

import java.util.Map;
import java.util.Optional;
import org.throughline.people.SeatId;
import org.throughline.synthesis.Coder;
import org.throughline.synthesis.Mark;
import org.throughline.synthesis.QdaWords;

/** Somebody's sign beside what they said: a shape with its colour where they have one, and always their name and voice. */
public record Signed(Optional<Mark> mark, String name, String voice) {

    /** Who read something: a sign of the team, or a name from outside. */
    static Signed of(Coder coder, Map<SeatId, Signed> signs) {
        return coder.outside()
                .map(o -> new Signed(Optional.empty(), o.name(), QdaWords.OUTSIDE.say()))
                .orElseGet(() -> of(coder.seat(), signs));
    }

    static Signed of(SeatId seat, Map<SeatId, Signed> signs) {
        return signs.getOrDefault(seat, new Signed(Optional.empty(), "", ""));
    }

    public String words() {
        return voice.isBlank() ? SIGNED_NOT.say(name) : SIGNED.say(name, voice);
    }
}
