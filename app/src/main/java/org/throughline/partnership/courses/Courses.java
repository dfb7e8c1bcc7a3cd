package org.throughline.partnership.courses;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.throughline.partnership.Answer;
import org.throughline.partnership.HeardOnce;
import org.throughline.partnership.IdentifyingWords;
import org.throughline.partnership.Partnerships;
import org.throughline.partnership.Side;
import org.throughline.people.Role;
import org.throughline.sharing.Acting;
import org.throughline.sharing.Purpose;
import org.throughline.sharing.Viewer;

/** The front door to joint courses. Everybody reads them and the mix; families and organisations take places; nobody is named. */
@Service
public class Courses {
    /** A partnership has at most so many courses. */
    static final int MOST = 300;
    /** Days before this one are not offered. */
    static final int FURTHEST_DAYS = 365;

    private static final Set<Purpose> TAKE_PLACES = EnumSet.of(
            Purpose.FAMILY,
            Purpose.FAMILY_VOICE,
            Purpose.SEN_SUPPORT,
            Purpose.HEALTH_CARE,
            Purpose.SOCIAL_CARE,
            Purpose.STATUTORY);

    private final CourseStore store;
    private final Partnerships partnerships;
    private final HeardOnce once;
    private final Acting acting;

    Courses(CourseStore store, Partnerships partnerships, HeardOnce once, Acting acting) {
        this.store = store;
        this.partnerships = partnerships;
        this.once = once;
        this.acting = acting;
    }

    /** A course with who came and what they changed. */
    public record Whole(Course course, Mix mix, List<Later> later, int asked) {
        public int left() {
            return course.places() - mix.taken();
        }
    }

    /** Every course, the newest day first. */
    public List<Whole> of(Viewer viewer, UUID partnership) {
        List<Course> courses = acting.as(viewer, () -> store.courses(partnership));
        List<Later> later = acting.as(viewer, () -> store.later(partnership));
        List<Places> places =
                acting.as(Viewer.service(Purpose.COUNTING, viewer.today()), () -> store.places(partnership));
        return courses.stream()
                .map(c -> new Whole(
                        c,
                        Mix.of(c, places),
                        later.stream().filter(l -> l.course().equals(c.id())).toList(),
                        (int) places.stream()
                                .filter(p -> p.course().equals(c.id()) && p.someCame())
                                .count()))
                .toList();
    }

    public Optional<Whole> one(Viewer viewer, UUID partnership, UUID course) {
        return of(viewer, partnership).stream()
                .filter(w -> w.course().id().equals(course))
                .findFirst();
    }

    /** The places of a course that this viewer took, or all for who works for the partnership. */
    public List<Places> places(Viewer viewer, Course course) {
        return acting.as(viewer, () -> store.places(course.partnership())).stream()
                .filter(p -> p.course().equals(course.id()))
                .sorted(Comparator.comparing(Places::side)
                        .thenComparing(p -> p.agency().orElse("")))
                .toList();
    }

    /** The side as which this viewer takes places; empty for those who take none, and who write down for others. */
    public static Optional<Side> side(Viewer viewer) {
        return switch (viewer.purpose()) {
            case FAMILY ->
                Optional.of(
                        viewer.role()
                                        .filter(r -> r == Role.YOUNG_PERSON || r == Role.CHILD)
                                        .isPresent()
                                ? Side.YOUNG_PERSON
                                : Side.PARENT_CARER);
            case FAMILY_VOICE -> Optional.of(Side.PARENT_CARER);
            case SEN_SUPPORT -> Optional.of(Side.EDUCATION);
            case HEALTH_CARE -> Optional.of(Side.HEALTH);
            case SOCIAL_CARE -> Optional.of(Side.SOCIAL_CARE);
            case STATUTORY -> Optional.of(Side.COUNCIL);
            default -> Optional.empty();
        };
    }

    /** What a course sets itself is set here and never changed. */
    public Answer<UUID> offer(Viewer viewer, Course course, UUID key) {
        return heard(viewer, key, () -> {
            if (!partnerships.mayWork(viewer, course.partnership())) {
                return new Answer.NotThere<>();
            }
            if (store.courses(course.partnership()).size() >= MOST) {
                return new Answer.Refused<>(CourseWords.WHY_TOO_MANY);
            }
            if (course.on().isBefore(viewer.today())
                    || course.on().isAfter(viewer.today().plusDays(FURTHEST_DAYS))) {
                return new Answer.Refused<>(CourseWords.WHY_NOT_THAT_DAY);
            }
            if (!course.askedFrom().isAfter(course.on())) {
                return new Answer.Refused<>(CourseWords.WHY_ASKED_TOO_SOON);
            }
            if (course.aims().isEmpty()
                    || course.aims().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            > course.places()) {
                return new Answer.Refused<>(CourseWords.WHY_AIMS);
            }
            if (!IdentifyingWords.mayBePublic(course.title() + "\n" + course.about())) {
                return new Answer.Refused<>(CourseWords.WHY_LEADS_TO_SOMEBODY);
            }
            store.add(course);
            return new Answer.Done<>(course.id());
        });
    }

    public Answer<UUID> callOff(Viewer viewer, Course course, UUID key) {
        return heard(
                viewer,
                key,
                () -> partnerships.mayWork(viewer, course.partnership()) && store.callOff(course.id(), viewer.today())
                        ? new Answer.Done<>(course.id())
                        : new Answer.NotThere<>());
    }

    /** Places that somebody asks for. Whoever works for the partnership writes them down for people without a sign-in. */
    public record Wish(Side side, Optional<String> agency, int people) {}

    public Answer<UUID> take(Viewer viewer, Course course, Wish wish, UUID key) {
        return heard(viewer, key, () -> {
            boolean writesDown = partnerships.mayWork(viewer, course.partnership());
            boolean own = TAKE_PLACES.contains(viewer.purpose())
                    && side(viewer).filter(s -> s == wish.side()).isPresent();
            if (course.isCalledOff()
                    || (!writesDown && !own)
                    || (wish.agency().isEmpty() && !wish.side().isFamily())) {
                return new Answer.NotThere<>();
            }
            if (!writesDown && course.on().isBefore(viewer.today())) {
                return new Answer.Refused<>(CourseWords.WHY_OVER);
            }
            if (wish.agency().filter(a -> !IdentifyingWords.mayBePublic(a)).isPresent()) {
                return new Answer.Refused<>(CourseWords.WHY_LEADS_TO_SOMEBODY);
            }
            store.alone(course.id());
            int left = one(viewer, course.partnership(), course.id())
                    .map(Whole::left)
                    .orElse(0);
            boolean cameWithoutAPlace = writesDown && course.heldBy(viewer.today());
            if (!cameWithoutAPlace && wish.people() > left) {
                return new Answer.Refused<>(CourseWords.WHY_FULL);
            }
            Places taken = new Places(
                    UUID.randomUUID(),
                    course.id(),
                    course.partnership(),
                    writesDown ? Optional.empty() : Optional.of(viewer.seat()),
                    wish.side(),
                    wish.agency(),
                    wish.people(),
                    viewer.today(),
                    Optional.empty());
            return store.take(taken)
                    ? new Answer.Done<>(taken.id())
                    : new Answer.Refused<>(CourseWords.WHY_TAKEN_ALREADY);
        });
    }

    public Answer<UUID> giveBack(Viewer viewer, Course course, UUID places, UUID key) {
        return heard(
                viewer,
                key,
                () -> places(viewer, course).stream().anyMatch(p -> p.id().equals(places)) && store.giveBack(places)
                        ? new Answer.Done<>(course.id())
                        : new Answer.NotThere<>());
    }

    /** How many came of each, counted on the day or after it; can be put right. */
    public Answer<UUID> came(Viewer viewer, Course course, Map<UUID, Integer> came, UUID key) {
        return heard(viewer, key, () -> {
            if (!partnerships.mayWork(viewer, course.partnership())) {
                return new Answer.NotThere<>();
            }
            if (!course.heldBy(viewer.today())) {
                return new Answer.Refused<>(CourseWords.WHY_NOT_HELD_YET);
            }
            came.forEach((places, n) -> store.came(course.id(), places, n));
            return new Answer.Done<>(course.id());
        });
    }

    /** The places of which this viewer can say what changed today: their own, or those of people without a sign-in. */
    public List<Places> mayTell(Viewer viewer, Whole w) {
        LocalDate today = viewer.today();
        if (today.isBefore(w.course().askedFrom())) {
            return List.of();
        }
        return places(viewer, w.course()).stream()
                .filter(Places::someCame)
                .filter(p -> p.seat().map(s -> s.equals(viewer.seat())).orElse(true))
                .filter(p -> w.later().stream().noneMatch(l -> l.places().equals(p.id())))
                .toList();
    }

    /**
     * What they changed, said once.
     *
     * @param looked they have looked at what could tell of a child, and say that it does not
     */
    public Answer<UUID> tell(
            Viewer viewer, Whole w, UUID places, Later.Changed changed, String words, boolean looked, UUID key) {
        return heard(
                viewer,
                key,
                () -> mayTell(viewer, w).stream()
                        .filter(p -> p.id().equals(places))
                        .findFirst()
                        .map(told(viewer, changed, words, looked))
                        .orElseGet(Answer.NotThere::new));
    }

    private Function<Places, Answer<UUID>> told(Viewer viewer, Later.Changed changed, String words, boolean looked) {
        return p -> {
            if (!IdentifyingWords.mayBePublic(words)) {
                return new Answer.Refused<>(CourseWords.WHY_LEADS_TO_SOMEBODY);
            }
            if (!looked && !IdentifyingWords.in(words).isEmpty()) {
                return new Answer.Refused<>(CourseWords.WHY_LOOK_FIRST);
            }
            store.say(new Later(p.id(), p.course(), p.partnership(), p.side(), changed, words, viewer.today()));
            return new Answer.Done<>(p.course());
        };
    }

    private Answer<UUID> heard(Viewer viewer, UUID key, Supplier<Answer<UUID>> work) {
        return once.answer(viewer, key, CourseWords::valueOf, work);
    }
}
