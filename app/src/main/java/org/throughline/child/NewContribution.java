package org.throughline.child;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.people.PersonId;

/**
 * Something about to be told. Starts as somebody's own words for the whole circle with no time said; what differs is
 * said one by one: {@code NewContribution.ofWords(words, LEARNING).kind(ADVICE).during(onDay(today))}.
 */
public record NewContribution(
        Words words,
        AreaOfLife about,
        Kind kind,
        TrueDuring trueDuring,
        Audience audience,
        Optional<Told> told,
        Optional<String> language,
        Optional<Known> known,
        Optional<ContributionId> answers) {

    /** Somebody else's words, written down by the viewer: whose, from which perspective, and how they told. */
    public record Told(PersonId speaker, Perspective perspective, String how) {}

    /** Known earlier than today: since when, and why it is only told now. */
    public record Known(LocalDate on, String whyOnlyNow) {}

    public static NewContribution ofWords(String words, AreaOfLife about) {
        return new NewContribution(
                new Words(words),
                about,
                Kind.VIEW,
                TrueDuring.notSaid(),
                new Audience.Circle(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public NewContribution kind(Kind other) {
        return new NewContribution(words, about, other, trueDuring, audience, told, language, known, answers);
    }

    public NewContribution during(TrueDuring when) {
        return new NewContribution(words, about, kind, when, audience, told, language, known, answers);
    }

    public NewContribution seenBy(Audience who) {
        return new NewContribution(words, about, kind, trueDuring, who, told, language, known, answers);
    }

    /** These are not the viewer's words: the viewer wrote down what this person told, and how. */
    public NewContribution toldBy(PersonId speaker, Perspective perspective, String how) {
        return new NewContribution(
                words,
                about,
                kind,
                trueDuring,
                audience,
                Optional.of(new Told(speaker, perspective, how)),
                language,
                known,
                answers);
    }

    /** The language of the words as a code; left out, it is worked out from their script and the speaker's language. */
    public NewContribution in(String languageCode) {
        return new NewContribution(
                words, about, kind, trueDuring, audience, told, Optional.of(languageCode), known, answers);
    }

    public NewContribution knownSince(LocalDate day, String whyOnlyNow) {
        return new NewContribution(
                words,
                about,
                kind,
                trueDuring,
                audience,
                told,
                language,
                Optional.of(new Known(day, whyOnlyNow)),
                answers);
    }

    public NewContribution answering(ContributionId question) {
        return new NewContribution(
                words, about, kind, trueDuring, audience, told, language, known, Optional.of(question));
    }
}
