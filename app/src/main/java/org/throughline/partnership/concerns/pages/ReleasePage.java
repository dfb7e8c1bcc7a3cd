package org.throughline.partnership.concerns.pages;

import static org.throughline.partnership.ConcernWords.*;

import java.util.List;
import java.util.Optional;
import org.throughline.govuk.Slips;
import org.throughline.pages.Page;
import org.throughline.partnership.ConcernWords;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.concerns.Concern;

/** Before words become public: they themselves, what a program found in them, and the question whether they lead to anybody. */
public record ReleasePage(Concern concern, String words, List<IdentifyingWords.Found> found, Slips slips)
        implements Page {

    @Override
    public String title() {
        return RELEASE_TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(ConcernPaths.of(concern));
    }

    public String action() {
        return ConcernPaths.act(concern, "concern-release");
    }

    /** Some sign leads to somebody by itself: these words stay with those concerned. */
    public boolean cannot() {
        return found.stream().anyMatch(f -> f.kind().leadsToSomebody());
    }

    public String kind(IdentifyingWords.Found f) {
        return ConcernWords.valueOf("SIGN_" + f.kind().name()).say();
    }
}
