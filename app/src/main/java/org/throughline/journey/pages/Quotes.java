package org.throughline.journey.pages;

import static org.throughline.journey.JourneyWords.*;

import org.throughline.child.Contribution;
import org.throughline.child.Perspective;
import org.throughline.govuk.grammar.PerspectiveMark;
import org.throughline.govuk.grammar.Quote;
import org.throughline.govuk.grammar.Voice;
import org.throughline.pages.Dates;
import org.throughline.people.Role;
import org.throughline.sharing.Viewer;

/** Original words on these pages, in the form that they have on every page. */
final class Quotes {
    private static final int FOLDED_AFTER = 400;

    private Quotes() {}

    /** What somebody told; empty words were taken away by law. */
    static Quote of(Contribution told, Names named) {
        Voice voice = Voice.of(
                mark(told.from().perspective()),
                named.full(told.from().seat()),
                told.about().words().say(),
                Dates.day(told.times().knownOn()));
        return Quote.folded(voice, told.words().orElse(""), FOLDED_AFTER).language(told.language());
    }

    /** What the reader is about to send, as others will see it. */
    static Quote own(Viewer viewer, String words) {
        Perspective perspective = Perspective.of(viewer.role().orElse(Role.PARENT));
        return Quote.of(
                Voice.of(
                        mark(perspective),
                        YOUR_WORDS.say(),
                        perspective.heading().say(),
                        Dates.day(viewer.today())),
                words);
    }

    private static PerspectiveMark mark(Perspective perspective) {
        return PerspectiveMark.of(
                org.throughline.govuk.grammar.Perspective.valueOf(perspective.name()),
                perspective.heading().say());
    }
}
