package org.throughline.partnership.dilemmas;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.Design;
import org.throughline.partnership.DilemmaWords;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Place;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Viewer;
import org.throughline.words.WordKey;

/**
 * The front door to the circles of dilemmas: who sits in one today, and letting another in, to which each who sits in it agrees or at least,
 * for four weeks, does not say no. All are asked and not only those who wrote, because suggestions without a name would otherwise say by the
 * asking whose they are; and past somebody's silence nobody reads what was suggested before.
 */
@Service
public class Circles {
    /** Of four, nobody can tell from how many said yes who it was that did not. */
    private static final int FEWEST_UNNAMED = 4;

    private final DilemmaStore dilemmas;
    private final CircleStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Circles(DilemmaStore dilemmas, CircleStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.dilemmas = dilemmas;
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** Who of the circle can read it on this day: they hold their seat, and somebody signs in with it. */
    public static List<Place> sitting(Design design, Dilemma dilemma, LocalDate day) {
        return design.places().stream()
                .filter(p -> dilemma.circle().contains(p.id()) && p.seat().isPresent() && p.heldOn(day))
                .toList();
    }

    /** How many sit in it today, where they are so few that a no or a silence has a name: two know each other's, and of three one who said yes. */
    public static OptionalInt tooFewToStayUnnamed(Design design, Dilemma dilemma, LocalDate day) {
        int sitting = sitting(design, dilemma, day).size();
        return sitting > 1 && sitting < FEWEST_UNNAMED ? OptionalInt.of(sitting) : OptionalInt.empty();
    }

    /** Seats that can be asked for: somebody signs in with them, now or later, and does not read it already. */
    public static List<Place> couldBeAskedIn(Design design, Dilemma dilemma, LocalDate today) {
        List<Place> sitting = sitting(design, dilemma, today);
        return design.places().stream()
                .filter(p -> p.seat().isPresent()
                        && p.holder().isPresent()
                        && !p.until().isBefore(today)
                        && !dilemma.circle().contains(p.id())
                        && sitting.stream().noneMatch(s -> s.seat().equals(p.seat())))
                .toList();
    }

    /** Who was asked for, as far as this viewer reads it; the earliest first. */
    public List<Asked> of(Viewer viewer, UUID dilemma) {
        return acting.as(viewer, () -> store.of(dilemma));
    }

    /**
     * Asks for a seat to be let in. Whoever asks has said yes by that; who sits alone in the circle lets in at once.
     *
     * @param earlier whoever asks agrees that the newcomer reads what was suggested before
     */
    public Answer<UUID> ask(
            Viewer viewer, UUID dilemma, UUID place, String why, boolean earlier, boolean looked, UUID key) {
        return inCircle(viewer, dilemma, key, (d, design) -> {
            if (couldBeAskedIn(design, d, viewer.today()).stream().noneMatch(p -> p.id().equals(place))) {
                return new Answer.NotThere<>();
            }
            if (d.ended().isPresent()) {
                return new Answer.Refused<>(DilemmaWords.WHY_ENDED);
            }
            if (sitting(design, d, viewer.today()).size() >= Dilemma.MOST_IN_A_CIRCLE) {
                return new Answer.Refused<>(DilemmaWords.WHY_TOO_MANY);
            }
            if (store.of(dilemma).stream().anyMatch(a -> a.place().equals(place) && stillAsked(a, d, viewer.today()))) {
                return new Answer.Refused<>(CircleWords.WHY_ASKED_FOR);
            }
            return LookAtWords.first(looked, new String[] {why}, () -> {
                Asked asked = new Asked(
                        UUID.randomUUID(),
                        dilemma,
                        place,
                        own(viewer, d).getFirst(),
                        why,
                        viewer.today(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of());
                store.add(asked, d.partnership());
                return agree(viewer, d, design, asked, earlier);
            });
        });
    }

    /** Says yes or no as each seat that this viewer holds in the circle. */
    public Answer<UUID> say(Viewer viewer, UUID dilemma, UUID asked, Asked.Say say, UUID key) {
        return inCircle(viewer, dilemma, key, (d, design) -> {
            boolean unsettled = store.lock(asked);
            Optional<Asked> open =
                    store.of(dilemma).stream().filter(a -> a.id().equals(asked)).findFirst();
            if (open.isEmpty()) {
                return new Answer.NotThere<>();
            }
            if (!unsettled
                    || !open.get().isOpenOn(viewer.today(), d)
                    || d.ended().isPresent()) {
                return new Answer.Refused<>(CircleWords.WHY_OVER);
            }
            return switch (say) {
                case NO -> store.refuse(asked, viewer.today()) ? new Answer.Done<>(asked) : new Answer.NotThere<>();
                case YES_WITH_EARLIER -> agree(viewer, d, design, open.get(), true);
                case YES_FROM_NOW -> agree(viewer, d, design, open.get(), false);
            };
        });
    }

    private Answer<UUID> agree(Viewer viewer, Dilemma d, Design design, Asked asked, boolean earlier) {
        own(viewer, d).forEach(place -> store.agree(asked.id(), d.id(), place, earlier, viewer.today()));
        List<UUID> agreed = store.of(d.id()).stream()
                .filter(a -> a.id().equals(asked.id()))
                .flatMap(a -> a.agreed().stream())
                .toList();
        boolean all = sitting(design, d, viewer.today()).stream().map(Place::id).allMatch(agreed::contains);
        return all ? letIn(viewer, d, asked, store.allAgreedToEarlier(asked.id())) : new Answer.Done<>(asked.id());
    }

    private Answer<UUID> letIn(Viewer viewer, Dilemma d, Asked asked, boolean earlier) {
        if (!(store.letIn(asked.id(), earlier, viewer.today()) && store.widen(d.id(), asked.place()))) {
            throw new IllegalStateException("The circle of " + d.id() + " could be widened a moment ago");
        }
        return new Answer.Done<>(asked.id());
    }

    /** Nobody is asked for anew while it can still come about, nor within the days after a no. */
    private static boolean stillAsked(Asked a, Dilemma d, LocalDate today) {
        return !today.isAfter(a.answerBy()) || a.isOpenOn(today, d);
    }

    /** Lets somebody in though seats have not answered: by a seat that said yes. What was suggested before stays where it was. */
    public Answer<UUID> passSilence(Viewer viewer, UUID dilemma, UUID asked, UUID key) {
        return inCircle(viewer, dilemma, key, (d, design) -> {
            boolean unsettled = store.lock(asked);
            Optional<Asked> open = store.of(dilemma).stream()
                    .filter(a -> a.id().equals(asked) && own(viewer, d).stream().anyMatch(a.agreed()::contains))
                    .findFirst();
            if (open.isEmpty()) {
                return new Answer.NotThere<>();
            }
            return unsettled && d.ended().isEmpty() && canPassSilence(design, d, open.get(), viewer.today())
                    ? letIn(viewer, d, open.get(), false)
                    : new Answer.Refused<>(CircleWords.WHY_OVER);
        });
    }

    /** Whether those who have said nothing to this can be passed over today. */
    public static boolean canPassSilence(Design design, Dilemma d, Asked asked, LocalDate today) {
        return asked.canPassSilenceOn(
                today, d, sitting(design, d, today).stream().map(Place::id).toList());
    }

    /** What waits for a yes or no of this viewer's seats, in every circle in which they sit; the longest waiting first. */
    public List<WaitsForAWord> waitsFor(Viewer viewer) {
        return acting.as(viewer, () -> store.waitsFor(viewer.today().minusDays(Asked.DAYS_TO_ANSWER)));
    }

    /** Somebody was asked for, and a seat of the reader has not answered. */
    public record WaitsForAWord(UUID partnership, UUID dilemma, UUID asked, LocalDate on) {
        public LocalDate answerBy() {
            return on.plusDays(Asked.DAYS_TO_ANSWER);
        }
    }

    private List<UUID> own(Viewer viewer, Dilemma d) {
        return partnerships.held(viewer, d.partnership()).stream()
                .filter(d.circle()::contains)
                .toList();
    }

    /** What somebody of a circle does about it. */
    private interface Change {
        Answer<UUID> of(Dilemma dilemma, Design design);
    }

    private Answer<UUID> inCircle(Viewer viewer, UUID dilemma, UUID key, Change change) {
        return once.answer(
                viewer,
                key,
                Circles::why,
                () -> dilemmas.one(dilemma)
                        .filter(d -> !own(viewer, d).isEmpty())
                        .flatMap(d ->
                                partnerships.design(viewer, d.partnership()).map(design -> change.of(d, design)))
                        .orElseGet(Answer.NotThere::new));
    }

    private static WordKey why(String name) {
        return Stream.<WordKey>concat(Arrays.stream(CircleWords.values()), Arrays.stream(DilemmaWords.values()))
                .filter(w -> w.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
