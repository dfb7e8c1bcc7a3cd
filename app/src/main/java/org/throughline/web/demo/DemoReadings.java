package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.evidence.Confidence;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Effect;
import org.throughline.synthesis.Extract;
import org.throughline.synthesis.Finding;
import org.throughline.synthesis.Findings;
import org.throughline.synthesis.Held;
import org.throughline.synthesis.Joint;
import org.throughline.synthesis.Memo;
import org.throughline.synthesis.Numbers;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.Revising;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.Theme;
import org.throughline.synthesis.Voice;

/** How a researcher, a parent carer and a young person read the invented texts together, and what they made of it. */
@Component
class DemoReadings {
    private final Readings readings;
    private final Coding coding;
    private final Findings findings;
    private final Numbers numbers;
    private final Revising revising;

    DemoReadings(Readings readings, Coding coding, Findings findings, Numbers numbers, Revising revising) {
        this.readings = readings;
        this.coding = coding;
        this.findings = findings;
        this.numbers = numbers;
        this.revising = revising;
    }

    /** The first texts, the themes made of them, the numbers beside them, and the finding. */
    void firstTime(Cast cast, SynthesisId id) {
        readings.sign(cast.viewer("maya"), id, Voice.FAMILY, "Maya");
        readings.sign(cast.viewer("zara"), id, Voice.YOUNG_PERSON, "Zara");
        readings.sign(cast.viewer("tess"), id, Voice.RESEARCHER, "");
        String table = "The table and the chairs";
        read(
                cast,
                id,
                "tess",
                table,
                List.of(2, 3),
                "present without a part",
                "young person",
                "Physical presence, no turn to speak.");
        read(
                cast,
                id,
                "zara",
                table,
                List.of(2, 3),
                "they did not want to hear it",
                "young person",
                "It is not that there was no part. They knew what she would say.");
        read(cast, id, "maya", table, List.of(5), "asked before, not in the room", "mother", "");
        String after = "What happened afterwards";
        read(cast, id, "tess", after, List.of(1), "something changed", "young person", "");
        read(cast, id, "zara", after, List.of(1, 2), "something changed", "young person", "");
        only(cast, id, "maya", after, 4, "nobody came back to us", "father", "Nobody came back to us, not once");
        String papers = "Papers in advance";
        read(cast, id, "tess", papers, List.of(2), "prepared", "young person", "");
        read(
                cast,
                id,
                "zara",
                papers,
                List.of(2),
                "they wrote it about me already",
                "young person",
                "A report sent before is a decision sent before.");
        buildThemes(cast, id);
        count(cast, id, "Papers in advance", Effect.Direction.BETTER, "14 of 40 before, 29 of 42 after", 82);
        say(
                cast,
                id,
                "tess",
                "Before the meeting",
                Joint.Stands.EXPAND,
                "More came after papers were sent. Whether it was better for them nobody asked; Zara reads the same words as a decision made before.");
        say(cast, id, "maya", "What changed afterwards", Joint.Stands.SILENT, "No study counted what changed.");
    }

    private void buildThemes(Cast cast, SynthesisId id) {
        Viewer tess = cast.viewer("tess");
        UUID room = add(tess, id, Theme.Kind.DESCRIPTIVE, "Being in the room", "Who sits where, who speaks when.");
        UUID before = add(tess, id, Theme.Kind.DESCRIPTIVE, "Before the meeting", "Papers, questions, whom to bring.");
        UUID change = add(tess, id, Theme.Kind.DESCRIPTIVE, "What changed afterwards", "");
        UUID heard = add(tess, id, Theme.Kind.ANALYTICAL, "Heard is when something changes", "");
        place(cast, id, "tess", "present without a part", room, "It is about the room itself");
        place(cast, id, "tess", "they did not want to hear it", room, "Said of the same moment");
        place(cast, id, "tess", "asked before, not in the room", room, "It speaks of the room");
        place(cast, id, "maya", "asked before, not in the room", before, "It happened before; that is the point of it");
        place(cast, id, "tess", "prepared", before, "Papers came a week ahead");
        place(
                cast,
                id,
                "zara",
                "they wrote it about me already",
                before,
                "The same papers, read by who they are about");
        place(cast, id, "tess", "something changed", change, "What followed");
        place(cast, id, "maya", "nobody came back to us", change, "What did not follow");
        place(cast, id, "tess", room.toString(), heard, "Being there is the first half");
        place(cast, id, "zara", change.toString(), heard, "It only counts when something happens");
        readings.memo(
                cast.viewer("zara"),
                id,
                heard,
                Memo.Kind.THOUGHT,
                "We first called this “voice”. Voice is about us talking. This is about them doing something.");
        readings.differently(tess, id).stream()
                .flatMap(passage -> passage.extracts().stream())
                .filter(e -> e.words().contains("I had a chair"))
                .forEach(
                        e -> readings.memo(
                                tess,
                                id,
                                e.id(),
                                Memo.Kind.WHAT_WE_DID,
                                "Both codes stay and went under one theme. The finding speaks of being heard, not of taking part."));
        findings.add(
                cast.viewer("nadia"),
                id,
                new Finding(
                        UUID.randomUUID(),
                        heard,
                        "Being invited to a meeting is not being heard in it.",
                        Confidence.LOW,
                        ReviewTexts.judgedFirst()));
    }

    private static UUID done(Answer<UUID> answer) {
        if (answer instanceof Answer.Done<UUID>(UUID what)) {
            return what;
        }
        throw new IllegalStateException("The invented review expected this to be done, found " + answer);
    }

    private UUID add(Viewer viewer, SynthesisId id, Theme.Kind kind, String name, String memo) {
        return done(coding.theme(viewer, id, kind, name, memo));
    }

    private UUID theme(Viewer viewer, SynthesisId id, String name) {
        return coding.themes(viewer, id).stream()
                .filter(t -> t.name().equals(name))
                .map(Theme::id)
                .findFirst()
                .orElseThrow();
    }

    private void place(Cast cast, SynthesisId id, String who, String what, UUID theme, String why) {
        done(coding.place(cast.viewer(who), id, what, theme, why));
    }

    private void count(
            Cast cast, SynthesisId id, String title, Effect.Direction direction, String estimate, int meetings) {
        Viewer tess = cast.viewer("tess");
        boolean change = title.startsWith("Chairing");
        UUID reference = reference(tess, id, title);
        done(numbers.add(
                tess,
                id,
                new Effect(
                        UUID.randomUUID(),
                        reference,
                        change ? "a change that the young person asked for" : "young people at their meeting",
                        change ? Effect.Level.CHILD : Effect.Level.SERVICE,
                        "share of meetings",
                        direction,
                        estimate,
                        Effect.Interval.NONE,
                        OptionalInt.of(meetings),
                        "1"),
                Optional.of(theme(tess, id, change ? "What changed afterwards" : "Before the meeting"))));
    }

    private void say(Cast cast, SynthesisId id, String who, String theme, Joint.Stands stands, String why) {
        Viewer viewer = cast.viewer(who);
        done(numbers.say(viewer, id, theme(viewer, id, theme), stands, why));
    }

    private void read(
            Cast cast,
            SynthesisId id,
            String who,
            String title,
            List<Integer> lines,
            String code,
            String speaker,
            String memo) {
        Viewer viewer = cast.viewer(who);
        UUID reference = reference(viewer, id, title);
        done(readings.read(viewer, id, reference, new Readings.Read(new TreeSet<>(lines), code, speaker, memo)));
    }

    /** Some words of one sentence alone. */
    private void only(
            Cast cast, SynthesisId id, String who, String title, int line, String code, String speaker, String words) {
        Viewer viewer = cast.viewer(who);
        done(readings.read(
                viewer,
                id,
                reference(viewer, id, title),
                new Readings.Read(new TreeSet<>(List.of(line)), code, speaker, "", words)));
    }

    /** Either of two that are the same may stand for both, and one of them is in capitals. */
    private UUID reference(Viewer viewer, SynthesisId id, String title) {
        return readings.texts(viewer, id).stream()
                .map(Readings.Text::held)
                .filter(held -> held.title().regionMatches(true, 0, title, 0, title.length()))
                .map(Held::id)
                .findFirst()
                .orElseThrow();
    }
    /** One more report, and the finding said anew. */
    void again(Cast cast, SynthesisId id) {
        Viewer lead = cast.viewer("nadia");
        read(cast, id, "zara", "Chairing my own review", List.of(1, 2), "I run it", "young person", "");
        read(cast, id, "tess", "Chairing my own review", List.of(1, 2), "young person chairs", "young person", "");
        read(cast, id, "maya", "Chairing my own review", List.of(4), "asked before, not in the room", "mother", "");
        place(
                cast,
                id,
                "zara",
                "I run it",
                theme(lead, id, "Being in the room"),
                "Running it is more than being there");
        read(cast, id, "tess", "Chairing my own review", List.of(4), "prepared", "young person", "");
        coding.extracts(lead, id).stream()
                .flatMap(e -> e.codings().stream())
                .filter(c -> c.by().is(cast.viewer("tess").seat()) && c.code().equals("prepared"))
                .map(Extract.Coding::id)
                .reduce((_, last) -> last)
                .ifPresent(reading -> revising.takeBack(
                        cast.viewer("tess"),
                        id,
                        reading,
                        false,
                        "She had told them before; she had not been prepared by them."));
        Finding now = findings.findings(lead, id).getFirst();
        findings.reword(
                cast.viewer("tess"),
                id,
                new Finding(
                        now.id(),
                        now.theme(),
                        "Being invited is not being heard: young people speak of being heard where something changed afterwards.",
                        Confidence.MODERATE,
                        ReviewTexts.judgedAgain(),
                        now.version()),
                "A fourth study says it from the chair");
        count(cast, id, "Turning up", Effect.Direction.WORSE, "71 of 104 before, 68 of 108 after", 212);
        count(cast, id, "Chairing my own review", Effect.Direction.BETTER, "9 of 12 ended with a change", 12);
        say(
                cast,
                id,
                "zara",
                "Before the meeting",
                Joint.Stands.CONFLICT,
                "One county wrote letters and fewer came. Coming is counted, being asked is not.");
        revising.rename(
                cast.viewer("zara"),
                id,
                theme(lead, id, "Before the meeting"),
                1,
                "Before the meeting, and who decides there",
                "Papers sent before are a decision made before; the name should say so.");
    }
}
