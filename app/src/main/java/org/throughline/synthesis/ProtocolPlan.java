package org.throughline.synthesis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a protocol lays down beyond its criteria: the questions, how far one looks, where, how the results are put together, and
 * where all this is registered. Each may be empty, as in every protocol written before there was such a plan.
 *
 * @param questions the questions of the synthesis, where it has more than one
 * @param scope countries and years
 * @param sources databases, websites, people and chains of citation in which one means to search
 * @param putTogether how words and numbers are put together: the method, the model of a pooled result, how the strands are joined
 * @param registered where the protocol is registered or published
 */
public record ProtocolPlan(
        List<String> questions, String scope, String sources, String putTogether, String registered) {
    public static final ProtocolPlan NONE = new ProtocolPlan(List.of(), "", "", "", "");

    public ProtocolPlan {
        questions = List.copyOf(questions);
    }

    /** What a protocol or a release that was written before there was a plan lacks. */
    static ProtocolPlan told(@Nullable ProtocolPlan plan) {
        return plan == null ? NONE : plan;
    }
}
