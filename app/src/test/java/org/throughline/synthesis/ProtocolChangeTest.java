package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whoever reads an amendment reads what it changed, not only why. */
class ProtocolChangeTest {
    @Test
    void an_amendment_tells_each_part_that_it_changed_with_the_words_of_before() {
        Protocol before = BegunReview.protocol(10);
        Protocol after = new Protocol(
                before.population(),
                "",
                List.of("Two agencies", "In the UK"),
                before.exclude(),
                before.reasons(),
                10,
                true,
                0.95,
                0.9,
                before.seed(),
                OptionalInt.of(50));
        assertThat(ProtocolChange.between(before, after))
                .extracting(ProtocolChange::before, ProtocolChange::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Any", ""),
                        org.assertj.core.groups.Tuple.tuple("Two agencies", "Two agencies; In the UK"),
                        org.assertj.core.groups.Tuple.tuple("no", "yes"),
                        org.assertj.core.groups.Tuple.tuple("95", "90"),
                        org.assertj.core.groups.Tuple.tuple("", "50"));
        assertThat(ProtocolChange.between(before, after).getFirst().words()).endsWith("Before: Any. Now: nothing.");
        assertThat(ProtocolChange.between(after, after)).isEmpty();
    }

    @Test
    void an_amendment_of_the_plan_is_told_and_a_protocol_of_before_there_was_one_still_opens() {
        Protocol before = BegunReview.protocol(10);
        Protocol after = before.with(new ProtocolPlan(
                List.of("What helps?", "For whom?"), "The UK, from 2012", "", "Thematic synthesis", "PROSPERO 1"));
        assertThat(ProtocolChange.between(before, after))
                .extracting(ProtocolChange::before, ProtocolChange::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("", "What helps?; For whom?"),
                        org.assertj.core.groups.Tuple.tuple("", "The UK, from 2012"),
                        org.assertj.core.groups.Tuple.tuple("", "Thematic synthesis"),
                        org.assertj.core.groups.Tuple.tuple("", "PROSPERO 1"));
        JsonMapper json = new JsonMapper();
        String now = json.writeValueAsString(after);
        assertThat(json.readValue(now, Protocol.class)).isEqualTo(after);
        String then = now.replaceFirst(",\"plan\":\\{.*?\\}", "");
        assertThat(then).doesNotContain("plan");
        assertThat(json.readValue(then, Protocol.class)).isEqualTo(before);
    }
}
