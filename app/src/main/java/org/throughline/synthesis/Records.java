package org.throughline.synthesis;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Records on their way out: where each has come to is known, and what it says is read a few hundred at a time, never all at once. */
public final class Records {
    private static final int AT_ONCE = 500;

    private final List<Going> going;
    private final Function<List<UUID>, List<Held>> read;

    /** @param read the references with these ids, in any order */
    Records(List<Going> going, Function<List<UUID>, List<Held>> read) {
        this.going = List.copyOf(going);
        this.read = read;
    }

    /** One that goes, before anybody has read what it says. */
    record Going(UUID id, Standing stands, String why, List<String> foundIn) {}

    /** Takes one record. */
    public interface Taker {
        void take(TakenOut record) throws IOException;
    }

    public int size() {
        return going.size();
    }

    /** Gives each record in the order in which they came. What a file lost in the meantime, by a take-back, is left out. */
    public void each(Taker taker) throws IOException {
        for (int from = 0; from < going.size(); from += AT_ONCE) {
            List<Going> some = going.subList(from, Math.min(from + AT_ONCE, going.size()));
            Map<UUID, Held> held = new HashMap<>();
            read.apply(some.stream().map(Going::id).toList()).forEach(h -> held.put(h.id(), h));
            for (Going one : some) {
                Held said = held.get(one.id());
                if (said != null) {
                    taker.take(new TakenOut(said, one.stands(), one.why(), one.foundIn()));
                }
            }
        }
    }
}
