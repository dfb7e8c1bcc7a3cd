package org.throughline.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.ledger.SignedCheckpoint;
import org.throughline.people.ChildId;
import org.throughline.people.Families;
import org.throughline.people.Person;

/**
 * What a family sees of the access log: who looked at their child's record, and their own visits. Visits of other adults
 * of the family and sealed ones are in other chains, so that no number here is missing because of them.
 */
@Service
public class Looks {
    /** The most that one page shows. */
    public static final int MOST = 50;

    private final Acting acting;
    private final SharingStore rights;
    private final Records records;
    private final Families families;
    private final LooksStore store;
    private final TreeStore trees;
    private final FamilyLogs files;

    Looks(
            Acting acting,
            SharingStore rights,
            Records records,
            Families families,
            LooksStore store,
            TreeStore trees,
            FamilyLogs files) {
        this.acting = acting;
        this.rights = rights;
        this.records = records;
        this.families = families;
        this.store = store;
        this.trees = trees;
        this.files = files;
    }

    /** Whose visits: those of the people who work with the child, or one's own. */
    public enum Whose {
        OTHERS,
        MINE
    }

    /** One time that somebody looked. */
    public record Look(
            long number, Instant at, String name, String role, String agency, Purpose purpose, String page) {}

    /** One page of the list, newest first, and how far the last signature reaches. */
    public record Listed(
            String childName,
            List<Look> looks,
            long all,
            int page,
            int pages,
            Optional<Instant> signedAt,
            Optional<String> key) {}

    /** Empty for everybody but the family, and for those of the family who do not see the record today. */
    public Optional<Listed> list(Viewer viewer, ChildId child, Whose whose, int page) {
        return asFamily(viewer, child, "who has looked", () -> listed(viewer, child, whose, page));
    }

    private <T> Optional<T> asFamily(Viewer viewer, ChildId child, String page, Supplier<T> read) {
        return acting.as(
                viewer,
                () -> viewer.isFamily() && rights.tiersOf(child).containsKey(Tier.CIRCLE)
                        ? records.open(viewer, child, page, read)
                        : Optional.empty());
    }

    private Listed listed(Viewer viewer, ChildId child, Whose whose, int page) {
        Optional<LooksStore.FamilyChain> chain =
                whose == Whose.MINE ? own(viewer, child) : store.chain(child, Disclosure.SHARED, Optional.empty());
        long all = chain.map(LooksStore.FamilyChain::length).orElse(0L);
        int pages = (int) Math.max(1, (all + MOST - 1) / MOST);
        int shown = Math.clamp(page, 1, pages);
        long to = all - (long) (shown - 1) * MOST;
        List<Look> looks = chain.map(c -> new ArrayList<>(store.links(c, Math.max(1, to - MOST + 1), to).stream()
                        .map(Looks::look)
                        .toList()))
                .orElseGet(ArrayList::new);
        String name = records.personsOf(child).stream()
                .findFirst()
                .map(Person::callName)
                .orElse("");
        Optional<SignedCheckpoint> signed = trees.lastCheckpoint();
        return new Listed(
                name,
                List.copyOf(looks.reversed()),
                all,
                shown,
                pages,
                signed.flatMap(c -> c.checkpoint().time()),
                signed.flatMap(_ -> files.publicKey(viewer)));
    }

    /** The same lists as a file that can be checked without us. Empty for all who do not see the page. */
    public Optional<byte[]> file(Viewer viewer, ChildId child) {
        return asFamily(viewer, child, "who has looked file", () -> {
                    List<FamilyLogs.Part> parts = new ArrayList<>();
                    store.chain(child, Disclosure.SHARED, Optional.empty())
                            .ifPresent(c -> parts.add(new FamilyLogs.Part(c, "People who work with the child")));
                    own(viewer, child).ifPresent(c -> parts.add(new FamilyLogs.Part(c, "Your own visits")));
                    return files.write(viewer, child, parts);
                })
                .flatMap(file -> file);
    }

    Optional<LooksStore.FamilyChain> own(Viewer viewer, ChildId child) {
        UUID person = viewer.person().value();
        return store.chain(child, Disclosure.OWN, Optional.of(person));
    }

    private static Look look(LooksStore.PlacedView placed) {
        LoggedView view = placed.view();
        return new Look(
                placed.link().number(),
                view.at(),
                view.who().name(),
                view.seat().role(),
                view.seat().agency(),
                view.purpose(),
                view.page());
    }
}
