package org.throughline.partnership.meanings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.pages.Term;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;

/** The front door to what words mean in a partnership. Everybody reads it; whoever works for the partnership says it (requirement 15). */
@Service
public class OwnMeanings {
    /** A partnership has at most so many words of its own at a time. */
    static final int MOST = 100;

    /** And says something about them at most so often. */
    static final int MOST_TURNS = 2_000;

    private final MeaningStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    OwnMeanings(MeaningStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** Everything that was said about each word, by its key, the last first; in the order of the alphabet. */
    public Map<String, List<OwnMeaning>> all(Viewer viewer, UUID partnership) {
        Map<String, List<OwnMeaning>> byWord = new java.util.TreeMap<>();
        acting.as(viewer, () -> store.of(partnership))
                .forEach(m -> byWord.computeIfAbsent(m.key(), _ -> new java.util.ArrayList<>())
                        .add(m));
        return byWord;
    }

    /** What holds today: the last that was said of each word, where it is a meaning of its own. */
    public Map<String, OwnMeaning> holding(Viewer viewer, UUID partnership) {
        Map<String, OwnMeaning> holding = new LinkedHashMap<>();
        all(viewer, partnership).forEach((key, said) -> {
            if (said.getFirst().said().isPresent()) {
                holding.put(key, said.getFirst());
            }
        });
        return holding;
    }

    /** From today on the word means this here. */
    public Answer<UUID> say(Viewer viewer, UUID partnership, String term, OwnMeaning.Said said, UUID key) {
        return working(viewer, partnership, key, () -> {
            if (!IdentifyingWords.mayBePublic(term + " " + said.meaning() + " " + said.source())) {
                return new Answer.Refused<>(MeaningWords.WHY_LEADS_TO_SOMEBODY);
            }
            Map<String, OwnMeaning> now = holding(viewer, partnership);
            if (!now.containsKey(Term.key(term)) && now.size() >= MOST || tooOften(partnership)) {
                return new Answer.Refused<>(MeaningWords.WHY_TOO_MANY);
            }
            return add(viewer, partnership, term, Optional.of(said));
        });
    }

    /** From today on the general meaning holds here again. */
    public Answer<UUID> general(Viewer viewer, UUID partnership, String term, UUID key) {
        return working(viewer, partnership, key, () -> {
            OwnMeaning now = holding(viewer, partnership).get(Term.key(term));
            return now == null || tooOften(partnership)
                    ? new Answer.Refused<>(MeaningWords.WHY_NOT_OWN)
                    : add(viewer, partnership, now.term(), Optional.empty());
        });
    }

    private Answer<UUID> working(Viewer viewer, UUID partnership, UUID key, Supplier<Answer<UUID>> work) {
        return once.answer(
                viewer,
                key,
                MeaningWords::valueOf,
                () -> partnerships.mayWork(viewer, partnership) ? work.get() : new Answer.NotThere<>());
    }

    private boolean tooOften(UUID partnership) {
        return store.of(partnership).size() >= MOST_TURNS;
    }

    private Answer<UUID> add(Viewer viewer, UUID partnership, String term, Optional<OwnMeaning.Said> said) {
        OwnMeaning meaning = new OwnMeaning(
                UUID.randomUUID(),
                partnership,
                term,
                said,
                partnerships.held(viewer, partnership).stream().findFirst(),
                viewer.today());
        store.add(meaning);
        return new Answer.Done<>(meaning.id());
    }
}
