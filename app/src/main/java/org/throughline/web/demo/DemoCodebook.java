package org.throughline.web.demo;

import org.springframework.stereotype.Component;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Codebook;
import org.throughline.synthesis.SynthesisId;

/** What some codes of the invented review mean, said by those who made them; the others are still without. */
@Component
class DemoCodebook {
    private final Codebook codebook;

    DemoCodebook(Codebook codebook) {
        this.codebook = codebook;
    }

    void tell(Cast cast, SynthesisId id) {
        say(
                cast,
                id,
                "tess",
                "present without a part",
                "The young person is in the room and nothing in the meeting is asked of them. Not where they chose to listen.",
                "#12436D");
        say(
                cast,
                id,
                "zara",
                "they did not want to hear it",
                "Use it when they could have asked and did not. Sitting still is not a choice.",
                "#A4420C");
        say(cast, id, "maya", "asked before, not in the room", "", "#6F4E9B");
    }

    private void say(Cast cast, SynthesisId id, String who, String code, String means, String colour) {
        if (!(codebook.say(cast.viewer(who), id, code, means, colour) instanceof Answer.Done<String>)) {
            throw new IllegalStateException("There is no code “" + code + "” to say the meaning of");
        }
    }
}
