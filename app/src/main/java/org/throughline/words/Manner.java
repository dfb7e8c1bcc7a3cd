package org.throughline.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which words a reader wants what research found: retold plainly, or as the research has it (requirement 11). */
public enum Manner {
    PLAIN,
    RESEARCH;

    private static final ScopedValue<Manner> ASKED = ScopedValue.newInstance();

    /** As it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Manner> read(String key) {
        return Arrays.stream(values()).filter(m -> m.key().equals(key)).findFirst();
    }

    /** What this reader asked for; plain words where nobody asked. */
    public static Manner now() {
        return ASKED.orElse(PLAIN);
    }

    /** Runs something (answering a request, usually) in these words. */
    public <T, E extends Throwable> T in(ScopedValue.CallableOp<T, E> work) throws E {
        return ScopedValue.where(ASKED, this).call(work);
    }
}
