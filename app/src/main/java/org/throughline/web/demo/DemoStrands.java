package org.throughline.web.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Strand;
import org.throughline.synthesis.Strands;
import org.throughline.synthesis.SynthesisId;

/**
 * The strands of the invented review's studies: two words, one numbers, and two of which the tool proposes numbers and the team
 * says that they have both. Of the two that may be one study nothing is said yet.
 */
@Component
class DemoStrands {
    private static final Map<String, Strand> SAID = Map.of(
            "the table and the chairs", Strand.QUALITATIVE,
            "what happened afterwards", Strand.QUALITATIVE,
            "papers in advance", Strand.MIXED,
            "chairing my own review", Strand.MIXED,
            "turning up", Strand.QUANTITATIVE);

    private final Strands strands;

    DemoStrands(Strands strands) {
        this.strands = strands;
    }

    void tell(Viewer who, SynthesisId id) {
        List<Strands.Change> changes = new ArrayList<>();
        for (Strands.Stranded one : strands.all(who, id)) {
            String label = one.study().label().toLowerCase(java.util.Locale.ROOT);
            SAID.entrySet().stream()
                    .filter(said -> label.startsWith(said.getKey()))
                    .findFirst()
                    .ifPresent(
                            said -> changes.add(new Strands.Change(one.study().id(), one.strand(), said.getValue())));
        }
        strands.say(who, id, changes);
    }
}
