package org.throughline.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Features and linear machine against a slow, obvious second implementation on made-up texts. */
class ModelProperties {
    private static final String[] WORDS = {
        "school", "child", "plan", "rain", "wheat", "harvest", "needs", "special", "trial", "parent", "a", "is", "the"
    };

    @Property(tries = 60)
    void texts_are_as_alike_as_tf_idf_says(@ForAll @IntRange(min = 2, max = 25) int size, @ForAll long seed) {
        List<String> texts = texts(size, new Random(seed));
        FeatureVectors vectors = vectors(texts);
        List<Map<String, Double>> slow = SlowModels.tfIdf(texts, 0.95);
        for (int one = 0; one < size; one++) {
            double[] dense = new double[vectors.features()];
            vectors.addTo(dense, one, 1);
            for (int other = 0; other < size; other++) {
                double own = one == other ? vectors.ownMass(one) : 0;
                assertThat(vectors.dot(dense, other) + own)
                        .isCloseTo(SlowModels.dot(slow.get(one), slow.get(other)), within(1e-6));
            }
        }
    }

    @Property(tries = 25)
    void the_machine_finds_the_minimum_that_plain_descent_finds(
            @ForAll @IntRange(min = 4, max = 15) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = texts(size, random);
        Votes votes = new Votes(size);
        Map<Integer, Boolean> slowVotes = new LinkedHashMap<>();
        LinearMachine machine = new LinearMachine(vectors(texts), 0.5, 3, 1e-8, seed);
        for (int item = 0; item < size / 2 + 2; item++) {
            boolean relevant = item == 0 || item > 1 && random.nextInt(3) == 0;
            votes.give(item, relevant);
            slowVotes.put(item, relevant);
            // learning after each vote must end where learning once would
            if (votes.bothKinds()) {
                machine.fit(votes);
            }
        }
        double[] slow = SlowModels.scores(SlowModels.tfIdf(texts, 0.95), slowVotes, 0.5, 3);
        double[] found = machine.scores();
        // a text that was voted on also has what it shares with none: its own score differs by that alone
        for (int item = size / 2 + 2; item < size; item++) {
            assertThat(found[item]).isCloseTo(slow[item], within(1e-4));
        }
    }

    @Property(tries = 30)
    void a_vote_turned_round_or_taken_back_leaves_no_trace(
            @ForAll @IntRange(min = 6, max = 20) int size, @ForAll long seed) {
        List<String> texts = texts(size, new Random(seed));
        LinearMachine changed = new LinearMachine(vectors(texts), 0.11, 30, 1e-9, seed);
        LinearMachine plain = new LinearMachine(vectors(texts), 0.11, 30, 1e-9, seed);
        Votes votes = new Votes(size);
        votes.give(0, true);
        votes.give(1, false);
        votes.give(2, true);
        votes.give(3, false);
        changed.fit(votes);
        votes.give(2, false);
        votes.withdraw(3);
        changed.fit(votes);
        Votes straight = new Votes(size);
        straight.give(0, true);
        straight.give(1, false);
        straight.give(2, false);
        plain.fit(straight);
        assertThat(changed.scores()).containsExactly(plain.scores(), within(1e-6));
    }

    private static FeatureVectors vectors(List<String> texts) {
        return Recipe.WORDS_AND_PAIRS.vectors(texts.stream()
                .map(text -> new ScreeningText(text, "", List.of()))
                .toList());
    }

    private static List<String> texts(int size, Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            StringBuilder text = new StringBuilder("Text");
            for (int word = random.nextInt(12); word >= 0; word--) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            texts.add(text.append(" no").append(i).toString());
        }
        return texts;
    }
}
