package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacingTest {

    private final Hash amara = Chain.open().commitment();
    private final Hash ben = Chain.open().commitment();

    @Test
    void positions_have_no_gap_and_each_chain_counts_its_own_entries() {
        Placing placing = new Placing(TreeState.empty(), ChainHead::start);
        List<Hash> entries = TreeProperties.leaves(4, new Random(1));
        List<PlacedLink> links = List.of(
                placing.place(amara, entries.get(0)),
                placing.place(ben, entries.get(1)),
                placing.place(amara, entries.get(2)),
                placing.place(amara, entries.get(3)));
        assertThat(links).extracting(PlacedLink::position).containsExactly(0L, 1L, 2L, 3L);
        assertThat(links).extracting(PlacedLink::number).containsExactly(1L, 1L, 2L, 3L);
        assertThat(placing.tree().root())
                .isEqualTo(SlowTree.mth(links.stream().map(PlacedLink::leafHash).toList()));
    }

    @Test
    void each_link_is_hashed_from_the_one_before_it_in_its_chain() {
        Placing placing = new Placing(TreeState.empty(), ChainHead::start);
        Hash first = TreeProperties.leaves(1, new Random(1)).getFirst();
        Hash second = TreeProperties.leaves(1, new Random(2)).getFirst();
        PlacedLink one = placing.place(amara, first);
        placing.place(ben, first);
        PlacedLink two = placing.place(amara, second);
        assertThat(one.chainHash()).isEqualTo(ChainHead.start(amara).next(first).hash());
        assertThat(two.chainHash())
                .isEqualTo(ChainHead.start(amara).next(first).next(second).hash());
    }

    @Test
    void many_batches_with_stored_state_give_what_one_batch_gives() {
        Random random = new Random(7);
        List<Hash> entries = TreeProperties.leaves(3_000, random);
        List<Hash> chains = TreeProperties.leaves(12, random);
        Placing whole = new Placing(TreeState.empty(), ChainHead::start);
        List<PlacedLink> atOnce = new ArrayList<>();
        List<PlacedLink> inBatches = new ArrayList<>();
        Map<Hash, ChainHead> stored = new HashMap<>();
        List<TileHash> tiles = new ArrayList<>();
        byte[] state = TreeState.empty().toBytes();
        for (int from = 0; from < entries.size(); ) {
            int to = Math.min(entries.size(), from + 1 + random.nextInt(300));
            Placing batch = new Placing(
                    TreeState.fromBytes(state), chain -> stored.getOrDefault(chain, ChainHead.start(chain)));
            for (int i = from; i < to; i++) {
                Hash chain = chains.get(random.nextInt(chains.size()));
                inBatches.add(batch.place(chain, entries.get(i)));
                atOnce.add(whole.place(chain, entries.get(i)));
            }
            state = batch.tree().toBytes();
            batch.heads().forEach(head -> stored.put(head.chain(), head));
            tiles.addAll(batch.tiles());
            from = to;
        }
        assertThat(inBatches).isEqualTo(atOnce);
        assertThat(tiles).isEqualTo(whole.tiles()).hasSize(3_000 / 256);
        assertThat(TreeState.fromBytes(state)).isEqualTo(whole.tree());
    }

    @Test
    void a_head_of_another_chain_is_refused() {
        Placing placing = new Placing(TreeState.empty(), chain -> ChainHead.start(ben));
        assertThatThrownBy(() -> placing.place(amara, amara)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void bytes_that_are_no_tree_state_are_refused() {
        byte[] good = TreeState.empty().append(List.of(amara, ben, amara)).toBytes();
        byte[] wrongSize = good.clone();
        wrongSize[8]++;
        byte[] wrongVersion = good.clone();
        wrongVersion[0] = 9;
        for (byte[] bad : List.of(new byte[0], new byte[20], wrongSize, wrongVersion)) {
            assertThatThrownBy(() -> TreeState.fromBytes(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
