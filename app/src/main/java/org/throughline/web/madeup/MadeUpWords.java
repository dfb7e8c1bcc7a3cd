package org.throughline.web.madeup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.throughline.child.AreaOfLife;
import org.throughline.child.Kind;
import org.throughline.child.Perspective;

/** What made-up people say, each from where they stand. */
final class MadeUpWords {
    /** One thing said. */
    record Said(AreaOfLife about, Kind kind, String words) {}

    private static final Map<Perspective, List<Said>> BY_PERSPECTIVE = new EnumMap<>(
            Map.of(
                    Perspective.CHILD,
                            List.of(
                                    new Said(
                                            AreaOfLife.FRIENDS_AND_FEELINGS,
                                            Kind.VIEW,
                                            "I like it when we are only three."),
                                    new Said(
                                            AreaOfLife.LEARNING,
                                            Kind.VIEW,
                                            "I can do it when you do not talk while I do it."),
                                    new Said(
                                            AreaOfLife.BODY_AND_SENSES,
                                            Kind.VIEW,
                                            "The hand dryer is the worst thing in the school."),
                                    new Said(
                                            AreaOfLife.HOPES,
                                            Kind.ASPIRATION,
                                            "I want to work with animals and not with people."),
                                    new Said(
                                            AreaOfLife.EVERYDAY_LIFE,
                                            Kind.STRENGTH,
                                            "I made my own toast. Nobody helped.")),
                    Perspective.FAMILY,
                            List.of(
                                    new Said(
                                            AreaOfLife.EVERYDAY_LIFE,
                                            Kind.OBSERVATION,
                                            "Mornings go well if the order stays the same. If the bus is late, the day is gone."),
                                    new Said(
                                            AreaOfLife.TALKING,
                                            Kind.STRENGTH,
                                            "Everything he cannot say he can draw, and then he can say it."),
                                    new Said(
                                            AreaOfLife.HOME_AND_COMMUNITY,
                                            Kind.VIEW,
                                            "We have not been to a party for two years. We would like to be asked."),
                                    new Said(
                                            AreaOfLife.HEALTH,
                                            Kind.EVENT,
                                            "The new tablets make her sleepy until ten. Please do not read that as not trying."),
                                    new Said(
                                            AreaOfLife.HOPES,
                                            Kind.ASPIRATION,
                                            "That she is known by her name and not by her need.")),
                    Perspective.SCHOOL,
                            List.of(
                                    new Said(
                                            AreaOfLife.LEARNING,
                                            Kind.PROGRESS,
                                            "Reads aloud to one adult every day now. Fluency is up by a third since September."),
                                    new Said(
                                            AreaOfLife.FRIENDS_AND_FEELINGS,
                                            Kind.OBSERVATION,
                                            "Watches a game for a long time, then joins at the end of it, when it is safe."),
                                    new Said(
                                            AreaOfLife.TALKING,
                                            Kind.NEED,
                                            "Needs instructions one at a time, with the thing itself in sight, and time to answer."),
                                    new Said(
                                            AreaOfLife.BODY_AND_SENSES,
                                            Kind.OBSERVATION,
                                            "Chooses the standing desk by the window and writes for twice as long there."),
                                    new Said(
                                            AreaOfLife.LEARNING,
                                            Kind.NEED,
                                            "Number is secure to twenty. Beyond that it is counting from one, each time.")),
                    Perspective.HEALTH,
                            List.of(
                                    new Said(
                                            AreaOfLife.TALKING,
                                            Kind.PROGRESS,
                                            "Seen in school. Sentences of five words, clear to people who know the child."),
                                    new Said(
                                            AreaOfLife.BODY_AND_SENSES,
                                            Kind.NEED,
                                            "Hand strength is below age. A slope and a thick pencil help; more practice alone will not."),
                                    new Said(
                                            AreaOfLife.HEALTH,
                                            Kind.OBSERVATION,
                                            "Hearing is within normal limits in quiet. In noise it is not, and classrooms are noisy.")),
                    Perspective.CARE,
                            List.of(
                                    new Said(
                                            AreaOfLife.HOME_AND_COMMUNITY,
                                            Kind.OBSERVATION,
                                            "Short breaks once a month have begun. The family slept."),
                                    new Said(
                                            AreaOfLife.HOME_AND_COMMUNITY,
                                            Kind.NEED,
                                            "Needs the same two people at every short break.")),
                    Perspective.COUNCIL,
                            List.of(
                                    new Said(
                                            AreaOfLife.LEARNING,
                                            Kind.ADVICE,
                                            "Reasoning with pictures is a strength. Hold on to it when the words do not come."),
                                    new Said(
                                            AreaOfLife.LEARNING,
                                            Kind.VIEW,
                                            "We have read what everyone told and will say what we decide, and why, in writing."))));

    private MadeUpWords() {}

    static Said any(Perspective perspective, SplittableRandom random) {
        return MadeUpNames.any(java.util.Objects.requireNonNull(BY_PERSPECTIVE.get(perspective)), random);
    }

    /** The primary need as a school puts it. */
    static Said need(Population.Need need) {
        String words = switch (need) {
            case ASD -> "Autistic. Thrives on knowing what comes next; what looks like refusing is mostly not knowing.";
            case SLCN -> "Speech, language and communication come first here: understanding is ahead of talking.";
            case SEMH -> "Feels everything at full strength. Needs an adult who stays when it is hard.";
            case MLD -> "Learns in smaller steps and keeps what was learned by doing.";
            case SLD -> "Learns with all senses, with one adult near, at a pace of their own.";
            case PD -> "Moves with a frame. The building is the difficulty, not the child.";
            case SPLD -> "Dyslexic. Knows far more than the page shows.";
            case HI -> "Deaf, with hearing aids. Needs faces in the light and one speaker at a time.";
            case PMLD -> "Says yes with the eyes. Everyone who works here must be able to read it.";
            case OTH -> "We do not have a word for it yet. What we see is told below.";
            case VI -> "Sees shapes and light. Large print, high contrast, and the same place for everything.";
            case MSI -> "Neither hears nor sees much. Touch is the language.";
        };
        return new Said(AreaOfLife.LEARNING, Kind.NEED, words);
    }
}
