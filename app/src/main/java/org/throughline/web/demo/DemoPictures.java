package org.throughline.web.demo;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Member;
import org.throughline.synthesis.ReadingText.Line;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.Syntheses;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.Voice;

/** Three people mark the PDF of an invented report: two read the same words differently, and one page of it is a scan without words. */
@Component
class DemoPictures {
    private final Syntheses syntheses;
    private final Readings readings;

    DemoPictures(Syntheses syntheses, Readings readings) {
        this.syntheses = syntheses;
        this.readings = readings;
    }

    /** @param id of a synthesis with PDFs whose reports are included */
    void tell(Cast cast, SynthesisId id) {
        Viewer lead = cast.viewer("nadia");
        for (String who : List.of("maya", "zara")) {
            syntheses.ask(lead, id, new Member(cast.of(who).seat().id(), false, false, false, true));
        }
        sign(cast, id, "maya", Voice.FAMILY, "Maya");
        sign(cast, id, "zara", Voice.YOUNG_PERSON, "Zara");
        Readings.Text text = readings.texts(lead, id).stream()
                .filter(t -> t.pdf().isPresent())
                .min(Comparator.comparing(t -> t.held().title()))
                .orElseThrow();
        String asked = "Families said";
        read(
                cast,
                id,
                text,
                "tess",
                List.of(asked),
                "asked before the form",
                "the authors",
                "Order matters: first the question.");
        read(cast, id, text, "maya", List.of(asked, "Practitioners said"), "who saves what", "the authors", "");
        read(
                cast,
                id,
                text,
                "zara",
                List.of(asked),
                "families are asked, not me",
                "the authors",
                "Nobody my age was in the room.");
        read(cast, id, text, "zara", List.of("What hindered was"), "new people every time", "the authors", "");
        read(cast, id, text, "tess", List.of("Two people read"), "how they read", "the authors", "");
    }

    private void sign(Cast cast, SynthesisId id, String who, Voice voice, String called) {
        done(readings.sign(cast.viewer(who), id, voice, called));
    }

    /** @param beginnings of the sentences that are marked */
    private void read(
            Cast cast,
            SynthesisId id,
            Readings.Text text,
            String who,
            List<String> beginnings,
            String code,
            String speaker,
            String memo) {
        SortedSet<Integer> lines = text.words().lines().stream()
                .filter(line -> beginnings.stream().anyMatch(line.words()::contains))
                .map(Line::number)
                .collect(Collectors.toCollection(TreeSet::new));
        done(readings.read(cast.viewer(who), id, text.held().id(), new Readings.Read(lines, code, speaker, memo)));
    }

    private static void done(Answer<?> answer) {
        if (!(answer instanceof Answer.Done<?>)) {
            throw new IllegalStateException("A reading on a page was not kept: " + answer);
        }
    }
}
