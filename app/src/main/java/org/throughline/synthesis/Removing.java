package org.throughline.synthesis;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * Taking records out before anybody screens them, by a rule or by hand, and putting them back. A publication is out while a record of
 * it that a database or register gave is out and nobody has begun to screen it; so it stays in the first column of the flow.
 */
@Service
public class Removing {
    /** Records on one page. */
    public static final int A_PAGE = 50;

    private final Syntheses syntheses;
    private final Acting acting;
    private final RemovalStore store;
    private final ReferenceStore references;
    private final Clock clock;

    Removing(Syntheses syntheses, Acting acting, RemovalStore store, ReferenceStore references, Clock clock) {
        this.syntheses = syntheses;
        this.acting = acting;
        this.store = store;
        this.references = references;
        this.clock = clock;
    }

    /** A page of what fits a rule, and how many fit in all. */
    public record Fitting(List<Held> held, int howMany) {}

    /** One removal with a page of its records. */
    public record Opened(Removal removal, List<Removal.Member> members, int howMany) {}

    /** How many records are out, each publication once. */
    public record Sum(int byRule, int byHand) {
        public int all() {
            return byRule + byHand;
        }
    }

    public Sum sum(Viewer viewer, SynthesisId id) {
        Map<UUID, RemovalStore.Out> out = acting.as(viewer, () -> store.out(id));
        int byRule = (int)
                out.values().stream().filter(o -> o.way() == Removal.Way.RULE).count();
        return new Sum(byRule, out.size() - byRule);
    }

    /** The newest first; at most 200. */
    public List<Removal> all(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.all(id));
    }

    private Map<UUID, Removal> byId(SynthesisId id) {
        return store.all(id).stream().collect(Collectors.toMap(Removal::id, Function.identity()));
    }

    private static List<Removal> named(Set<UUID> ids, Map<UUID, Removal> all) {
        return ids.stream()
                .flatMap(o -> Optional.ofNullable(all.get(o)).stream())
                .sorted(Comparator.comparing(Removal::at))
                .toList();
    }

    /** @param page from 1 */
    public Optional<Opened> open(Viewer viewer, SynthesisId id, UUID removal, int page) {
        return acting.as(
                viewer,
                () -> Optional.ofNullable(byId(id).get(removal)).map(r -> {
                    Map<UUID, Removal> all = byId(id);
                    List<RemovalStore.Member> members = store.members(id, removal, (page - 1) * A_PAGE, A_PAGE);
                    Map<UUID, Held> held = references.byId(
                            id,
                            members.stream().map(RemovalStore.Member::reference).toList());
                    return new Opened(
                            r,
                            members.stream()
                                    .flatMap(m -> Optional.ofNullable(held.get(m.reference())).stream()
                                            .map(h -> new Removal.Member(h, m.back(), named(m.others(), all))))
                                    .toList(),
                            store.howManyMembers(id, removal));
                }));
    }

    /**
     * What could be taken out by this rule; for who leads, and empty for everybody else.
     *
     * @param page from 1
     */
    public Fitting fitting(Viewer viewer, SynthesisId id, RemovalRule rule, int page) {
        if (syntheses.find(viewer, id).filter(s -> s.leads(viewer)).isEmpty()) {
            return new Fitting(List.of(), 0);
        }
        return acting.as(viewer, () -> {
            List<UUID> some = store.some(id, rule, (page - 1) * A_PAGE, A_PAGE);
            Map<UUID, Held> held = references.byId(id, some);
            return new Fitting(
                    some.stream()
                            .flatMap(r -> Optional.ofNullable(held.get(r)).stream())
                            .toList(),
                    store.howMany(id, rule));
        });
    }

    /** How many of each kind wait and may be taken out, by the kind's RIS type. */
    public Map<String, Integer> kinds(Viewer viewer, SynthesisId id) {
        return acting.as(viewer, () -> store.kinds(id));
    }

    /**
     * Takes out everything that fits.
     *
     * @param seen how many fitted when the viewer looked
     */
    public Answer<UUID> byRule(Viewer viewer, SynthesisId id, RemovalRule rule, int seen, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            if (rule.asksNothing()) {
                return new Answer.Refused<>(WhyNot.RULE_ASKS_NOTHING);
            }
            int fit = store.howMany(id, rule);
            if (fit == 0 || fit != seen) {
                return new Answer.Refused<>(WhyNot.OTHERS_NOW);
            }
            Removal removal = removal(viewer, Removal.Way.RULE, rule.said(), why, fit);
            store.byRule(id, removal, rule);
            syntheses.tell(viewer, id, RemovalWords.TRAIL_REMOVED_RULE.say(fit, rule.said(), why));
            return new Answer.Done<>(removal.id());
        });
    }

    /** Takes out those of these records that wait to be screened; refused when none does. */
    public Answer<UUID> byHand(Viewer viewer, SynthesisId id, List<UUID> chosen, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            List<UUID> waiting = store.ofThese(id, chosen);
            if (waiting.isEmpty()) {
                return new Answer.Refused<>(WhyNot.NONE_TICKED);
            }
            Removal removal = removal(viewer, Removal.Way.HAND, "", why, waiting.size());
            store.byHand(id, removal, waiting);
            syntheses.tell(viewer, id, RemovalWords.TRAIL_REMOVED_HAND.say(waiting.size(), why));
            return new Answer.Done<>(removal.id());
        });
    }

    private Removal removal(Viewer viewer, Removal.Way way, String rule, String why, int out) {
        return new Removal(UUID.randomUUID(), way, rule, why, viewer.seat(), clock.instant(), out, 0);
    }

    /**
     * Puts records back, so that they come up to be screened: from every removal that keeps them out, or not at all.
     *
     * @param chosen all that the removal keeps out when empty
     */
    public Answer<UUID> putBack(Viewer viewer, SynthesisId id, UUID removal, Optional<List<UUID>> chosen, String why) {
        return syntheses.changing(viewer, id, s -> s.leads(viewer), _ -> {
            if (!byId(id).containsKey(removal)) {
                return new Answer.NotThere<>();
            }
            List<UUID> back = store.keptOut(id, removal, chosen);
            if (back.isEmpty()) {
                return new Answer.Refused<>(WhyNot.NONE_TICKED);
            }
            int twice = store.alsoKeptOut(id, removal, back);
            store.putBack(id, back, viewer.seat(), why, clock.instant());
            syntheses.tell(viewer, id, RemovalWords.TRAIL_PUT_BACK.say(back.size(), why, twice));
            return new Answer.Done<>(removal);
        });
    }
}
