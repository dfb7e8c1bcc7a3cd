package org.throughline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eight leaves of the Certificate Transparency reference tests, with the roots and paths that every implementation must give. */
class ReferenceVectorsTest {

    private static final List<Hash> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(hex -> Hash.tagged(Hash.LEAF, HexFormat.of().parseHex(hex)))
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_root_of_each_size_is_the_published_one() {
        for (int size = 0; size <= 8; size++) {
            TreeState tree = TreeState.empty().append(LEAVES.subList(0, size));
            assertThat(tree.root().hex()).as("root of %d leaves", size).isEqualTo(ROOTS.get(size));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "0, 8, 96a296d2 5f083f0a 6b47aaf2",
        "5, 8, bc1a0643 ca854ea1 d37ee418",
        "2, 3, fac54203",
        "1, 5, 6e340b9c 5f083f0a bc1a0643"
    })
    void inclusion_paths_are_the_published_ones(int position, int size, String starts) {
        InclusionProof proof = reader(size).inclusion(position);
        assertThat(starts(proof.path())).isEqualTo(starts);
        assertThat(proof.proves(LEAVES.get(position), Hash.ofHex(ROOTS.get(size))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 8, 96a296d2 5f083f0a 6b47aaf2",
        "6, 8, 0ebc5d34 ca854ea1 d37ee418",
        "2, 5, 5f083f0a bc1a0643"
    })
    void consistency_paths_are_the_published_ones(int earlier, int later, String starts) {
        ConsistencyProof proof = reader(later).consistency(earlier);
        assertThat(starts(proof.path())).isEqualTo(starts);
        assertThat(proof.proves(Hash.ofHex(ROOTS.get(earlier)), Hash.ofHex(ROOTS.get(later))))
                .isTrue();
    }

    @Test
    void every_size_proves_every_smaller_one_and_every_position() {
        IntStream.rangeClosed(1, 8).forEach(size -> {
            Hash root = Hash.ofHex(ROOTS.get(size));
            for (int m = 0; m < size; m++) {
                assertThat(reader(size).inclusion(m).proves(LEAVES.get(m), root))
                        .isTrue();
                assertThat(reader(size).consistency(m).proves(Hash.ofHex(ROOTS.get(m)), root))
                        .isTrue();
            }
        });
    }

    private static TreeReader reader(int size) {
        return new TreeReader(size, Tiles.computedFrom((from, to) -> LEAVES.subList((int) from, (int) to)));
    }

    private static String starts(List<Hash> path) {
        return String.join(
                " ", path.stream().map(hash -> hash.hex().substring(0, 8)).toList());
    }
}
