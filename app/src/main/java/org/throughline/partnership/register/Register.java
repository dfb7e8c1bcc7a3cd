package org.throughline.partnership.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.partnership.Design;
import org.throughline.partnership.Measure;
import org.throughline.partnership.Observed;
import org.throughline.partnership.difficulties.Difficulty;
import org.throughline.partnership.groups.Whole;
import org.throughline.partnership.meetings.Decision;
import org.throughline.partnership.meetings.Meeting;
import org.throughline.partnership.products.Product;
import org.throughline.partnership.together.Made;
import org.throughline.partnership.together.Thanks;
import org.throughline.partnership.working.WorkingModel;

/**
 * The register of a partnership on a day, as anybody may read it.
 *
 * @param thanks   those whose exact words were agreed to
 * @param log      difficulties that seats said openly
 * @param observed figures that the program counts itself
 */
public record Register(
        Design design,
        LocalDate day,
        WorkingModel working,
        List<Whole> groups,
        List<Meeting> meetings,
        List<Decision> decisions,
        List<Product> products,
        List<Made> made,
        List<Thanks> thanks,
        List<Interest> interests,
        Difficulties difficulties,
        List<Difficulty> log,
        List<Effect> effects,
        List<Observed> observed) {

    /** Where a measure has gone since it was agreed. */
    public enum Drift {
        REACHED,
        TOWARDS,
        AWAY,
        SAME,
        NOT_MEASURED;

        public String words() {
            return RegisterWords.valueOf("DRIFT_" + name()).say();
        }

        /** By the distance of the last amount from the target, beside that of the first. */
        public static Drift of(Measure m) {
            if (m.measured().isEmpty()) {
                return NOT_MEASURED;
            }
            var now = m.latest().amount();
            boolean up = m.target().compareTo(m.baseline()) >= 0;
            if (up ? now.compareTo(m.target()) >= 0 : now.compareTo(m.target()) <= 0) {
                return REACHED;
            }
            return switch (now.subtract(m.target())
                    .abs()
                    .compareTo(m.baseline().subtract(m.target()).abs())) {
                case -1 -> TOWARDS;
                case 1 -> AWAY;
                default -> SAME;
            };
        }
    }

    public List<Decision> taken() {
        return decisions.stream().filter(d -> d.taken().isPresent()).toList().reversed();
    }

    public List<Product> published() {
        return products.stream().filter(p -> p.current().isPresent()).toList();
    }

    /** The figure that belongs beside a hope, if the program counts one. */
    public Optional<Observed> beside(Effect e) {
        return e.indicator()
                .flatMap(i -> observed.stream().filter(o -> o.indicator() == i).findFirst());
    }
}
