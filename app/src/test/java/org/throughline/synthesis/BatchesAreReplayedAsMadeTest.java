package org.throughline.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.ranking.Draw;
import org.throughline.ranking.RankingModel;
import org.throughline.ranking.ScreeningText;
import org.throughline.ranking.Simulation;

/** The command that replays a screening in batches draws as many by lot as the workbench does. */
class BatchesAreReplayedAsMadeTest {
    @Test
    void a_replayed_batch_has_as_many_by_lot_as_one_of_the_workbench() {
        List<Boolean> labels =
                IntStream.range(0, 200).mapToObj(item -> item % 9 == 2).toList();
        List<ScreeningText> texts = IntStream.range(0, 200)
                .mapToObj(item -> new ScreeningText("word" + item, "", List.of()))
                .toList();
        long byLot = new Simulation(texts, labels)
                        .runInBatches(RankingModel.MAIN, new Simulation.Examples(2, 0), 1, Protocol.DEFAULT_BATCH)
                        .draws()
                        .stream()
                        .skip(2)
                        .limit(Protocol.DEFAULT_BATCH)
                        .filter(draw -> draw.way() == Draw.Way.RANDOM)
                        .count();
        assertThat(byLot).isEqualTo(Protocol.DEFAULT_BATCH / Batching.ONE_BY_LOT_IN);
    }
}
