package org.throughline.synthesis.pages;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.PublicationWords;
import org.throughline.synthesis.Publishing;
import org.throughline.synthesis.ReleaseWords;
import org.throughline.synthesis.Releases;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.pages.SynthesisPage.Step;

/** The steps in which a synthesis is frozen and published. */
@Component
class ReleaseSteps {
    private final Releases releases;
    private final Publishing publications;

    ReleaseSteps(Releases releases, Publishing publications) {
        this.releases = releases;
        this.publications = publications;
    }

    List<Step> of(Viewer viewer, Synthesis s, boolean found) {
        int frozen = releases.all(viewer, s.id()).size();
        int published = publications.all(viewer, s.id()).size();
        return List.of(
                new Step(
                        Paths.releases(s.id()),
                        ReleaseWords.STEP_RELEASES.say(),
                        ReleaseWords.WHERE_RELEASES.say(frozen),
                        Steps.state(found, frozen > 0)),
                new Step(
                        Paths.publications(s.id()),
                        PublicationWords.STEP_PUBLICATIONS.say(),
                        PublicationWords.WHERE_PUBLICATIONS.say(published),
                        Steps.state(frozen > 0, published > 0)));
    }
}
