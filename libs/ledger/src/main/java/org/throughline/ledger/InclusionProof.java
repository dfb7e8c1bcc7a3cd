package org.throughline.ledger;

import java.util.List;
import java.util.Optional;

/** Shows that one leaf stands at one position of a tree (RFC 9162 section 2.1.3); about 20 hashes for a million leaves. */
public record InclusionProof(long position, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    public boolean proves(Hash leafHash, Hash root) {
        return rootFrom(leafHash).equals(Optional.of(root));
    }

    /** The root that follows from the leaf, step by step as in RFC 9162 section 2.1.3.2; empty if the path does not fit. */
    public Optional<Hash> rootFrom(Hash leafHash) {
        if (position < 0 || position >= size) {
            return Optional.empty();
        }
        long fn = position;
        long sn = size - 1;
        Hash r = leafHash;
        for (Hash p : path) {
            if (sn == 0) {
                return Optional.empty();
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = Hash.node(p, r);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = Hash.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 ? Optional.of(r) : Optional.empty();
    }
}
