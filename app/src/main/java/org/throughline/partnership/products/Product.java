package org.throughline.partnership.products;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.partnership.Choice;
import org.throughline.partnership.Side;

/**
 * Something a partnership made for others to use.
 *
 * @param id of a protocol: the id of the group that makes it
 * @param owners the seats that answer for it
 * @param versions as far as this viewer may read them, the first first; the last may still be in the making
 */
public record Product(
        UUID id,
        UUID partnership,
        Kind kind,
        String title,
        String about,
        LocalDate begunOn,
        List<UUID> owners,
        List<Writer> writers,
        List<Law> laws,
        List<Version> versions,
        List<Use> uses) {

    /** What kind of thing it is. */
    public enum Kind {
        PROTOCOL,
        PACK,
        DATA_SET,
        TRAINING;

        /** Kinds that begin here; a protocol begins with a task group. */
        public static final List<Kind> BEGUN_HERE = List.of(PACK, DATA_SET, TRAINING);

        public String words() {
            return ProductWords.valueOf("KIND_" + name()).say();
        }
    }

    /** Somebody who wrote it with its owners; without a name they chose to be known by their side alone. */
    public record Writer(UUID id, Side side, Optional<String> called) {}

    /** A rule of law that it carries out, as it was when somebody read the product against it. */
    public record Law(String ruleId, int ruleVersion, String edition, LocalDate readOn) {}

    /** How often a partner used it, as that partner counted. */
    public record Use(
            UUID place,
            boolean conveyed,
            int times,
            String counted,
            LocalDate from,
            LocalDate until,
            LocalDate saidOn) {}

    /** The newest published version. */
    public Optional<Version> current() {
        return versions.stream().filter(Version::isPublished).reduce((_, last) -> last);
    }

    public Optional<Version> inTheMaking() {
        return versions.stream().filter(v -> !v.isPublished()).findFirst();
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst();
    }

    public boolean lookDueOn(LocalDate day) {
        return current().filter(v -> v.lookDueOn(day)).isPresent();
    }

    /** Of the newest version: how many seats said this about it. */
    public int taken(Choice.Decided decided) {
        return (int) current().stream()
                .flatMap(v -> v.adoptions().stream())
                .filter(a -> a.decided() == decided)
                .count();
    }

    /** The rules that are another than when the product was last read against them. */
    public List<String> lawsChanged(RuleBook book) {
        return laws.stream()
                .map(Law::ruleId)
                .distinct()
                .filter(rule -> laws.stream().noneMatch(l -> l.ruleId().equals(rule) && book.isStill(l)))
                .toList();
    }
}
