package org.throughline.partnership.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.GroupWords;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Side;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The work of a group: steps with their reasons, drafts, and a consultation that is closed only when everybody has a reply. */
@Service
public class Drafting {
    /** People have at least so many days to say what they think. */
    static final int FEWEST_DAYS = 5;
    /** One seat says at most so much about one draft. */
    static final int MOST_OF_A_SEAT = 10;

    private final Groups groups;
    private final DraftStore store;
    private final HeardOnce once;
    private final Acting acting;

    Drafting(Groups groups, DraftStore store, HeardOnce once, Acting acting) {
        this.groups = groups;
        this.store = store;
        this.once = once;
        this.acting = acting;
    }

    /** Writes a step down; the question that it settles must be open. */
    public Answer<UUID> write(
            Viewer viewer, UUID group, Step.Kind kind, String words, String why, Optional<UUID> settles, UUID key) {
        return groups.working(viewer, group, key, w -> {
            if (settles.isPresent()
                    && (kind != Step.Kind.SETTLED || w.open().stream().noneMatch(e -> e.id().equals(settles.get())))) {
                return new Answer.Refused<>(GroupWords.WHY_NOT_OPEN);
            }
            Step entry = new Step(UUID.randomUUID(), group, kind, words, why, viewer.today(), settles);
            store.write(w.group(), entry);
            return new Answer.Done<>(entry.id());
        });
    }

    /** A new version of what the group makes. */
    public Answer<UUID> draft(Viewer viewer, UUID group, String title, String words, String changed, UUID key) {
        return groups.working(viewer, group, key, w -> {
            if (!w.group().isAtWork()) {
                return new Answer.Refused<>(GroupWords.WHY_NOT_LAUNCHED);
            }
            Draft draft = new Draft(
                    UUID.randomUUID(),
                    group,
                    w.latestDraft().map(Draft::number).orElse(0) + 1,
                    title,
                    words,
                    changed,
                    viewer.today(),
                    Optional.empty());
            store.add(w.group(), draft);
            return new Answer.Done<>(draft.id());
        });
    }

    /** Asks practitioners and those whom it is for; from today on everybody may read the draft. */
    public Answer<UUID> consult(Viewer viewer, UUID group, UUID draft, LocalDate until, UUID key) {
        return groups.working(viewer, group, key, w -> {
            Optional<Draft> d = w.draft(draft);
            if (d.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (d.get().consulted().isPresent()) {
                return new Answer.Refused<>(GroupWords.WHY_CONSULTED);
            }
            if (until.isBefore(viewer.today().plusDays(FEWEST_DAYS))) {
                return new Answer.Refused<>(GroupWords.WHY_TOO_SHORT);
            }
            store.consult(draft, viewer.today(), until);
            return new Answer.Done<>(draft);
        });
    }

    /** Anybody who signs in may say what they think of a draft that is consulted on; members write down what others told them. */
    public Answer<UUID> say(Viewer viewer, UUID group, UUID draft, Side side, String words, UUID key) {
        return once.answer(viewer, key, GroupWords::valueOf, () -> {
            Optional<Whole> w = groups.group(viewer, group);
            Optional<Draft> d = w.flatMap(x -> x.draft(draft)).filter(x -> x.isConsultedOn(viewer.today()));
            if (d.isEmpty()
                    || viewer.purpose() == Purpose.PUBLIC
                    || viewer.role().isEmpty()) {
                return new Answer.NotThere<>();
            }
            long already = store.comments(draft).stream()
                    .filter(c -> c.reply().isEmpty() && c.said().isPresent())
                    .count();
            boolean conveyed = groups.worksIn(viewer, group);
            if (!conveyed && already >= MOST_OF_A_SEAT) {
                return new Answer.Refused<>(GroupWords.WHY_SAID_ENOUGH);
            }
            UUID id = UUID.randomUUID();
            store.say(
                    w.orElseThrow().group(),
                    d.get(),
                    id,
                    new Comment.Said(side, words, viewer.today(), conveyed),
                    viewer.seat());
            return new Answer.Done<>(id);
        });
    }

    /** Comments with their replies, as far as this viewer may read them. */
    public List<Comment> comments(Viewer viewer, UUID draft) {
        return acting.as(viewer, () -> store.comments(draft));
    }

    /** Answers a comment, once. */
    public Answer<UUID> reply(Viewer viewer, UUID group, UUID draft, UUID comment, Comment.Reply reply, UUID key) {
        return groups.working(viewer, group, key, w -> {
            Optional<Draft> d = w.draft(draft);
            Optional<Comment> c = store.comments(draft).stream()
                    .filter(x -> x.id().equals(comment))
                    .findFirst();
            if (d.isEmpty() || c.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (c.get().reply().isPresent()) {
                return new Answer.Refused<>(GroupWords.WHY_REPLIED);
            }
            store.reply(w.group(), d.get(), comment, reply);
            return new Answer.Done<>(comment);
        });
    }

    /** Closes a consultation when its day has passed and every comment has its reply. */
    public Answer<UUID> close(Viewer viewer, UUID group, UUID draft, UUID key) {
        return groups.working(viewer, group, key, w -> {
            Optional<Draft> d = w.draft(draft).filter(x -> x.isConsultedOn(viewer.today()));
            if (d.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!viewer.today().isAfter(d.get().consulted().orElseThrow().until())) {
                return new Answer.Refused<>(GroupWords.WHY_STILL_TIME);
            }
            if (store.comments(draft).stream().anyMatch(c -> c.reply().isEmpty())) {
                return new Answer.Refused<>(GroupWords.WHY_UNANSWERED);
            }
            store.close(draft, viewer.today());
            return new Answer.Done<>(draft);
        });
    }
}
