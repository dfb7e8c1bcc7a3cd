package org.throughline.partnership.working;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughline.partnership.Design;
import org.throughline.partnership.Place;

/**
 * How a partnership works, with how it worked before.
 *
 * @param all everything that was settled, the oldest first; what was never settled does not stand here and is open
 */
public record WorkingModel(List<Agreed> all) {

    public WorkingModel {
        all = List.copyOf(all);
    }

    /** Something that was agreed and does not agree with what is. Nobody is blamed; somebody can put one of the two right. */
    public enum Strain {
        NO_FACILITATOR,
        SOMEBODY_FACILITATES,
        NOBODY_LEADS,
        TIME_IS_OVER;

        public String words() {
            return WorkingWords.valueOf("STRAIN_" + name()).say();
        }
    }

    /** What was said last about it; empty where nobody ever said anything. */
    public Optional<Agreed> latest(Aspect aspect) {
        return all.stream().filter(a -> a.aspect() == aspect).reduce((_, later) -> later);
    }

    /** How it is done now; empty where that is not agreed. */
    public Optional<Way> way(Aspect aspect) {
        return latest(aspect).flatMap(Agreed::way);
    }

    /** How it was done on this day; empty where that was not agreed. */
    public Optional<Way> wayOn(Aspect aspect, LocalDate day) {
        return all.stream()
                .filter(a -> a.aspect() == aspect && !a.on().isAfter(day))
                .reduce((_, later) -> later)
                .flatMap(Agreed::way);
    }

    /** What stood before what stands now, and was something else; empty where it was always so. */
    public Optional<Agreed> before(Aspect aspect) {
        List<Agreed> own = all.stream().filter(a -> a.aspect() == aspect).toList();
        return own.stream().limit(Math.max(0, own.size() - 1)).reduce((_, later) -> later);
    }

    /** What is not agreed yet, in the order in which it is asked. */
    public List<Aspect> open() {
        return Arrays.stream(Aspect.values()).filter(a -> way(a).isEmpty()).toList();
    }

    /** The last day it is meant to be there, where one was set. */
    public Optional<LocalDate> until() {
        return latest(Aspect.LASTS).flatMap(Agreed::until);
    }

    /** Where what was agreed and who sits at the table, or what day it is, do not go together. */
    public List<Strain> strains(Design design, LocalDate today) {
        List<Strain> found = new ArrayList<>();
        boolean facilitated =
                design.places().stream().anyMatch(p -> p.duty() == Place.Duty.FACILITATES && p.filledOn(today));
        boolean led = design.places().stream().anyMatch(p -> p.duty() == Place.Duty.LEADS && p.filledOn(today));
        way(Aspect.SERVICED).ifPresent(w -> {
            boolean promised = w == Way.OWN_FACILITATOR || w == Way.LENT_FACILITATOR;
            if (promised && !facilitated) {
                found.add(Strain.NO_FACILITATOR);
            }
            if (w == Way.SERVICED_BY_NOBODY && facilitated) {
                found.add(Strain.SOMEBODY_FACILITATES);
            }
        });
        if (way(Aspect.DECIDES).filter(w -> w == Way.LEAD_DECIDES).isPresent() && !led) {
            found.add(Strain.NOBODY_LEADS);
        }
        if (until().filter(day -> day.isBefore(today)).isPresent()) {
            found.add(Strain.TIME_IS_OVER);
        }
        return found;
    }

    /** What is said where decisions are written down. */
    public String sayHowItDecides() {
        return WorkingWords.valueOf("DECIDES_" + sign(way(Aspect.DECIDES))).say();
    }

    /** How it decided when something was decided. */
    public String sayHowItDecided(LocalDate day) {
        return WorkingWords.valueOf("DECIDED_" + sign(wayOn(Aspect.DECIDES, day)))
                .say();
    }

    /** What is said where the work between meetings waits. */
    public String sayWhoServices() {
        return WorkingWords.valueOf("DESK_" + sign(way(Aspect.SERVICED))).say();
    }

    /** What is said where meetings are announced. */
    public String sayWhoMayCome() {
        return WorkingWords.valueOf("COME_" + sign(way(Aspect.COMES))).say();
    }

    private static String sign(Optional<Way> way) {
        return way.map(Enum::name).orElse("OPEN");
    }
}
