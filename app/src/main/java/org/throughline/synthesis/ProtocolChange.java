package org.throughline.synthesis;

import static org.throughline.synthesis.SynthesisWords.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One part of a protocol that an amendment changed.
 *
 * @param what the part, as the form names it
 * @param before its words in the version before; empty where it had none
 * @param after its words since; empty where it has none any more
 */
public record ProtocolChange(String what, String before, String after) {

    /** What differs between two versions, in the order of the form. The seed of the lots is no part that anybody writes. */
    public static List<ProtocolChange> between(Protocol before, Protocol after) {
        List<ProtocolChange> all = new ArrayList<>();
        part(all, PROTOCOL_POPULATION.say(), before, after, Protocol::population);
        part(all, PROTOCOL_DESIGNS.say(), before, after, Protocol::designs);
        part(all, PROTOCOL_INCLUDE.say(), before, after, p -> lines(p.include()));
        part(all, PROTOCOL_EXCLUDE.say(), before, after, p -> lines(p.exclude()));
        part(all, PROTOCOL_REASONS.say(), before, after, p -> lines(p.reasons()));
        part(all, PROTOCOL_BATCH.say(), before, after, p -> Integer.toString(p.batchSize()));
        part(
                all,
                PROTOCOL_STOP.say(),
                before,
                after,
                p -> (p.stopEarly() ? ProtocolChangeWords.CHANGE_YES : ProtocolChangeWords.CHANGE_NO).say());
        part(all, PROTOCOL_RECALL.say(), before, after, p -> percent(p.recall()));
        part(all, PROTOCOL_CONFIDENCE.say(), before, after, p -> percent(p.confidence()));
        part(
                all,
                SecondPassWords.AGAIN_PROTOCOL.say(),
                before,
                after,
                p -> p.secondPass().isPresent()
                        ? Integer.toString(p.secondPass().getAsInt())
                        : "");
        part(
                all,
                PlanWords.PLAN_QUESTIONS.say(),
                before,
                after,
                p -> lines(p.plan().questions()));
        part(all, PlanWords.PLAN_SCOPE.say(), before, after, p -> p.plan().scope());
        part(all, PlanWords.PLAN_SOURCES.say(), before, after, p -> p.plan().sources());
        part(all, PlanWords.PLAN_TOGETHER.say(), before, after, p -> p.plan().putTogether());
        part(all, PlanWords.PLAN_REGISTERED.say(), before, after, p -> p.plan().registered());
        return List.copyOf(all);
    }

    private static void part(
            List<ProtocolChange> all, String what, Protocol before, Protocol after, Function<Protocol, String> words) {
        String was = words.apply(before);
        String is = words.apply(after);
        if (!was.equals(is)) {
            all.add(new ProtocolChange(what, was, is));
        }
    }

    private static String lines(List<String> lines) {
        return String.join("; ", lines);
    }

    private static String percent(double share) {
        return Long.toString(Math.round(share * 100));
    }

    /** The change in a sentence. */
    public String words() {
        return ProtocolChangeWords.CHANGE.say(what, orNothing(before), orNothing(after));
    }

    private static String orNothing(String words) {
        return words.isBlank() ? ProtocolChangeWords.CHANGE_NOTHING.say() : words;
    }
}
