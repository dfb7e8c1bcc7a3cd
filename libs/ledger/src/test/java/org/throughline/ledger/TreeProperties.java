package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The tree against the definitions of the RFC, at sizes on both sides of the tile borders 256 and 65,536. */
class TreeProperties {

    @Property(tries = 150)
    void roots_and_proofs_are_those_of_the_definition(
            @ForAll @IntRange(min = 1, max = 900) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Hash> leaves = leaves(size, random);
        TreeReader reader = new TreeReader(size, kept(leaves));
        int position = random.nextInt(size);
        int earlier = random.nextInt(size + 1);
        assertThat(reader.root()).isEqualTo(SlowTree.mth(leaves));
        assertThat(reader.inclusion(position).path()).isEqualTo(SlowTree.path(position, leaves));
        if (earlier > 0) {
            assertThat(reader.consistency(earlier).path()).isEqualTo(SlowTree.proof(earlier, leaves));
        }
    }

    @Property(tries = 150)
    void every_honest_proof_holds(@ForAll @IntRange(min = 1, max = 900) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Hash> leaves = leaves(size, random);
        TreeReader reader = new TreeReader(size, kept(leaves));
        int position = random.nextInt(size);
        int earlier = random.nextInt(size + 1);
        assertThat(reader.inclusion(position).proves(leaves.get(position), reader.root()))
                .isTrue();
        assertThat(reader.consistency(earlier).proves(SlowTree.mth(leaves.subList(0, earlier)), reader.root()))
                .isTrue();
    }

    @Property(tries = 300)
    void no_proof_holds_for_another_leaf_root_position_or_path(
            @ForAll @IntRange(min = 2, max = 400) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Hash> leaves = leaves(size, random);
        TreeReader reader = new TreeReader(size, kept(leaves));
        int position = random.nextInt(size);
        InclusionProof good = reader.inclusion(position);
        Hash leaf = leaves.get(position);
        Hash root = reader.root();
        Hash other = leaves(1, random).getFirst();
        int elsewhere = (position + 1 + random.nextInt(size - 1)) % size;
        assertThat(good.proves(other, root)).isFalse();
        assertThat(good.proves(leaf, other)).isFalse();
        assertThat(new InclusionProof(elsewhere, size, good.path()).proves(leaf, root))
                .isFalse();
        assertThat(new InclusionProof(position, size, changed(good.path(), random, other)).proves(leaf, root))
                .isFalse();
    }

    @Property(tries = 300)
    void no_tree_that_changed_its_past_is_consistent(
            @ForAll @IntRange(min = 2, max = 400) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Hash> before = leaves(size, random);
        int earlier = 1 + random.nextInt(size - 1);
        List<Hash> after = new ArrayList<>(before);
        after.set(random.nextInt(earlier), leaves(1, random).getFirst());
        TreeReader rewritten = new TreeReader(size, kept(after));
        assertThat(rewritten.consistency(earlier).proves(SlowTree.mth(before.subList(0, earlier)), rewritten.root()))
                .isFalse();
        TreeReader honest = new TreeReader(size, kept(before));
        List<Hash> wrong = changed(honest.consistency(earlier).path(), random, after.getFirst());
        if (!wrong.equals(honest.consistency(earlier).path())) {
            assertThat(new ConsistencyProof(earlier, size, wrong)
                            .proves(SlowTree.mth(before.subList(0, earlier)), honest.root()))
                    .isFalse();
        }
    }

    @Property(tries = 200)
    void it_does_not_matter_in_how_many_pieces_a_tree_grows(
            @ForAll @IntRange(min = 0, max = 700) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Hash> leaves = leaves(size, random);
        TreeState grown = TreeState.empty();
        for (int from = 0; from < size; ) {
            int to = Math.min(size, from + 1 + random.nextInt(90));
            grown = TreeState.fromBytes(grown.append(leaves.subList(from, to)).toBytes());
            from = to;
        }
        assertThat(grown).isEqualTo(TreeState.empty().append(leaves));
        assertThat(grown.root()).isEqualTo(SlowTree.mth(leaves));
    }

    @Property(tries = 3)
    void kept_tiles_give_the_same_proofs_as_the_leaves_alone(
            @ForAll @IntRange(min = 65_000, max = 140_000) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Hash> leaves = leaves(size, random);
        TreeReader fast = new TreeReader(size, kept(leaves));
        TreeReader slow = new TreeReader(size, computed(leaves));
        for (int i = 0; i < 5; i++) {
            int position = random.nextInt(size);
            assertThat(fast.inclusion(position)).isEqualTo(slow.inclusion(position));
            assertThat(fast.consistency(position)).isEqualTo(slow.consistency(position));
            assertThat(fast.inclusion(position).proves(leaves.get(position), fast.root()))
                    .isTrue();
        }
    }

    private static List<Hash> changed(List<Hash> path, Random random, Hash other) {
        List<Hash> changed = new ArrayList<>(path);
        int at = random.nextInt(path.size());
        switch (random.nextInt(4)) {
            case 0 -> changed.set(at, other);
            case 1 -> changed.remove(at);
            case 2 -> changed.add(at, other);
            default -> changed.add(other);
        }
        return changed;
    }

    static List<Hash> leaves(int count, Random random) {
        List<Hash> leaves = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[Hash.LENGTH];
            random.nextBytes(bytes);
            leaves.add(Hash.of(bytes));
        }
        return leaves;
    }

    static Tiles computed(List<Hash> leaves) {
        return Tiles.computedFrom((from, to) -> leaves.subList((int) from, (int) to));
    }

    /** As the application keeps them: leaf hashes in the rows, and the tiles that {@link Placing} hands out. */
    static Tiles kept(List<Hash> leaves) {
        Map<List<Long>, Hash> tiles = new HashMap<>();
        TreeGrowth growth = new TreeGrowth(
                TreeState.empty(), tile -> tiles.put(List.of((long) tile.height(), tile.index()), tile.hash()));
        leaves.forEach(growth::add);
        return (height, from, to) -> {
            if (height == 0) {
                return leaves.subList((int) from, (int) to);
            }
            List<Hash> hashes = new ArrayList<>();
            for (long index = from; index < to; index++) {
                Hash hash = tiles.get(List.of((long) height, index));
                if (hash != null) {
                    hashes.add(hash);
                }
            }
            return hashes;
        };
    }
}
