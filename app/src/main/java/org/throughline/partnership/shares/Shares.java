package org.throughline.partnership.shares;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.ShareWords;
import org.throughline.partnership.regions.Regions;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/**
 * The front door to what an area shares with a region or with the nation. Nobody must share anything; whoever leads or facilitates does it
 * item by item, and takes it back on any day.
 */
@Service
public class Shares {
    private final ShareStore store;
    private final Shareables shareables;
    private final Partnerships partnerships;
    private final Regions regions;
    private final HeardOnce once;
    private final Acting acting;

    Shares(
            ShareStore store,
            Shareables shareables,
            Partnerships partnerships,
            Regions regions,
            HeardOnce once,
            Acting acting) {
        this.store = store;
        this.shareables = shareables;
        this.partnerships = partnerships;
        this.regions = regions;
        this.once = once;
        this.acting = acting;
    }

    /** Shared by or with this partnership, as far as this viewer may know; the newest first, in no other order. */
    public List<Share> of(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.of(partnership));
    }

    /** What this area can share today: of what everybody can read there already. */
    public List<Shareable> canShare(Viewer viewer, Design design) {
        return partnerships.mayWork(viewer, design.partnership().id())
                ? shareables.of(design, viewer.today())
                : List.of();
    }

    /** The regions and nations that this area is in. */
    public List<Regions.Named> towards(Viewer viewer, UUID area) {
        return regions.regions(viewer, area);
    }

    /** The partnerships in whose name this viewer can answer what was shared there: it, or an area in it. */
    public List<Regions.Named> mayAnswerAs(Viewer viewer, UUID to) {
        return acting.as(viewer, () -> store.mayAnswerAs(to));
    }

    /**
     * Shares an item as it was shown.
     *
     * @param shown the words that were shown; where they are others by now, they are shown again
     */
    public Answer<UUID> share(Viewer viewer, UUID from, UUID to, String sign, String shown, String why, UUID key) {
        return heard(viewer, key, () -> {
            Optional<Design> design = partnerships.design(viewer, from);
            Optional<Shareable> item = design.stream()
                    .flatMap(d -> canShare(viewer, d).stream())
                    .filter(s -> s.sign().equals(sign))
                    .findFirst();
            if (item.isEmpty() || towards(viewer, from).stream().noneMatch(r -> r.id().equals(to))) {
                return new Answer.NotThere<>();
            }
            Shareable s = item.get();
            if (!normal(s.words()).equals(normal(shown))) {
                return new Answer.Refused<>(ShareWords.WHY_CHANGED);
            }
            if (!IdentifyingWords.mayBePublic(why)) {
                return new Answer.Refused<>(ShareWords.WHY_LEADS_TO_SOMEBODY);
            }
            if (store.of(from).stream()
                    .anyMatch(x -> x.takenBackOn().isEmpty()
                            && x.to().equals(to)
                            && x.kind() == s.kind()
                            && x.key().equals(s.key()))) {
                return new Answer.Refused<>(ShareWords.WHY_SHARED);
            }
            UUID id = UUID.randomUUID();
            store.add(id, from, to, s, why, viewer.today());
            return new Answer.Done<>(id);
        });
    }

    /** A browser sends line ends of its own. */
    private static String normal(String words) {
        return words.replace("\r\n", "\n").strip();
    }

    /** Takes it back: there, its words and what came back of it are gone, and a line says that it was taken back. */
    public Answer<UUID> takeBack(Viewer viewer, UUID from, UUID share, UUID key) {
        return heard(
                viewer,
                key,
                () -> partnerships.mayWork(viewer, from) && store.takeBack(share, from, viewer.today())
                        ? new Answer.Done<>(share)
                        : new Answer.NotThere<>());
    }

    /** Answers what was shared, in the name of the region, the nation or an area in it. */
    public Answer<UUID> answer(Viewer viewer, UUID to, UUID share, UUID by, String words, UUID key) {
        return heard(viewer, key, () -> {
            boolean there = store.of(to).stream()
                    .anyMatch(s -> s.id().equals(share)
                            && s.to().equals(to)
                            && s.takenBackOn().isEmpty());
            if (!there || mayAnswerAs(viewer, to).stream().noneMatch(p -> p.id().equals(by))) {
                return new Answer.NotThere<>();
            }
            if (!IdentifyingWords.mayBePublic(words)) {
                return new Answer.Refused<>(ShareWords.WHY_LEADS_TO_SOMEBODY);
            }
            store.answer(share, by, words, viewer.today());
            return new Answer.Done<>(share);
        });
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, java.util.function.Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, ShareWords::valueOf, work);
    }
}
