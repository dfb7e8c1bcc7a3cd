package org.throughline.synthesis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Takes the records of a synthesis out, to a reference manager or a table: those that belong in, those left out, or all of them.
 * It tells what is settled and nothing else, so that no file tells anybody of a vote that is not opened.
 */
@Service
public class TakingOut {
    private final Acting acting;
    private final Standings standings;
    private final ReferenceStore references;

    TakingOut(Acting acting, Standings standings, ReferenceStore references) {
        this.acting = acting;
        this.standings = standings;
        this.references = references;
    }

    /** Which records. */
    public enum Which {
        INCLUDED(Standing.INCLUDED),
        SOUGHT(Standing.SOUGHT, Standing.NOT_HAD, Standing.WAITS_FOR_READING),
        LEFT_OUT_IN_FULL(Standing.LEFT_OUT_IN_FULL),
        LEFT_OUT_BY_TITLE(Standing.LEFT_OUT_BY_TITLE),
        NOT_SCREENED(Standing.WAITS_FOR_SCREENING, Standing.NOT_SCREENED_STOPPED),
        REMOVED(Standing.REMOVED),
        EACH_ONCE(EnumSet.complementOf(EnumSet.of(Standing.DUPLICATE))),
        AS_THEY_CAME(EnumSet.allOf(Standing.class));

        private final Set<Standing> standings;

        Which(Standing first, Standing... others) {
            this(EnumSet.of(first, others));
        }

        Which(Set<Standing> standings) {
            this.standings = standings;
        }

        public String words() {
            return TakingOutWords.valueOf("WHICH_" + name()).say();
        }
    }

    /** How many records each choice holds. */
    public Map<Which, Integer> howMany(Viewer viewer, SynthesisId id) {
        List<ReleaseContent.Stood> all = acting.as(viewer, () -> standings.of(id));
        Map<Which, Integer> howMany = new EnumMap<>(Which.class);
        for (Which which : Which.values()) {
            howMany.put(which, (int) all.stream()
                    .filter(r -> which.standings.contains(r.where()))
                    .count());
        }
        return howMany;
    }

    /**
     * The records of one choice, in the order in which they came, where each has come to at this moment. At most 200,000; their words are
     * read only when they are written.
     */
    public Records records(Viewer viewer, SynthesisId id, Which which) {
        return records(viewer, id, own -> which.standings.contains(own.where()));
    }

    /** These records, wherever they have come to. */
    public Records records(Viewer viewer, SynthesisId id, Set<UUID> these) {
        return records(viewer, id, own -> these.contains(own.id()));
    }

    private Records records(Viewer viewer, SynthesisId id, Predicate<ReleaseContent.Stood> wanted) {
        return acting.as(viewer, () -> {
            Map<UUID, ReleaseContent.Stood> stood = new HashMap<>();
            standings.of(id).forEach(r -> stood.put(r.id(), r));
            Map<UUID, String> sources = references.sources(id);
            Map<UUID, Set<String>> foundIn = new HashMap<>();
            sources.forEach((reference, source) -> foundIn.computeIfAbsent(
                            keeper(reference, stood.get(reference)), _ -> new LinkedHashSet<>())
                    .add(source));
            List<Records.Going> going = new ArrayList<>();
            sources.forEach((reference, source) -> {
                ReleaseContent.Stood own = stood.get(reference);
                if (own != null && wanted.test(own)) {
                    going.add(going(own, source, foundIn));
                }
            });
            return new Records(going, some -> acting.as(viewer, () -> references.some(id, some)));
        });
    }

    private static UUID keeper(UUID reference, ReleaseContent.@Nullable Stood own) {
        return own != null && own.where() == Standing.DUPLICATE ? UUID.fromString(own.reason()) : reference;
    }

    private static Records.Going going(ReleaseContent.Stood own, String source, Map<UUID, Set<String>> foundIn) {
        return own.where() == Standing.DUPLICATE
                ? new Records.Going(
                        own.id(), own.where(), TakingOutWords.NOTE_STANDS_FOR.say(own.reason()), List.of(source))
                : new Records.Going(
                        own.id(), own.where(), own.reason(), List.copyOf(foundIn.getOrDefault(own.id(), Set.of())));
    }
}
