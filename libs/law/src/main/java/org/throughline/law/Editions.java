package org.throughline.law;

import static org.throughline.law.Edition.Status.ENACTED_NOT_COMMENCED;
import static org.throughline.law.Edition.Status.IN_FORCE;
import static org.throughline.law.Edition.Status.PROPOSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every edition of the law that we hold, oldest first. Old editions are never deleted. */
public record Editions(List<Edition> all) {

    private static final Editions ENGLAND = new Editions(List.of(
            new Edition(
                    "send-2014",
                    "SEND Regulations 2014",
                    IN_FORCE,
                    day("2014-09-01"),
                    day("2020-04-30"),
                    EhcTimeLimits.all(),
                    Set.of(),
                    "SI 2014/1530"),
            new Edition(
                    "send-2014-coronavirus",
                    "SEND Regulations 2014 with the coronavirus exceptions",
                    IN_FORCE,
                    day("2020-05-01"),
                    day("2020-09-25"),
                    EhcTimeLimits.all(),
                    Set.of(ExceptionGround.CORONAVIRUS_2020),
                    "SI 2014/1530 as amended by SI 2020/471"),
            new Edition(
                    "send-2014-after-coronavirus",
                    "SEND Regulations 2014",
                    IN_FORCE,
                    day("2020-09-26"),
                    Optional.empty(),
                    EhcTimeLimits.all(),
                    Set.of(),
                    "SI 2014/1530"),
            new Edition(
                    "wellbeing-act-2026",
                    "Children's Wellbeing and Schools Act 2026, parts not yet in force",
                    ENACTED_NOT_COMMENCED,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Set.of(),
                    "2026 c. 21; commencement by regulations"),
            new Edition(
                    "send-reform-2026",
                    "SEND reform: putting children and young people first",
                    PROPOSED,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Set.of(),
                    "White Paper CP 1508 and consultation of 23 February 2026")));

    public Editions {
        all = List.copyOf(all);
        for (Edition one : all) {
            for (Edition other : all) {
                if (!one.equals(other)
                        && one.status() == IN_FORCE
                        && other.overlaps(one.from().orElseThrow(), one.until().orElse(LocalDate.MAX))) {
                    throw new IllegalArgumentException(
                            "Two editions in force at once: " + one.id() + ", " + other.id());
                }
            }
        }
    }

    /** The law of England as far as we hold it: in force from 1 September 2014. */
    public static Editions england() {
        return ENGLAND;
    }

    /** The edition in force on a day, or nothing before the first one. Proposals and uncommenced law never answer. */
    public Optional<Edition> inForceOn(LocalDate day) {
        return all.stream().filter(edition -> edition.inForceOn(day)).findFirst();
    }

    private static Optional<LocalDate> day(String iso) {
        return Optional.of(LocalDate.parse(iso));
    }
}
