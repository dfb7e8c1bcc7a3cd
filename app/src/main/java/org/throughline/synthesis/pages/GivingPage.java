package org.throughline.synthesis.pages;

import static org.throughline.synthesis.GivingWords.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.evidence.EvidenceRecord;
import org.throughline.evidence.Ingredient;
import org.throughline.govuk.Choice;
import org.throughline.govuk.Slips;
import org.throughline.pages.Dates;
import org.throughline.pages.Page;
import org.throughline.pages.Typed;
import org.throughline.synthesis.Release;
import org.throughline.synthesis.ReleaseContent;
import org.throughline.synthesis.Synthesis;

/**
 * Giving a release to the bank.
 *
 * @param releases of the synthesis, the newest first
 * @param from the release that is given; empty where nothing is frozen
 * @param before records of this synthesis that the bank has already
 * @param results themes on which results bear, each result once
 * @param notSigned how many of the team have not said how they want to be named
 */
public record GivingPage(
        Synthesis synthesis,
        List<Release> releases,
        Optional<ReleaseContent> from,
        List<EvidenceRecord> before,
        List<ReleaseContent.Beside> results,
        int notSigned,
        Typed typed,
        Slips slips)
        implements Page {
    /** The value that says "another record". */
    static final String ANOTHER = "another";

    @Override
    public String title() {
        return TITLE.say();
    }

    @Override
    public Optional<String> back() {
        return Optional.of(Paths.of(synthesis.id()) + "/findings");
    }

    public String at() {
        return Paths.of(synthesis.id()) + "/findings/give";
    }

    public String releasesAt() {
        return Paths.releases(synthesis.id());
    }

    public String fromWords(ReleaseContent release) {
        return FROM_RELEASE.say(release.number(), Dates.day(Dates.dayOf(java.time.Instant.parse(release.at()))));
    }

    /** The others, the newest first. */
    public List<Release> others(ReleaseContent release) {
        return releases.stream().filter(r -> r.number() != release.number()).toList();
    }

    /** Each record that it may be a new version of, and another record. */
    public List<Choice> again() {
        return Stream.concat(
                        before.stream()
                                .map(r -> Choice.of(
                                                r.id().toString(),
                                                AGAIN_VERSION.say(r.content().title()))
                                        .hint(
                                                r.publishedOn().isPresent()
                                                        ? AGAIN_PLACE_HINT.say()
                                                        : AGAIN_VERSION_HINT.say())),
                        Stream.of(Choice.of(ANOTHER, AGAIN_OTHER.say())))
                .toList();
    }

    public String authorsHint() {
        return notSigned == 0 ? AUTHORS_HINT.say() : AUTHORS_HINT.say() + " " + AUTHORS_NOT_SIGNED.say(notSigned);
    }

    public static List<Choice> ingredients() {
        return Arrays.stream(Ingredient.values())
                .map(i -> Choice.of(i.name(), i.words()))
                .toList();
    }

    /** Its results in a line: what was measured, and which way it went. */
    public String resultsOf(ReleaseContent.Beside theme) {
        String each = from.stream()
                .flatMap(r -> r.results().stream())
                .filter(r -> theme.results().contains(r.id()))
                .map(r -> r.outcome() + " (" + r.direction() + ")")
                .distinct()
                .collect(Collectors.joining("; "));
        return TRIED_HINT.say(theme.results().size(), each);
    }
}
