package org.throughline.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/**
 * The front door to waves: drawing one up, printing codes, opening, closing, and reading the result, families first. Whoever
 * leads or facilitates sees how many have answered, and the answers no sooner than other staff.
 */
@Service
public class Waves {
    /** So many codes are printed at once at most. */
    public static final int MOST_CODES = Printing.MOST_CODES;

    private final WaveStore store;
    private final Partnerships partnerships;
    private final Printing printing;
    private final HeardOnce once;
    private final Acting acting;

    Waves(WaveStore store, Partnerships partnerships, Printing printing, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.printing = printing;
        this.once = once;
        this.acting = acting;
    }

    /** The waves of a partnership, the newest first. */
    public List<Wave> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    public Optional<Wave> wave(Viewer viewer, UUID wave) {
        return acting.as(viewer, () -> store.byId(wave));
    }

    /** Draws one up. Parents and carers are always asked, and young people. */
    public Answer<UUID> drawUp(
            Viewer viewer, UUID partnership, String name, LocalDate endsOn, List<Wave.Invited> invited, UUID key) {
        return once.answer(viewer, key, () -> {
            if (!partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            List<Side> asked = invited.stream().map(Wave.Invited::side).toList();
            if (!asked.contains(Side.PARENT_CARER) || !asked.contains(Side.YOUNG_PERSON)) {
                return new Answer.Refused<>(PartnershipWords.WHY_FAMILIES_MUST_BE_ASKED);
            }
            Wave wave = new Wave(
                    UUID.randomUUID(),
                    partnership,
                    name,
                    endsOn,
                    Wave.State.DRAWN_UP,
                    invited,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            store.add(wave);
            return new Answer.Done<>(wave.id());
        });
    }

    public Answer<UUID> open(Viewer viewer, UUID wave, UUID key) {
        return working(viewer, wave, key, w -> {
            store.hold(w.id(), true);
            return store.open(w.id(), viewer.today()) == 1
                    ? new Answer.Done<>(w.id())
                    : new Answer.Refused<>(PartnershipWords.WHY_ONLY_ONCE);
        });
    }

    /**
     * Codes for people, or one for a body, of one side. They are shown now and never again: only their hashes are kept, and
     * whom they are handed to is nobody's to write down. For people there are no more than {@link Wave.Invited#codesLeft()}.
     *
     * @param key of the form: the same sending gives the same codes
     * @return the codes as they are printed; empty for who may not, for more than are left, or when the wave is closed
     */
    public List<String> print(Viewer viewer, UUID wave, Side side, int howMany, boolean forBody, UUID key) {
        return acting.as(
                viewer,
                () -> store.byId(wave)
                        .filter(w -> partnerships.mayWork(viewer, w.partnership())
                                && w.state() != Wave.State.CLOSED
                                && w.invited(side).isPresent())
                        .map(w -> printing.print(viewer, w, new Printing.Wanted(side, howMany, forBody), key))
                        .orElseGet(List::of));
    }

    /** The codes of a side are void, as if they had never been printed. Only before the wave opens, when nobody can have used one. */
    public Answer<UUID> takeBack(Viewer viewer, UUID wave, Side side, UUID key) {
        return working(viewer, wave, key, w -> {
            if (!store.hold(w.id(), true).equals(Optional.of(Wave.State.DRAWN_UP))) {
                return new Answer.Refused<>(PartnershipWords.WHY_CODES_ARE_OUT);
            }
            printing.takeBack(viewer, w, side);
            return new Answer.Done<>(w.id());
        });
    }

    /** How many of each side have answered an open wave, for who works for it; a side that would be hidden is left out. */
    public Map<Side, Integer> answered(Viewer viewer, Wave wave) {
        return acting.as(viewer, () -> {
            if (!partnerships.mayWork(viewer, wave.partnership())) {
                return Map.of();
            }
            Map<Side, Integer> all = new EnumMap<>(Side.class);
            all.putAll(acting.as(counting(viewer), () -> store.howMany(wave.id())));
            all.keySet()
                    .removeIf(side -> wave.invited(side)
                            .filter(i -> i.shows(all.getOrDefault(side, 0)))
                            .isEmpty());
            return all;
        });
    }

    /** Counts, keeps the counts that may be shown, takes every answer away, and lets families read first. */
    public Answer<UUID> close(Viewer viewer, UUID wave, UUID key) {
        return working(viewer, wave, key, w -> {
            if (store.hold(w.id(), true)
                    .filter(state -> state == Wave.State.OPEN)
                    .isEmpty()) {
                return new Answer.Refused<>(PartnershipWords.WHY_ONLY_ONCE);
            }
            Wave closing = store.byId(w.id()).orElseThrow();
            acting.doAs(
                    counting(viewer),
                    () -> store.keepOnly(closing, Result.of(closing.invited(), store.answers(w.id()))));
            store.close(w.id(), viewer.today(), viewer.today().plusDays(Wave.DAYS_FAMILIES_FIRST));
            return new Answer.Done<>(w.id());
        });
    }

    /** What this viewer may read of a closed wave today; nothing before their day. */
    public Optional<ReadResult> result(Viewer viewer, UUID wave) {
        return acting.as(
                viewer,
                () -> store.byId(wave).filter(w -> store.readable(w.id())).map(w -> {
                    Result result = store.result(w.id());
                    return new ReadResult(
                            w,
                            result,
                            store.bodies(w.id()),
                            store.sentences(w.id()),
                            store.reading(w.id()),
                            before(w)
                                    .map(earlier -> ReadResult.changes(store.result(earlier.id()), result))
                                    .orElse(Map.of()));
                }));
    }

    /** The waves that this viewer may read today, side by side; nothing of one before their day. */
    public OverTheWaves overTheWaves(Viewer viewer, UUID partnership) {
        return acting.as(
                viewer,
                () -> new OverTheWaves(store.of(partnership).stream()
                        .filter(w -> w.state() == Wave.State.CLOSED && store.readable(w.id()))
                        .limit(OverTheWaves.MOST)
                        .map(w -> new OverTheWaves.Read(w, store.result(w.id())))
                        .toList()
                        .reversed()));
    }

    /** The wave closed last before this one that the same viewer may read. */
    private Optional<Wave> before(Wave wave) {
        LocalDate closed = wave.familiesFrom().orElseThrow();
        return store.of(wave.partnership()).stream()
                .filter(w -> w.state() == Wave.State.CLOSED
                        && w.familiesFrom().orElseThrow().isBefore(closed)
                        && store.readable(w.id()))
                .max(Comparator.comparing((Wave w) -> w.familiesFrom().orElseThrow()));
    }

    /** The result was read together. Dissent is asked for: "none was voiced" is an answer, silence is not. */
    public Answer<UUID> read(Viewer viewer, UUID wave, Reading reading, Map<Ingredient, String> sentences, UUID key) {
        return working(viewer, wave, key, w -> {
            if (!store.readable(w.id())) {
                return new Answer.NotThere<>();
            }
            if (store.reading(w.id()).isPresent()) {
                return new Answer.Refused<>(PartnershipWords.WHY_READ_ALREADY);
            }
            store.add(w, reading, sentences);
            return new Answer.Done<>(w.id());
        });
    }

    /** From today everybody may read it, signed in or not. Only once it has been read together. */
    public Answer<UUID> release(Viewer viewer, UUID wave, UUID key) {
        return working(viewer, wave, key, w -> {
            if (!store.readable(w.id())) {
                return new Answer.NotThere<>();
            }
            if (store.reading(w.id()).isEmpty()) {
                return new Answer.Refused<>(PartnershipWords.WHY_NOT_READ_YET);
            }
            return store.release(w.id(), viewer.today()) == 1
                    ? new Answer.Done<>(w.id())
                    : new Answer.Refused<>(PartnershipWords.WHY_ONLY_ONCE);
        });
    }

    private Answer<UUID> working(Viewer viewer, UUID wave, UUID key, Function<Wave, Answer<UUID>> work) {
        return once.answer(
                viewer,
                key,
                () -> store.byId(wave)
                        .filter(w -> partnerships.mayWork(viewer, w.partnership()))
                        .map(work)
                        .orElseGet(Answer.NotThere::new));
    }

    private static Viewer counting(Viewer viewer) {
        return Viewer.service(Purpose.COUNTING, viewer.today());
    }
}
