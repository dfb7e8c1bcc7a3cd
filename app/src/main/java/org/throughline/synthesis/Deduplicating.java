package org.throughline.synthesis;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.throughline.linkage.Decision;
import org.throughline.linkage.Finding;
import org.throughline.linkage.KeptApart;
import org.throughline.linkage.Link;
import org.throughline.linkage.Linked;
import org.throughline.linkage.publications.Publications;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Finds references that are the same publication. Joining is a link that can be taken back: every reference stays, with its
 * source. What a person has said about a pair stands above the program.
 */
@Service
public class Deduplicating {
    /** The most doubtful pairs that are put before people after one run. */
    static final int MOST_DOUBTS = 2_000;

    private final Syntheses syntheses;
    private final Acting acting;
    private final ReferenceStore references;
    private final DuplicateStore store;
    private final Keepers keepers;
    private final Clock clock;

    Deduplicating(
            Syntheses syntheses,
            Acting acting,
            ReferenceStore references,
            DuplicateStore store,
            Keepers keepers,
            Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.references = references;
        this.store = store;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** A pair side by side, with what each field says. */
    public record SideBySide(Pair pair, Held one, Held other) {}

    /** How far it has come: references, of which set aside, pairs that a person should look at, pairs joined, pairs of one work. */
    public record State(int references, int setAside, int doubtful, int joined, int ofOneWork) {}

    /** What came of a run. */
    public record Ran(int joined, int doubtful) {}

    /** Looks for duplicates among all references. It can be run again after every import. */
    public Answer<Ran> run(Viewer viewer, SynthesisId id) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            List<Held> all = references.all(id);
            Map<Long, Pair> known = new HashMap<>();
            Map<UUID, Integer> position = new HashMap<>();
            IntStream.range(0, all.size()).forEach(i -> position.put(all.get(i).id(), i));
            List<Decision> said = new ArrayList<>();
            for (Pair pair : store.newest(id)) {
                int one = position.getOrDefault(pair.one(), 0);
                int other = position.getOrDefault(pair.other(), 0);
                known.put(key(one, other), pair);
                if (pair.byPerson()) {
                    said.add(new Decision(one, other, pair.state() == Pair.State.JOINED));
                }
            }
            Publications publications =
                    Publications.of(all.stream().map(Held::publication).toList());
            Linked linked = publications.linked(said);
            List<Pair> fresh = fresh(all, publications, linked, known);
            store.add(id, fresh, Optional.empty(), clock.instant());
            references.compared(id, clock.instant());
            keepers.workOut(id);
            State now = state(id);
            syntheses.tell(viewer, id, SynthesisWords.TRAIL_DEDUPED.say(now.setAside(), now.doubtful()));
            return new Answer.Done<>(new Ran(now.joined(), now.doubtful()));
        });
    }

    private static List<Pair> fresh(List<Held> all, Publications publications, Linked linked, Map<Long, Pair> known) {
        List<Pair> fresh = new ArrayList<>();
        for (Link link : linked.links()) {
            if (link.why() != Link.Why.DECIDED && isNew(known, link.first(), link.second(), Pair.State.JOINED)) {
                String why = link.why() == Link.Why.IDENTICAL
                        ? SynthesisWords.DUPLICATE_IDENTICAL.say()
                        : why(publications, link.first(), link.second());
                fresh.add(pair(all, link.first(), link.second(), Pair.State.JOINED, link.weight(), why));
            }
        }
        linked.keptApart().stream()
                .limit(MOST_DOUBTS)
                .filter(apart -> isNew(known, apart.first(), apart.second(), Pair.State.DOUBTFUL))
                .forEach(apart -> fresh.add(pair(
                        all,
                        apart.first(),
                        apart.second(),
                        Pair.State.DOUBTFUL,
                        apart.weight(),
                        objection(apart) + " " + why(publications, apart.first(), apart.second()))));
        return fresh;
    }

    private static String objection(KeptApart apart) {
        return apart.objection().words();
    }

    private static boolean isNew(Map<Long, Pair> known, int one, int other, Pair.State state) {
        Pair before = known.get(key(one, other));
        return before == null || (!before.byPerson() && before.state() != state);
    }

    private static String why(Publications publications, int one, int other) {
        return publications.explain(one, other).stream()
                .filter(f -> Math.abs(f.weight()) >= 0.5)
                .sorted(Comparator.comparingDouble((Finding f) -> -Math.abs(f.weight())))
                .limit(6)
                .map(f -> f.field() + ": " + f.words())
                .collect(Collectors.joining("; ", "", "."));
    }

    private static Pair pair(List<Held> all, int one, int other, Pair.State state, double weight, String why) {
        return ordered(all.get(one).id(), all.get(other).id(), state, false, weight, why);
    }

    /** The database orders ids by their letters. */
    private static Pair ordered(UUID one, UUID other, Pair.State state, boolean person, double weight, String why) {
        boolean first = one.toString().compareTo(other.toString()) < 0;
        return new Pair(first ? one : other, first ? other : one, state, person, weight, why);
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    /** The next doubtful pair for a person, the most alike first. */
    public Optional<SideBySide> next(Viewer viewer, SynthesisId id) {
        return acting.as(
                viewer,
                () -> sideBySide(
                                id,
                                store.newest(id).stream()
                                        .filter(p -> p.state() == Pair.State.DOUBTFUL)
                                        .sorted(Comparator.comparingDouble((Pair p) -> -p.weight()))
                                        .limit(1)
                                        .toList())
                        .stream()
                        .findFirst());
    }

    /** The pairs that stand joined, the least sure first; at most so many. */
    public List<SideBySide> joined(Viewer viewer, SynthesisId id, int most) {
        return acting.as(
                viewer,
                () -> sideBySide(
                        id,
                        store.newest(id).stream()
                                .filter(p -> p.state() == Pair.State.JOINED)
                                .sorted(Comparator.comparingDouble(Pair::weight))
                                .limit(most)
                                .toList()));
    }

    /** Pairs that stand joined, to be found again. */
    public record Found(List<SideBySide> pairs, int howMany) {}

    /** Those joined pairs of which a title holds all these words, the least sure first, a page of so many from 1 on. */
    public Found find(Viewer viewer, SynthesisId id, String words, int page, int most) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        List<SideBySide> all = joined(viewer, id, Integer.MAX_VALUE).stream()
                .filter(p -> wanted.stream().allMatch(w -> holds(p.one(), w) || holds(p.other(), w)))
                .toList();
        return new Found(all.stream().skip((page - 1L) * most).limit(most).toList(), all.size());
    }

    private static boolean holds(Held held, String word) {
        return held.title().toLowerCase(Locale.ROOT).contains(word);
    }

    private List<SideBySide> sideBySide(SynthesisId id, List<Pair> pairs) {
        Map<UUID, Held> held = references
                .some(
                        id,
                        pairs.stream()
                                .flatMap(p -> java.util.stream.Stream.of(p.one(), p.other()))
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(Held::id, h -> h));
        return pairs.stream()
                .flatMap(p -> Optional.ofNullable(held.get(p.one())).stream()
                        .flatMap(one -> Optional.ofNullable(held.get(p.other())).stream()
                                .map(other -> new SideBySide(p, one, other))))
                .toList();
    }

    public State state(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> state(id));
    }

    private State state(SynthesisId id) {
        List<Pair> pairs = store.newest(id);
        return new State(
                references.bySource(id).stream().mapToInt(Map.Entry::getValue).sum(),
                references.setAside(id, Set.of()),
                howMany(pairs, Pair.State.DOUBTFUL),
                howMany(pairs, Pair.State.JOINED),
                howMany(pairs, Pair.State.ONE_WORK));
    }

    private static int howMany(List<Pair> pairs, Pair.State state) {
        return (int) pairs.stream().filter(p -> p.state() == state).count();
    }

    /** The pairs that a person called records of one work, the last said first; at most so many. */
    public List<SideBySide> ofOneWork(Viewer viewer, SynthesisId id, int most) {
        return acting.as(
                viewer,
                () -> sideBySide(
                        id,
                        store.newest(id).stream()
                                .filter(p -> p.state() == Pair.State.ONE_WORK)
                                .limit(most)
                                .toList()));
    }

    /** A person says whether two references are the same; this stands above the program, and can be said anew. */
    public Answer<UUID> say(Viewer viewer, SynthesisId id, UUID one, UUID other, boolean same) {
        return say(viewer, id, one, other, same ? Pair.State.JOINED : Pair.State.APART);
    }

    /** A person says that two references tell of one work and are two records: both stay, and are screened side by side. */
    public Answer<UUID> sayOneWork(Viewer viewer, SynthesisId id, UUID one, UUID other) {
        return say(viewer, id, one, other, Pair.State.ONE_WORK);
    }

    private Answer<UUID> say(Viewer viewer, SynthesisId id, UUID one, UUID other, Pair.State state) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer) || s.screens(viewer), _ -> {
            if (one.equals(other) || references.some(id, List.of(one, other)).size() != 2) {
                return new Answer.NotThere<>();
            }
            store.add(
                    id,
                    List.of(ordered(
                            one,
                            other,
                            state,
                            true,
                            0,
                            (state == Pair.State.ONE_WORK ? TogetherWords.ONE_WORK_SAID : SynthesisWords.DUPLICATE_SAID)
                                    .say())),
                    Optional.of(viewer.seat()),
                    clock.instant());
            keepers.workOut(id);
            return new Answer.Done<>(one);
        });
    }
}
