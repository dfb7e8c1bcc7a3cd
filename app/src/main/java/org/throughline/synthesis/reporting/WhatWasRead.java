package org.throughline.synthesis.reporting;

import static org.throughline.synthesis.reporting.ReportingWords.*;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.DirectionVote;
import org.throughline.synthesis.Effect;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Finding;
import org.throughline.synthesis.Findings;
import org.throughline.synthesis.Numbers;
import org.throughline.synthesis.Reader;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.Recommendation;
import org.throughline.synthesis.Synthesis;
import org.throughline.synthesis.Theme;
import org.throughline.synthesis.Voice;

/** The part of what is known that comes out of texts, numbers, themes and findings. */
@Component
class WhatWasRead {
    private final Coding coding;
    private final Readings readings;
    private final Numbers numbers;
    private final Findings findings;

    WhatWasRead(Coding coding, Readings readings, Numbers numbers, Findings findings) {
        this.coding = coding;
        this.readings = readings;
        this.numbers = numbers;
        this.findings = findings;
    }

    void into(Viewer viewer, Synthesis s, Map<Known, List<String>> known) {
        texts(viewer, s, known);
        numbers(viewer, s, known);
        List<Finding> found = findings.findings(viewer, s.id());
        known.put(
                Known.FINDINGS,
                WhatIsKnown.each(found.stream()
                        .map(f -> f.words() + " (" + f.confidence().words() + ")")));
        known.put(Known.CERTAINTY, found.isEmpty() ? List.of() : List.of(CERQUAL.say(found.size())));
        known.put(
                Known.RECOMMENDATIONS,
                WhatIsKnown.each(
                        findings.recommendations(viewer, s.id()).stream().map(Recommendation::words)));
    }

    private void texts(Viewer viewer, Synthesis s, Map<Known, List<String>> known) {
        List<Extract> extracts = coding.extracts(viewer, s.id());
        List<Theme> themes = coding.themes(viewer, s.id());
        List<Reader> readers = readings.readers(viewer, s.id());
        if (!extracts.isEmpty()) {
            known.put(
                    Known.EXTRACTS,
                    List.of(EXTRACTS.say(
                            extracts.size(),
                            extracts.stream().map(Extract::reference).distinct().count())));
            known.put(
                    Known.CODING,
                    List.of(CODES.say(extracts.stream()
                            .flatMap(e -> e.codings().stream())
                            .map(Extract.Coding::code)
                            .distinct()
                            .count())));
        }
        known.put(
                Known.THEMES,
                WhatIsKnown.each(
                        themes.stream().map(t -> THEME.say(t.name(), t.moves().size()))));
        known.put(Known.TOGETHER, themes.isEmpty() ? List.of() : List.of(THEMATIC.say()));
        known.put(
                Known.CODERS,
                readers.isEmpty()
                        ? List.of()
                        : List.of(READERS.say(
                                in(readers, Voice.RESEARCHER),
                                in(readers, Voice.FAMILY),
                                in(readers, Voice.YOUNG_PERSON))));
        long lived = in(readers, Voice.FAMILY) + in(readers, Voice.YOUNG_PERSON);
        known.put(
                Known.INVOLVED,
                lived == 0
                        ? List.of()
                        : List.of(INVOLVED.say(in(readers, Voice.FAMILY), in(readers, Voice.YOUNG_PERSON))));
        int differently = readings.differently(viewer, s.id()).size();
        known.put(Known.INVOLVED_RESULT, lived == 0 ? List.of() : List.of(DIFFERENTLY.say(differently)));
    }

    private static long in(List<Reader> readers, Voice voice) {
        return readers.stream().filter(r -> r.voice() == voice).count();
    }

    private void numbers(Viewer viewer, Synthesis s, Map<Known, List<String>> known) {
        List<Effect> effects = numbers.effects(viewer, s.id());
        List<String> outcomes = WhatIsKnown.each(effects.stream()
                .map(e -> e.outcome() + " (" + e.level().words() + ")")
                .distinct());
        known.put(Known.OUTCOMES, outcomes);
        known.put(Known.GROUPS, outcomes);
        known.put(
                Known.MEASURES,
                WhatIsKnown.each(effects.stream()
                        .map(e -> e.outcome() + ": " + e.measure())
                        .distinct()));
        known.put(
                Known.RESULTS,
                WhatIsKnown.each(effects.stream()
                        .map(e -> e.outcome() + ": " + e.direction().words()
                                + (e.asReported().isBlank() ? "" : ", " + e.asReported()))));
        List<DirectionVote> votes = DirectionVote.of(effects);
        known.put(
                Known.DIRECTIONS,
                WhatIsKnown.each(votes.stream().map(v -> v.level().words() + ": " + v.words())));
        known.put(
                Known.SPREAD,
                votes.stream().noneMatch(v -> v.mixed() > 0)
                        ? List.of()
                        : List.of(MIXED.say(
                                votes.stream().filter(v -> v.mixed() > 0).count())));
        known.put(Known.SHOWN, effects.isEmpty() ? List.of() : List.of(PLOTS.say()));
    }
}
