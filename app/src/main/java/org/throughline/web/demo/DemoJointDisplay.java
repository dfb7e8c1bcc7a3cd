package org.throughline.web.demo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.sharing.Viewer;
import org.throughline.synthesis.Answer;
import org.throughline.synthesis.Coding;
import org.throughline.synthesis.Effect;
import org.throughline.synthesis.Joint;
import org.throughline.synthesis.Numbers;
import org.throughline.synthesis.Readings;
import org.throughline.synthesis.SynthesisId;
import org.throughline.synthesis.Theme;

/**
 * The rest of the invented review's joint display, so that each way in which words and numbers can stand to each other is there
 * once: they agree, one adds to the other, they conflict, one is silent, and of one theme nobody has said it yet.
 */
@Component
class DemoJointDisplay {
    private static final String CHAIRING = "Chairing my own review";
    private static final String A_YEAR_APART = "Two meetings, a year apart";

    private final Readings readings;
    private final Coding coding;
    private final Numbers numbers;

    DemoJointDisplay(Readings readings, Coding coding, Numbers numbers) {
        this.readings = readings;
        this.coding = coding;
        this.numbers = numbers;
    }

    void tell(Cast cast, SynthesisId id) {
        Viewer tess = cast.viewer("tess");
        Viewer zara = cast.viewer("zara");
        Viewer maya = cast.viewer("maya");
        UUID remembered = theme(tess, id, "What was kept a year on", "Said once, and still known a year later.");
        read(zara, id, A_YEAR_APART, 2, "they remembered", "young person");
        place(tess, id, "they remembered", remembered, "It is about the second meeting");
        count(
                tess,
                id,
                A_YEAR_APART,
                "a promise that was kept",
                "share of accounts",
                "5 of 9",
                OptionalInt.of(9),
                remembered);
        say(
                maya,
                id,
                remembered,
                Joint.Stands.AGREE,
                "Both say that something was kept, for about half. Nobody says why for the others.");
        UUID running = theme(tess, id, "Running one’s own meeting", "Who says what comes next.");
        place(tess, id, "young person chairs", running, "Running it is its own theme");
        count(
                tess,
                id,
                CHAIRING,
                "young people glad to be asked to chair",
                "a count",
                "3 who did not want to chair",
                OptionalInt.empty(),
                running);
        say(
                zara,
                id,
                running,
                Joint.Stands.EXPAND,
                "Three who did not want to chair were glad to be asked. Those who did say what it is like: they wait for me.");
        coding.themes(tess, id).stream()
                .filter(t -> t.name().equals("Being in the room"))
                .findFirst()
                .ifPresent(room ->
                        say(tess, id, room.id(), Joint.Stands.SILENT, "No study counted who spoke, or for how long."));
    }

    private UUID theme(Viewer who, SynthesisId id, String name, String memo) {
        return done(coding.theme(who, id, Theme.Kind.DESCRIPTIVE, name, memo));
    }

    private void read(Viewer who, SynthesisId id, String title, int line, String code, String speaker) {
        done(readings.read(
                who,
                id,
                reference(who, id, title),
                new Readings.Read(new TreeSet<>(List.of(line)), code, speaker, "")));
    }

    private void place(Viewer who, SynthesisId id, String code, UUID theme, String why) {
        done(coding.place(who, id, code, theme, why));
    }

    private void count(
            Viewer who,
            SynthesisId id,
            String title,
            String outcome,
            String measure,
            String estimate,
            OptionalInt people,
            UUID theme) {
        done(numbers.add(
                who,
                id,
                new Effect(
                        UUID.randomUUID(),
                        reference(who, id, title),
                        outcome,
                        Effect.Level.CHILD,
                        measure,
                        Effect.Direction.BETTER,
                        estimate,
                        Effect.Interval.NONE,
                        people,
                        "1"),
                Optional.of(theme)));
    }

    private void say(Viewer who, SynthesisId id, UUID theme, Joint.Stands stands, String why) {
        done(numbers.say(who, id, theme, stands, why));
    }

    private UUID reference(Viewer who, SynthesisId id, String title) {
        return readings.texts(who, id).stream()
                .map(text -> text.held())
                .filter(held -> held.title().regionMatches(true, 0, title, 0, title.length()))
                .map(held -> held.id())
                .findFirst()
                .orElseThrow();
    }

    private static UUID done(Answer<UUID> answer) {
        if (answer instanceof Answer.Done<UUID>(UUID what)) {
            return what;
        }
        throw new IllegalStateException(
                "The joint display of the invented review expected this to be done, found " + answer);
    }
}
