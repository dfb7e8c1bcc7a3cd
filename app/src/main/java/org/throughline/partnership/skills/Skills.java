package org.throughline.partnership.skills;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The front door to skills: a person says their own and takes them back; members read them; who works for it says what is missing. */
@Service
public class Skills {
    /** One seat offers at most so many skills. */
    static final int MOST = 12;
    /** A partnership looks for at most so many skills at a time. */
    static final int MOST_WANTED = 40;
    /** A skill lapses after a year at the latest. */
    static final int MOST_DAYS = 366;

    private static final Set<Purpose> OFFER = EnumSet.of(
            Purpose.PARTNERSHIP,
            Purpose.FAMILY_VOICE,
            Purpose.SEN_SUPPORT,
            Purpose.HEALTH_CARE,
            Purpose.SOCIAL_CARE,
            Purpose.STATUTORY);

    private final SkillStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Skills(SkillStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    public static boolean mayOffer(Viewer viewer) {
        return OFFER.contains(viewer.purpose());
    }

    /** Has a seat at the table, or leads or facilitates: reads what others offer. */
    public boolean isMember(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.isMember(partnership));
    }

    /** What this viewer may read, of this partnership first: their own, members' offers until their day, and the region's. */
    public List<SkillOffer> offers(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.offers(partnership));
    }

    /** Those in which every word that was asked for stands. */
    public static List<SkillOffer> matching(List<SkillOffer> all, String asked) {
        List<String> words = List.of(asked.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return all.stream()
                .filter(o -> {
                    String said = (o.skill() + " " + o.what()).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(said::contains);
                })
                .toList();
    }

    public List<Wanted> wanted(Viewer viewer, UUID partnership) {
        return acting.as(viewer, () -> store.wanted(partnership));
    }

    /** Said of oneself, with consent to exactly who reads it and until when. */
    public Answer<UUID> offer(Viewer viewer, SkillOffer offer, UUID key) {
        return heard(viewer, key, () -> {
            if (!mayOffer(viewer)
                    || partnerships.design(viewer, offer.partnership()).isEmpty()) {
                return new Answer.NotThere<>();
            }
            LocalDate today = viewer.today();
            if (!offer.until().isAfter(today) || offer.until().isAfter(today.plusDays(MOST_DAYS))) {
                return new Answer.Refused<>(SkillWords.WHY_NOT_THAT_LONG);
            }
            if (!IdentifyingWords.mayBePublic(offer.skill() + "\n" + offer.what())) {
                return new Answer.Refused<>(SkillWords.WHY_LEADS_TO_SOMEBODY);
            }
            long own = store.offers(offer.partnership()).stream()
                    .filter(o -> o.seat().equals(viewer.seat()) && !o.lapsedOn(today))
                    .count();
            if (own >= MOST) {
                return new Answer.Refused<>(SkillWords.WHY_TOO_MANY);
            }
            store.add(offer);
            return new Answer.Done<>(offer.id());
        });
    }

    /** Gone at once, for everybody. */
    public Answer<UUID> takeBack(Viewer viewer, UUID offer, UUID key) {
        return heard(viewer, key, () -> store.takeBack(offer) ? new Answer.Done<>(offer) : new Answer.NotThere<>());
    }

    public Answer<UUID> want(Viewer viewer, UUID partnership, String skill, String why, UUID key) {
        return heard(viewer, key, () -> {
            if (!partnerships.mayWork(viewer, partnership)) {
                return new Answer.NotThere<>();
            }
            if (store.wanted(partnership).size() >= MOST_WANTED) {
                return new Answer.Refused<>(SkillWords.WHY_TOO_MANY);
            }
            if (!IdentifyingWords.mayBePublic(skill + "\n" + why)) {
                return new Answer.Refused<>(SkillWords.WHY_LEADS_TO_SOMEBODY);
            }
            Wanted wanted = new Wanted(UUID.randomUUID(), partnership, skill, why, viewer.today());
            store.want(wanted);
            return new Answer.Done<>(wanted.id());
        });
    }

    public Answer<UUID> found(Viewer viewer, UUID partnership, UUID wanted, UUID key) {
        return heard(
                viewer,
                key,
                () -> partnerships.mayWork(viewer, partnership) && store.end(partnership, wanted, viewer.today())
                        ? new Answer.Done<>(wanted)
                        : new Answer.NotThere<>());
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, SkillWords::valueOf, work);
    }
}
