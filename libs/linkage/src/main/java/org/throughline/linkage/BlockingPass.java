package org.throughline.linkage;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One way to find candidates: records that share a key are compared.
 *
 * @param <R> a record
 * @param name for reports
 * @param keys the keys of a record; none when it lacks what they are made of
 * @param finer appended to the key, one after the other, while more records share it than the cap allows
 */
public record BlockingPass<R>(String name, Function<R, Collection<String>> keys, List<Function<R, String>> finer) {

    public BlockingPass {
        finer = List.copyOf(finer);
    }
}
