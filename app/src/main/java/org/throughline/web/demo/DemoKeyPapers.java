package org.throughline.web.demo;

import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.KeyPapers;
import org.throughline.synthesis.SynthesisId;

/** Two papers that the lead of an invented synthesis named before screening: one belongs in, and one turns out not to. */
@Component
class DemoKeyPapers {
    private final KeyPapers keyPapers;

    DemoKeyPapers(KeyPapers keyPapers) {
        this.keyPapers = keyPapers;
    }

    void tell(Viewer lead, SynthesisId id, String belongsIn, String doesNot) {
        name(lead, id, belongsIn, "An invented review of 2019 rests on it.");
        name(lead, id, doesNot, "Somebody in the forum remembered it.");
    }

    private void name(Viewer lead, SynthesisId id, String words, String why) {
        keyPapers.withTitle(lead, id, words).stream()
                .findFirst()
                .ifPresent(held -> keyPapers.name(lead, id, held.id(), why));
    }
}
